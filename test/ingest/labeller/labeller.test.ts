import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decode } from '../../../ingest/labeller/decode.js'
import { featuresOf, width } from '../../../ingest/labeller/features.js'
import { labelNames } from '../../../ingest/labeller/label.js'
import { modelFile, packModel, shippedModel, unpackModel } from '../../../ingest/labeller/model.js'
import { beginning, inside, mayFollow, outside, tagCount } from '../../../ingest/labeller/tags.js'
import { tokenize } from '../../../ingest/tokens.js'
import { parseCorpus } from '../../../src/evaluation/corpus.js'
import { corpusEntries } from '../../../src/training/corpus-files.js'
import { exampleOf, unwrapped } from '../../../src/training/examples.js'
import { markedText, varied } from '../../../src/training/generator.js'
import { seededRandom, trainPerceptron } from '../../../src/training/perceptron.js'
import { trainOn } from '../../../src/training/train-on.js'
import { sized } from '../../faults/long.js'

const entries = parseCorpus(
  'test.txt',
  `# 河北 会议
[沧州市|City]副市长[雒长河|Official]主持会议，[市水务局|Agency=沧州市水务局]局长[乜金虎|Official]汇报。
==>
---
# 云南 企业
[昆明|City]举行签约，董事长[岩温罕|Person]代表[云南普照药业有限公司|Enterprise]发言。
==>
---
# 山东 无名 none
截至6月底，全市建成文化服务中心2.3万个，各县市区拨付补贴4.7亿元。
==>`,
)

test('a tag that is inside of a name follows its beginning only', () => {
  expect(mayFollow(outside, inside('Person'))).toBe(false)
  expect(mayFollow(beginning('Person'), inside('Person'))).toBe(true)
  expect(mayFollow(beginning('Place'), inside('Person'))).toBe(false)
  expect(mayFollow(inside('Place'), outside)).toBe(true)
})

test('learns what it is shown, the same weights each time, and no sequence that cannot be', () => {
  const random = seededRandom(7)
  const texts = entries.flatMap((e) => [markedText(e), varied(e, random), varied(e, random)]).map(unwrapped)
  const examples = texts.map(exampleOf)
  const train = (rounds: number) => trainPerceptron(examples, { rounds, seed: 7 })
  const weights = train(8)
  const hash = ({ rows, transitions }: typeof weights) =>
    createHash('sha256').update(Int16Array.from(rows)).update(Int16Array.from(transitions)).digest('hex')
  expect(hash(train(1))).toBe(hash(train(1)))
  for (const { text, names } of texts)
    expect(labelNames(text, tokenize(text), weights).map(({ start, end, label }) => ({ start, end, label }))).toEqual(names)
  const { tags } = decode(featuresOf('乜金虎和云南普照药业有限公司', tokenize('乜金虎和云南普照药业有限公司')), weights)
  for (let i = 1; i < tags.length; i++) expect(mayFollow(tags[i - 1]!, tags[i]!)).toBe(true)
})

test('a variant has other names of the same kind where the marks are, and nothing else changes', () => {
  const [first] = entries
  const { text, names } = varied(first!, seededRandom(3))
  expect(names.map((n) => n.label)).toEqual(['Place', 'Person', 'Organization', 'Person'])
  expect(text).toMatch(/副市长.{2,8}主持会议，.+局长.{2,8}汇报。$/u)
  expect(text).not.toContain('雒长河')
})

test('a model is packed and read back, and one of another size is refused', () => {
  const weights = shippedModel()
  const packed = packModel(weights)
  const again = unpackModel(packed)
  expect(again.rows).toEqual(weights.rows)
  expect(again.transitions).toEqual(weights.transitions)
  expect(weights.transitions).toHaveLength(tagCount * tagCount)
  expect(() => unpackModel(packed.subarray(0, 100))).toThrow()
})

const inWhole = sized(false, true, true) ? test : test.skip
inWhole(
  'the shipped model is what the corpus gives, bit for bit',
  () => {
    expect(packModel(trainOn([...corpusEntries('sentences'), ...corpusEntries('pages')])).equals(readFileSync(modelFile))).toBe(true)
  },
  1_200_000,
)

test('sees a name without a known surname behind a post, and none in a text without names', () => {
  const label = (text: string) => labelNames(text, tokenize(text), shippedModel()).map((n) => text.slice(n.start, n.end))
  expect(label('玉树市称多县县长旦正加到清水河镇调研。')).toContain('旦正加')
  expect(label('截至目前，全县共有群众文化团队三百多支。')).toEqual([])
  expect(featuresOf('', []).length / width).toBe(0)
})
