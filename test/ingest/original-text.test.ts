import fc from 'fast-check'
import { extractPage } from '../../ingest/pipeline.js'
import { originalText, remainderOf } from '../../src/model/original-text.js'
import { exampleFiles, realFiles } from '../pages/real-pages.js'

/** A file's text comes back from its articles and what they leave of it. */

test.each([...exampleFiles(), ...realFiles()].map((file) => [file.file, file] as const))('%s', (_, { file, bytes }) => {
  const { document, articles } = extractPage({ file, bytes })
  const { gaps, changes, changed, characters } = document
  const text = originalText(characters, { gaps: gaps!, changes: changes!, changed: changed! }, articles)
  expect(text).toBe(bytes.toString('utf8').replace(/^\ufeff/, ''))
  // Else it would not pay to take it apart.
  expect(gaps!.length + 2 * changes!.length).toBeLessThan(0.4 * text.length)
})

test('whatever the runs say, what was kept and what they say make the text', () => {
  const article = fc
    .record({ text: fc.string({ maxLength: 20 }), offsets: fc.array(fc.nat(15), { maxLength: 9 }) })
    .map(({ text, offsets }) => ({
      text,
      // Runs of a length that both texts have
      offsets: offsets.slice(0, offsets.length - (offsets.length % 3)),
    }))
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 40 }), fc.array(article, { maxLength: 3 }), (text, articles) => {
      expect(originalText(text.length, remainderOf(text, articles), articles)).toBe(text)
    }),
  )
})
