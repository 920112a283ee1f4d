import { writeFileSync } from 'node:fs'
import { modelFile, packModel } from '../../ingest/labeller/model.js'
import { addTallies, figures, type Tallies } from '../evaluation/tally.js'
import { corpusEntries } from './corpus-files.js'
import { unwrapped } from './examples.js'
import { markedText } from './generator.js'
import { scoreLabeller } from './labeller-scores.js'
import { trainOn } from './train-on.js'

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
