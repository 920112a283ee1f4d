import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCorpus, type CorpusEntry } from '../evaluation/corpus.js'
import { packageRoot } from '../package-root.js'

/** All entries of `corpus/`, sentences and pages, file by file in the order of their names. */
export function corpusEntries(kind: 'sentences' | 'pages'): CorpusEntry[] {
  const folder = join(packageRoot, 'corpus', kind)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseCorpus(file, readFileSync(join(folder, file), 'utf8')))
}
