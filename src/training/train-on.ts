import type { Weights } from '../../ingest/labeller/decode.js'
import type { CorpusEntry } from '../evaluation/corpus.js'
import { exampleOf, unwrapped } from './examples.js'
import { markedText, varied } from './generator.js'
import { seededRandom, trainPerceptron } from './perceptron.js'

/** Variants of an entry beside the one that was written, and how often all are gone through. */
const [variants, rounds, seed] = [6, 6, 20261125]

/** Weights of the labeller, from entries of the corpus as they are written and with other names: the same entries in the same order give the same weights on every machine. */
export function trainOn(entries: readonly CorpusEntry[]): Weights {
  const random = seededRandom(seed)
  const texts = entries.flatMap((entry) => [markedText(entry), ...Array.from({ length: variants }, () => varied(entry, random))])
  return trainPerceptron(
    texts.map((text) => exampleOf(unwrapped(text))),
    { rounds, seed },
  )
}
