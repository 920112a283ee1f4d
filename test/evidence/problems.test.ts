import { problemsOf, type DocumentEvidence, type HeldClaim } from '../../src/evidence/document-evidence.js'

/** Each way in which a claim can lack its sentence is found. */

const source = '会议召开\n本报讯 1月9日,市长李明到\n山东鲁西有限公司调研。该公司位于茌平区。\n会议听取了汇报。李明强调，要抓好落实。\n'
const body = '本报讯 1月9日，市长李明到山东鲁西有限公司调研。该公司位于茌平区。\n会议听取了汇报。李明强调，要抓好落实。'
const at = (words: string): [number, number] => [body.indexOf(words), body.indexOf(words) + words.length]

/** Where each character stands in the file: it differs by a line end and the width of a comma. */
const offsets = [...body].flatMap((_, i) => {
  const wrapped = body.indexOf('山东鲁西')
  return [i, i + '会议召开\n'.length + (i >= wrapped ? 1 : 0), 1]
})

const mention = (
  foundId: string,
  label: 'Person' | 'Organization' | 'Place' | 'Event',
  name: string,
): DocumentEvidence['mentions'][number] => ({
  ...{ article: 'a', foundId, entity: foundId, label, name },
  offsets: body.includes(name) ? at(name) : [],
})

const mentions = [
  mention('liming', 'Person', '李明'),
  mention('luxi', 'Organization', '山东鲁西有限公司'),
  mention('chiping', 'Place', '茌平区'),
  mention('government', 'Organization', '临江市人民政府'),
  mention('meeting', 'Event', '全市工业会议'),
]

const claim = (type: HeldClaim['type'], subject: string, object: string, quote: string, more: Partial<HeldClaim> = {}): HeldClaim => {
  const [start, end] = at(quote)
  return { id: 'c', article: 'a', type, subject, object, start, end, status: 'reported', ...more }
}
const problems = (held: HeldClaim, more: Partial<DocumentEvidence> = {}, file = source): string[] =>
  problemsOf({ file: 'page.txt', articles: [{ id: 'a', text: body, offsets }], claims: [held], mentions, ...more }, file).map((p) => p.what)

const visit = claim('INSPECTED', 'liming', 'luxi', '市长李明到山东鲁西有限公司调研。')

test('a quote that names both ends and stands in the document is right', () => {
  expect(problems(visit)).toEqual([])
})

test.each<[string, HeldClaim]>([
  ['该公司', claim('LOCATED_IN', 'luxi', 'chiping', '该公司位于茌平区。')],
  [
    'the post 市长 for its government',
    claim('HOLDS_POSITION', 'liming', 'government', '市长李明到山东鲁西有限公司调研。', { title: '市长' }),
  ],
  ['会议', claim('ATTENDED', 'liming', 'meeting', '会议听取了汇报。李明强调，要抓好落实。')],
  ['what was said there', claim('ATTENDED', 'liming', 'meeting', '李明强调，要抓好落实。', { role: 'spoke' })],
])('%s may stand for an end', (_, held) => {
  // 李明 is named at the first place only, as the mention is in this test
  const everywhere = mentions.map((m) =>
    m.foundId === 'liming' ? { ...m, offsets: [...m.offsets, body.lastIndexOf('李明'), body.lastIndexOf('李明') + 2] } : m,
  )
  expect(problems(held, { mentions: everywhere })).toEqual([])
})

test.each<[string, HeldClaim, RegExp]>([
  ['names neither nor stands for it', claim('LOCATED_IN', 'luxi', 'chiping', '会议听取了汇报。'), /neither 山东鲁西有限公司 nor/],
  ['a place that it does not speak of', claim('LOCATED_IN', 'luxi', 'chiping', '山东鲁西有限公司调研。'), /neither 茌平区 nor/],
  [
    'a post that is not written',
    claim('HOLDS_POSITION', 'liming', 'government', '李明到', { title: '市长' }),
    /neither 临江市人民政府 nor/,
  ],
  ['an end that the article does not mention', claim('INSPECTED', 'nobody', 'luxi', '山东鲁西有限公司'), /does not mention/],
  ['offsets beyond the text', { ...visit, end: body.length + 1 }, /of an article of/],
  ['nothing', { ...visit, end: visit.start }, /of an article of/],
  ['four sentences', { ...visit, start: 0, end: body.length }, /quotes 4 sentences/],
])('a quote of %s is found', (_, held, what) => {
  expect(problems(held)).toEqual(expect.arrayContaining([expect.stringMatching(what)]))
})

test('one character that the document does not have is found, its width or a line end are not', () => {
  expect(problems(visit, {}, source.replace('鲁西', '鲁东'))).toEqual([expect.stringMatching(/“西” at \d+ is “东” at \d+ of the document/)])
  expect(problems(visit, {}, source.replace('调研。', '调研.'))).toEqual([])
  expect(problems(visit, {}, source.slice(0, 20))).toEqual([expect.stringMatching(/“.” at \d+ is “nothing”/)])
})
