import { pageRange } from '../../ingest/articles/offset-map.js'
import { decodePage } from '../../ingest/read/decoding.js'
import { splitSentences } from '../../ingest/sentences.js'
import { extractPage } from '../../ingest/pipeline.js'
import { facts } from '../../src/model/ontology.js'
import { exampleFiles, realFiles } from './real-pages.js'

/** No fact without its sentence: every claim of every page leads to words that stand in the file. */
describe.each([...exampleFiles(), ...realFiles()])('$file', ({ file, bytes }) => {
  const page = extractPage({ file, bytes })
  const source = decodePage(bytes, file).text.replace(/^\ufeff/u, '')
  const articles = new Map(page.articles.map((a) => [a.id, a]))
  const entities = new Map(page.entities.map((e) => [e.id, e]))

  test('a claim quotes at most three sentences of its article', () => {
    for (const claim of page.claims) {
      const { text } = articles.get(claim.article)!
      expect(claim.start).toBeLessThan(claim.end)
      expect(claim.end).toBeLessThanOrEqual(text.length)
      const quote = text.slice(claim.start, claim.end)
      expect([claim.rule, splitSentences(quote).length, quote]).toEqual([claim.rule, expect.anything(), quote])
      expect(splitSentences(quote).length).toBeLessThanOrEqual(3)
    }
  })

  test('the words of a mention and of a quote stand in the file at the offsets that they map to', () => {
    const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')
    for (const { article, offsets } of page.mentions) {
      const { text, offsets: map } = articles.get(article)!
      for (let i = 0; i < offsets.length; i += 2) {
        const [start, end] = [offsets[i]!, offsets[i + 1]!]
        // what was unwrapped and repaired differs in blanks and widths only; columns may lie in between
        const range = pageRange(map, start, end)
        const written = bare(source.slice(range.start, range.end))
        const read = bare(text.slice(start, end))
        if (written.length === read.length) expect(written).toBe(read)
        else for (let at = start; at < end; at++) expect(bare(source[pageRange(map, at, at + 1).start]!)).toBe(bare(text[at]!))
      }
    }
  })

  test('ends are found on this page and of the kinds that the ontology joins', () => {
    for (const claim of page.claims) {
      const definition = facts[claim.type]
      expect(definition.from).toContain(entities.get(claim.subject)!.label)
      if (claim.type === 'WROTE') expect(articles.has(claim.object)).toBe(true)
      else expect(definition.to).toContain(entities.get(claim.object)!.label)
    }
  })

  test('ids are unique, and reading it again gives the same', () => {
    for (const list of [page.articles, page.entities, page.claims]) expect(new Set(list.map((r) => r.id)).size).toBe(list.length)
    expect(extractPage({ file, bytes })).toEqual(page)
  })
})
