import { writeFileSync } from 'node:fs'
import type { Weights } from '../../ingest/labeller/decode.js'
import { modelFile, packModel } from '../../ingest/labeller/model.js'
import type { CorpusEntry } from '../evaluation/corpus.js'
import { addTallies, figures, type Tallies } from '../evaluation/tally.js'
import { corpusEntries } from './corpus-files.js'
import { exampleOf, unwrapped } from './examples.js'
import { markedText, varied } from './generator.js'
import { scoreLabeller } from './labeller-scores.js'
import { seededRandom, trainPerceptron } from './perceptron.js'

/** Variants of an entry beside the one that was written, and how often all are gone through. */
const [variants, rounds, seed] = [6, 6, 20261125]

export function trainOn(entries: readonly CorpusEntry[]): Weights {
  const random = seededRandom(seed)
  const texts = entries.flatMap((entry) => [markedText(entry), ...Array.from({ length: variants }, () => varied(entry, random))])
  return trainPerceptron(
    texts.map((text) => exampleOf(unwrapped(text))),
    { rounds, seed },
  )
}

const entries = [...corpusEntries('sentences'), ...corpusEntries('pages')]
if (process.argv.includes('--folds')) {
  // each fifth of the entries by a model of the others
  const tallies: Tallies = {}
  for (let fold = 0; fold < 5; fold++) {
    const weights = trainOn(entries.filter((_, i) => i % 5 !== fold))
    addTallies(
      tallies,
      scoreLabeller(
        entries.filter((_, i) => i % 5 === fold).map((e) => unwrapped(markedText(e))),
        weights,
      ),
    )
  }
  for (const [label, tally] of Object.entries(tallies)) {
    const { precision, recall, f1 } = figures(tally)
    console.log(`${label.padEnd(14)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  }
} else {
  const packed = packModel(trainOn(entries))
  writeFileSync(modelFile, packed)
  console.log(`${modelFile}: ${packed.length} bytes, from ${entries.length} entries`)
}
