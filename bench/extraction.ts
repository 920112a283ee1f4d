import nodejieba from 'nodejieba'
import { extractPage } from '../ingest/pipeline.js'
import { markdown, measure, spread, warmRounds } from './measure.js'
import { readPages } from './pages.js'

/** Characters a second of one core that extraction takes, beside the bare segmenter over the same text in the same run. */
export async function benchExtraction(): Promise<string> {
  const pages = readPages()
  const texts = pages.map(({ bytes }) => new TextDecoder().decode(bytes))
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const { tag, extract } = await measure(
    {
      tag: () => texts.forEach((text) => nodejieba.tag(text)),
      extract: () => pages.forEach((page) => extractPage(page)),
    },
    { warm: warmRounds },
  )
  const rate = (milliseconds: number): string => Math.round(characters / (milliseconds / 1000)).toLocaleString('en')
  return markdown(
    ['', 'characters/s', 'ms a page, median (least–most)', 'of nodejieba.tag', 'by the thread’s processor time'],
    [
      ['nodejieba.tag', rate(tag!.median), spread(tag!, pages.length), '1', '1'],
      [
        'extractPage',
        rate(extract!.median),
        spread(extract!, pages.length),
        (tag!.median / extract!.median).toFixed(2),
        (tag!.own / extract!.own).toFixed(2),
      ],
    ],
  )
}
