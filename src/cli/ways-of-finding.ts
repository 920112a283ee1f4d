import type { SpanSource } from '../../ingest/doc.js'
import type { Find } from '../evaluation/evaluate-pages.js'
import { foundGraph } from '../evaluation/found-graph.js'
import { taggedGraph } from '../evaluation/tagged-words.js'

interface Extraction {
  without?: readonly SpanSource[]
  rawConfidence?: boolean
}

/** Extraction as `extract` does it. Loads the dictionaries: a second. */
export async function extraction(): Promise<(options: Extraction) => Find> {
  const { extractPage } = await import('../../ingest/pipeline.js')
  const { readPage } = await import('../../ingest/read/page.js')
  return ({ without = [], rawConfidence = false }) =>
    ({ file, bytes, options }) =>
      foundGraph(extractPage({ file, bytes }, { ...options, without: [...without], rawConfidence }), readPage({ file, bytes }, {}).text)
}

/** nodejieba as it comes, over the same text with its line ends taken out. To be run before extraction, which adds words to its dictionary. */
export async function bareSegmenter(): Promise<Find> {
  const { default: nodejieba } = await import('nodejieba')
  const { readPage } = await import('../../ingest/read/page.js')
  nodejieba.load()
  return ({ file, bytes }) => taggedGraph(nodejieba.tag(readPage({ file, bytes }, {}).text.replace(/\s*\n\s*/g, '')))
}
