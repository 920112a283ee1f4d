import fc from 'fast-check'
import { parseByline, splitNames } from '../../ingest/articles/bylines.js'
import { pageOffset, pageRange } from '../../ingest/articles/offset-map.js'
import { repairHeadline, repairText } from '../../ingest/articles/repair.js'
import { segmentPage } from '../../ingest/articles/segment.js'
import { readPage } from '../../ingest/read/page.js'

const repaired = (source: string): string => {
  const lines: { start: number; end: number }[] = []
  let at = 0
  for (const line of source.split('\n')) {
    lines.push({ start: at, end: at + line.length })
    at += line.length + 1
  }
  return repairText(source, [{ lines }]).text
}

describe('one paragraph, repaired', () => {
  test.each([
    ['blanks inside words', '“四化”产业增\n加 值 增 速 27.5% ，限 上 零 售', '“四化”产业增加值增速27.5%，限上零售'],
    ['blanks around figures', '1 月 8 日，市气象局 发布 3 次预警', '1月8日，市气象局发布3次预警'],
    ['line wraps', '自 2020 年 5 月份以来已\n投入资金近2亿元', '自2020年5月份以来已投入资金近2亿元'],
    ['a name over two lines', '本报讯（记者 韩雪 通讯员 丁\n文远）近日', '本报讯（记者 韩雪 通讯员 丁文远）近日'],
    ['names keep their blanks', '本报讯(记者 何凯 阎正 陈羽)连日来', '本报讯（记者 何凯 阎正 陈羽）连日来'],
    ['names spaced out', '本报讯（记者 何 凯 阎 正 ）近日', '本报讯（记者 何凯 阎正）近日'],
    ['roles spaced out', '■ 本 报 记 者 林金秀', '■ 本报记者 林金秀'],
    ['lists of names', '张海山 李明达 王芳 赵玉刚 获奖', '张海山 李明达 王芳 赵玉刚获奖'],
    ['full-width figures', '投资１２０亿元，占２０％', '投资120亿元，占20%'],
    ['ASCII punctuation', '大赛(巡测赛项)增长8.4%,高于全国;会议"开门红"', '大赛（巡测赛项）增长8.4%，高于全国；会议“开门红”'],
    ['what is not Chinese', '电话:0635-8220719,信箱 a.b@c.cn 1,200元 at 8:30', '电话：0635-8220719，信箱a.b@c.cn 1,200元at 8:30'],
    ['a lost middle dot', '州长吐尔逊?买买提说:"好?"', '州长吐尔逊·买买提说：“好？”'],
    ['Latin words', '引进Smart \nFactory系统，打造 AI 工厂', '引进Smart Factory系统，打造AI工厂'],
  ])('%s', (_, source, text) => expect(repaired(source)).toBe(text))

  test('headlines keep their pauses, not OCR’s blanks', () => {
    expect(repairHeadline('看得准  动得快 干得好')).toBe('看得准 动得快 干得好')
    expect(repairHeadline('我 市 召 开 会 议')).toBe('我市召开会议')
    expect(repairHeadline('夺取"开门红"')).toBe('夺取“开门红”')
  })
})

/** A character may have changed its width, its quotes or its code, not its meaning. */
const same = (a: string, b: string): boolean => {
  const plain = (c: string): string =>
    c
      .normalize('NFKC')
      .replace(/[“”]/u, '"')
      .replace(/[‘’]/u, "'")
      .replace(/[·?・•‧]/u, '·')
      .replace(/[。.]/u, '.')
  return plain(a) === plain(b) || (/\s/u.test(a) && /\s/u.test(b))
}

describe('the offset map', () => {
  const piece = fc.constantFrom(
    ...[
      '本报讯（记者 王凯）',
      '1 月 8 日',
      '，',
      '。',
      '\n',
      '\n\n',
      '聊 城 市',
      '增长３０%',
      ',',
      '"',
      '(',
      ')',
      ' ',
      '召开会议',
      '■ 本报记者 李明',
      '——',
      'AI',
      '2024',
      '\t',
      '　　',
      '我市部署工作',
      '又讯',
      '一、',
      '发布时间：2020-01-02',
    ],
  )
  test('leads every character back to the one it came from', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const page = readPage({ file: 'p.txt', bytes: Buffer.from('县' + pieces.join('')) })
        for (const { text, offsets } of segmentPage(page)) {
          let length = 0
          for (let i = 0; i < offsets.length; i += 3) {
            expect(offsets[i]).toBe(length)
            length += offsets[i + 2]!
          }
          expect(length).toBe(text.length)
          for (let i = 0; i < text.length; i++) {
            const from = page.text[pageOffset(offsets, i)]
            if (from === undefined || !same(text[i]!, from)) throw new Error(`${JSON.stringify(text[i])} from ${JSON.stringify(from)}`)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('gives a stretch of the text its limits in the page', () => {
    const source = '增 加 值\n增 速'
    const { text, offsets } = repairText(source, [
      {
        lines: [
          { start: 0, end: 5 },
          { start: 6, end: 9 },
        ],
      },
    ])
    expect(text).toBe('增加值增速')
    expect(pageRange(offsets, 1, 4)).toEqual({ start: 2, end: 7 })
  })
})

describe('bylines', () => {
  const named = (text: string): string[] | undefined => parseByline(text)?.map((b) => `${b.role} ${b.name}`)
  test.each([
    ['■ 本报记者 尹小淑', ['记者 尹小淑']],
    ['■ 朱海平', ['作者 朱海平']],
    ['记者 张琪 通讯员 修远', ['记者 张琪', '通讯员 修远']],
    ['■ 文/图 本报记者 吕晓东', ['记者 吕晓东']],
    ['王芳 摄', ['摄影 王芳']],
    ['记者 欧阳明 通讯员 市公安局 李四光', ['记者 欧阳明', '通讯员 李四光']],
    ['见习记者 迪丽热巴·买买提', ['记者 迪丽热巴·买买提']],
    ['记者张洁吴兆东', ['记者 张洁', '记者 吴兆东']],
  ])('%s', (text, names) => expect(named(text)).toEqual(names))

  test('what is no byline', () => {
    for (const text of ['■ 加快建设现代化强市', '记者从市林业局了解到', '我市部署防汛抗旱工作', '▲图为施工现场'])
      expect(named(text)).toBeUndefined()
    expect(splitNames('高质量发展')).toBeUndefined()
  })
})
