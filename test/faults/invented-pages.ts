import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusPages } from '../../src/evaluation/corpus-gold.js'
import { packageRoot } from '../../src/package-root.js'

export interface InventedPage {
  file: string
  bytes: Uint8Array
}

/** Sentences of the corpus that make a page together. */
const sentencesOfPage = 8

/** Pages of invented papers that the repository holds: the examples, then those of the corpus without its marks, then its sentences. */
export function inventedPages(count: number): InventedPage[] {
  const examples = join(packageRoot, 'examples')
  const corpus = join(packageRoot, 'corpus', 'pages')
  const texts = (folder: string): string[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
  const pages: InventedPage[] = texts(examples).map((file) => ({ file, bytes: readFileSync(join(examples, file)) }))
  for (const file of texts(corpus)) {
    if (pages.length >= count) break
    for (const page of corpusPages(file, readFileSync(join(corpus, file), 'utf8'))) {
      const day = page.options?.date ?? '2020-01-01'
      pages.push({ file: `${day}-${page.file.replace(/[^\w.-]/g, '-')}.txt`, bytes: page.bytes })
    }
  }
  const sentences = join(packageRoot, 'corpus', 'sentences')
  for (const file of texts(sentences)) {
    const lines = corpusPages(file, readFileSync(join(sentences, file), 'utf8')).map(({ bytes }) => Buffer.from(bytes))
    for (let i = 0; i < lines.length && pages.length < count; i += sentencesOfPage)
      pages.push({ file: `2021-0${1 + (i % 9)}-11-${file}-${i}.txt`, bytes: Buffer.concat(lines.slice(i, i + sentencesOfPage)) })
  }
  if (pages.length < count) throw new Error(`there are ${pages.length} invented pages, ${count} are wanted`)
  return pages.slice(0, count)
}
