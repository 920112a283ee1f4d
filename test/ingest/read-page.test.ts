import iconv from 'iconv-lite'
import { BadData } from '../../src/errors.js'
import { dateInFileName, dateInMasthead } from '../../ingest/read/page-date.js'
import { inferDate } from '../../ingest/read/inferred-date.js'
import { findHome } from '../../ingest/read/home.js'
import { readPage } from '../../ingest/read/page.js'

const chinese =
  '本报讯（记者 王小明）1月8日，全市经济工作会议召开，副市长李大江出席会议并讲话。\n会议指出，要坚持稳中求进，做好明年的工作。'
const read = (bytes: Uint8Array, file = 'page.txt'): ReturnType<typeof readPage> => readPage({ file, bytes })
const refusal = (bytes: Uint8Array): [string, string] => {
  try {
    read(bytes, '坏.txt')
  } catch (error) {
    if (error instanceof BadData) return [error.code, error.message]
    throw error
  }
  return ['', 'was read']
}

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from(chinese)],
    ['utf-8', Buffer.from('\ufeff' + chinese)],
    ['gb18030', iconv.encode(chinese, 'gb18030')],
    ['utf-16le', iconv.encode(chinese, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(chinese, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(chinese, 'utf-16le', { addBOM: false })],
    ['utf-16be', iconv.encode(chinese, 'utf-16be')],
    ['utf-16le', iconv.encode('全市经济工作会议召开，会议指出要坚持稳中求进做好明年的工作。', 'utf-16le', { addBOM: false })],
  ])('%s', (encoding, bytes) => {
    const page = read(bytes)
    expect(page.encoding).toBe(encoding)
    expect(page.text).toContain('全市经济工作会议召开')
    expect(page.text.startsWith('\ufeff')).toBe(false)
  })

  test('a page cut off inside its last character is read', () => {
    const bytes = Buffer.from(chinese)
    expect(read(bytes.subarray(0, bytes.length - 2)).encoding).toBe('utf-8')
  })

  test('the id is the hash of the bytes', () => {
    const page = read(Buffer.from(chinese))
    expect(page.sha256).toMatch(/^[0-9a-f]{64}$/u)
    expect(page.id).toBe(page.sha256.slice(0, 16))
  })

  test.each([
    ['EMPTY_PAGE', Buffer.alloc(0)],
    ['EMPTY_PAGE', Buffer.from(' \n\u3000\n')],
    ['BINARY_FILE', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 1, 2, 3, 0, 0, 5, 0])],
    ['UNDECODABLE', Buffer.from([0xff, 0xfd, 0x81, 0x20, 0xfe, 0xff, 0xff, 0x80, 0x80, 0x81, 0xff])],
    ['NO_CHINESE', Buffer.from('# Read me\nnothing here')],
  ])('%s is refused by name', (code, bytes) => {
    const [given, message] = refusal(bytes)
    expect([given, message]).toEqual([code, expect.stringContaining('坏.txt')])
  })
})

describe('the page’s date', () => {
  test.each([
    ['聊城日报_2023-01-10_A1.txt', '2023-01-10'],
    ['20230110.txt', '2023-01-10'],
    ['某报2023年1月9日.txt', '2023-01-09'],
    ['a/b/2024.3.5-要闻.txt', '2024-03-05'],
    ['000_8715493ee7794cd1.txt', undefined],
    ['1f20230110ab.txt', undefined],
    ['2023-13-40.txt', undefined],
    ['04_projects_2011.txt', undefined],
  ])('file %s', (file, date) => expect(dateInFileName(file)).toBe(date))

  test.each([
    ['聊城日报 2023年1月10日 星期二 A1\n\n正文。', '2023-01-10'],
    ['二〇二三年一月十日 星期二 农历壬寅年\n\n正文。', '2023-01-10'],
    ['发布时间：2023年1月10日 第3版\n正文', undefined],
    ['某某公告\n\n正文。\n\n2023年1月10日', undefined],
  ])('masthead %#', (text, date) => expect(dateInMasthead(text)).toBe(date))

  const lead = (day: string): string => `本报讯（记者 王小明） ${day}，会议召开。\n\n`
  test.each([
    // The figures of 2022年1—11月 are out: it is January 2023
    [lead('1 月 8 日') + lead('1月9日') + '2022年1—11月份，工业增加值增长11%。', '2023-01-10'],
    [lead('3月28日') + '入选2024年省级名单。自2025年3月下旬开始。', '2025-03-29'],
    // Aims are no past
    [lead('12月28日') + '2023年度“最美书房”颁奖。力争到2024年底达到450万千瓦，到2025年建成50家。', '2023-12-29'],
    // The turn of the year
    [lead('12月31日') + lead('1月2日') + '2023年，全市生产总值增长6%。', '2024-01-03'],
    // 3 March is a Friday in 2023
    [lead('3月2日') + '3月3日（星期五）将停水。2022年开工。', '2023-03-03'],
    [lead('3月2日') + '没有年份。', undefined],
    ['发布时间：2011-03-29\n' + lead('3月2日') + '2011年', undefined],
  ])('inferred %#', (text, date) => expect(inferDate(text).date).toBe(date))

  test('file name before masthead before option before words', () => {
    const text = '某某日报 2023年1月10日 星期二\n\n' + lead('1月8日') + '2022年1—11月'
    expect(readPage({ file: '2022-05-05.txt', bytes: Buffer.from(text) }, { date: '2021-01-01' })).toMatchObject({
      date: '2022-05-05',
      dateFrom: 'file',
    })
    expect(readPage({ file: 'p', bytes: Buffer.from(text) }, { date: '2021-01-01' })).toMatchObject({
      date: '2023-01-10',
      dateFrom: 'masthead',
    })
    expect(readPage({ file: 'p', bytes: Buffer.from(lead('1月8日') + '2022年1—11月') }, { date: '2021-01-01' })).toMatchObject({
      dateFrom: 'option',
    })
  })
})

describe('the division that a text is about', () => {
  test.each([
    ['襄阳市委书记某某到襄州区黄集镇，襄州区委书记某某陪同。副市长某某参加。襄阳市、襄州区', '襄阳市'],
    ['江阴市长某某，市委常委某某前往长沙洽谈。江阴临港新城是江阴的重点，市经信委参加。', '江阴市'],
    ['我县召开会议，县委书记某某出席。德清县各乡镇参加，德清县将全县推广。', '德清县'],
    ['滁州市委常委、副市长某某带领市经信局到天长市调研，天长市汊涧镇，天长市委书记陪同。滁州市', '滁州市'],
    ['海口市委书记某某出席，海口市秀英区负责人参加。', '海口市'],
    ['副省长某某率河南代表团赴台湾南投县，河南农产品受到欢迎，河南已有多家企业签约。', '河南省'],
    ['文登市委常委、副市长某某陪同，文登市的工具企业已有百家。', '文登市'],
    ['全国各地都在行动。', undefined],
  ])('%s', (text, home) => expect(findHome(text)).toBe(home))
})
