import type { PageGraph } from '../../src/model/page-graph.js'
import { PageBuilder } from '../store/page-graphs.js'

/** Three pages of an invented county: what they report is small enough to be known by heart. */
const first = '12月28日，常务副市长刘文强主持召开全市安全生产工作会议，副市长王峰、东阿县县长李长萍参加。会议由聊城市应急管理局承办。'
const second = '山东嘉元新能源材料有限公司投资15亿元的超薄电子铜箔项目落户东阿县刘集镇。山东嘉元为比亚迪供应铜箔，与聊城大学合作研发。'
const third = '1月9日，刘文强督导山东嘉元。市委巡察组巡察茌平区应急管理局。山东嘉元落实“6293”工作思路，获评山东省资源综合利用先进单位。'

const spanOf = (text: string, quote: string): { start: number; end: number } => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
})

function meetings(): PageGraph {
  const page = new PageBuilder({ file: '2023-12-29.txt', date: '2023-12-29', home: '聊城市' })
  const article = page.article('我市部署安全生产工作', first, { date: '2023-12-28', offsets: [0, 100, first.length] })
  const official = { narrower: ['Official' as const] }
  const liu = page.entity(article, 'Person', '刘文强', { ...official, keys: ['刘文强@371500'] })
  const wang = page.entity(article, 'Person', '王峰', { ...official, keys: ['王峰@371500'] })
  const li = page.entity(article, 'Person', '李长萍', { ...official, keys: ['李长萍@371524'] })
  const reporter = page.entity(article, 'Person', '林晨', { keys: ['林晨@聊城日报'], offsets: [] })
  const meeting = page.entity(article, 'Event', '全市安全生产工作会议', {
    narrower: ['Meeting'],
    keys: ['全市安全生产工作会议@2023-12-28'],
    attributes: { date: '2023-12-28', kind: 'meeting' },
  })
  const bureau = page.entity(article, 'Organization', '聊城市应急管理局', {
    narrower: ['Agency'],
    keys: ['聊城市应急管理局'],
    forms: ['市应急管理局'],
  })
  const government = page.entity(article, 'Organization', '聊城市人民政府', {
    narrower: ['Agency'],
    keys: ['聊城市人民政府'],
    forms: ['市政府'],
    offsets: [],
  })
  const city = page.entity(article, 'Place', '聊城市', {
    narrower: ['City'],
    code: '371500',
    forms: ['聊城', '我市'],
    attributes: { code: '371500', level: 'city' },
  })
  const province = page.entity(article, 'Place', '山东省', {
    narrower: ['Province'],
    code: '370000',
    attributes: { code: '370000', level: 'province' },
  })
  const county = page.entity(article, 'Place', '东阿县', {
    narrower: ['County'],
    code: '371524',
    attributes: { code: '371524', level: 'county' },
  })
  const where = spanOf(first, '12月28日，常务副市长刘文强主持召开全市安全生产工作会议，副市长王峰、东阿县县长李长萍参加。')
  page.claim(article, 'ATTENDED', liu, meeting, { role: 'presided', date: '2023-12-28', confidence: 0.95, ...where })
  page.claim(article, 'ATTENDED', wang, meeting, { role: 'attended', date: '2023-12-28', ...where })
  page.claim(article, 'ATTENDED', li, meeting, { role: 'attended', date: '2023-12-28', ...where })
  page.claim(article, 'HOLDS_POSITION', liu, government, { title: '常务副市长', ...where })
  page.claim(article, 'HOLDS_POSITION', wang, government, { title: '副市长', ...where })
  page.claim(article, 'ORGANIZED', bureau, meeting, spanOf(first, '会议由聊城市应急管理局承办。'))
  page.claim(article, 'PART_OF', bureau, government)
  page.claim(article, 'LOCATED_IN', meeting, city, where)
  page.claim(article, 'PART_OF', city, province)
  page.claim(article, 'PART_OF', county, city)
  page.claim(article, 'WROTE', reporter, article, { role: '记者' })
  return page.build()
}

function industry(): PageGraph {
  const page = new PageBuilder({ file: '2024-01-05.txt', date: '2024-01-05', home: '聊城市' })
  const article = page.article('超薄铜箔的背后', second, { genre: 'feature' })
  const jiayuan = page.entity(article, 'Organization', '山东嘉元新能源材料有限公司', {
    narrower: ['Enterprise'],
    keys: ['山东嘉元新能源材料有限公司'],
    forms: ['山东嘉元'],
  })
  const parent = page.entity(article, 'Organization', '嘉元科技股份有限公司', {
    narrower: ['Enterprise'],
    keys: ['嘉元科技股份有限公司'],
    forms: ['嘉元科技'],
    offsets: [],
  })
  const byd = page.entity(article, 'Organization', '比亚迪', { narrower: ['Enterprise'], keys: ['比亚迪'] })
  const university = page.entity(article, 'Organization', '聊城大学', { keys: ['聊城大学'] })
  const project = page.entity(article, 'Project', '超薄电子铜箔项目', {
    keys: ['超薄电子铜箔项目@东阿县'],
    attributes: { investment: 1_500_000_000, amountText: '15亿元' },
  })
  const phase = page.entity(article, 'Project', '超薄电子铜箔项目（二期）', {
    attributes: { amount: 20_000_000, currency: 'USD', amountText: '2000万美元' },
  })
  const township = page.entity(article, 'Place', '刘集镇', {
    narrower: ['Township'],
    code: '371524101',
    attributes: { code: '371524101', level: 'township' },
  })
  const village = page.entity(article, 'Place', '刘集村', { narrower: ['Village'], keys: ['刘集村@371524101'], offsets: [] })
  const county = page.entity(article, 'Place', '东阿县', { narrower: ['County'], code: '371524' })
  page.claim(article, 'UNDERTAKES', jiayuan, project, {
    role: 'invests',
    ...spanOf(second, '山东嘉元新能源材料有限公司投资15亿元的超薄电子铜箔项目落户东阿县刘集镇。'),
  })
  page.claim(article, 'PART_OF', phase, project)
  page.claim(article, 'LOCATED_IN', project, township)
  page.claim(article, 'LOCATED_IN', project, county)
  page.claim(article, 'LOCATED_IN', jiayuan, county)
  page.claim(article, 'PART_OF', township, county)
  page.claim(article, 'PART_OF', village, township)
  page.claim(article, 'PART_OF', jiayuan, parent)
  page.claim(article, 'SUPPLIES', jiayuan, byd, { what: '铜箔' })
  page.claim(article, 'PARTNERS_WITH', jiayuan, university, { what: '研发', status: 'planned' })
  return page.build()
}

function inspections(): PageGraph {
  const page = new PageBuilder({ file: '2024-01-10.txt', date: '2024-01-10', home: '聊城市' })
  const article = page.article('刘文强督导山东嘉元', third)
  page.article('图片新闻', '高唐县龙山公园。', { genre: 'caption' })
  const liu = page.entity(article, 'Person', '刘文强', { narrower: ['Official'], keys: ['刘文强@371500'] })
  const government = page.entity(article, 'Organization', '聊城市人民政府', { narrower: ['Agency'], keys: ['聊城市人民政府'], offsets: [] })
  const jiayuan = page.entity(article, 'Organization', '山东嘉元', { narrower: ['Enterprise'], keys: ['山东嘉元新能源材料有限公司'] })
  const visit = page.entity(article, 'Event', '刘文强督导山东嘉元', {
    keys: ['督导@2024-01-09'],
    attributes: { date: '2024-01-09', kind: 'inspection' },
  })
  const team = page.entity(article, 'Organization', '市委巡察组', { narrower: ['Agency'], keys: ['中共聊城市委巡察组'] })
  const bureau = page.entity(article, 'Organization', '茌平区应急管理局', { narrower: ['Agency'], keys: ['茌平区应急管理局'] })
  const county = page.entity(article, 'Place', '茌平区', { narrower: ['County'], code: '371503' })
  const park = page.entity(article, 'Place', '茌平工业园', { keys: ['茌平工业园'], offsets: [] })
  const program = page.entity(article, 'Program', '“6293”工作思路', { keys: ['6293'] })
  const award = page.entity(article, 'Award', '山东省资源综合利用先进单位', { keys: ['山东省资源综合利用先进单位'] })
  // Another 王峰, of Chiping: nothing says that they are one.
  const wang = page.entity(article, 'Person', '王峰', { keys: ['王峰@371503'], narrower: ['Official'], offsets: [] })
  page.claim(article, 'HOLDS_POSITION', wang, bureau, { title: '局长', former: true })
  page.claim(article, 'HOLDS_POSITION', liu, government, { title: '常务副市长', former: true })
  page.claim(article, 'ATTENDED', liu, visit, { role: 'inspected', date: '2024-01-09' })
  page.claim(article, 'INSPECTED', liu, jiayuan, { date: '2024-01-09', ...spanOf(third, '1月9日，刘文强督导山东嘉元。') })
  page.claim(article, 'INSPECTED', team, bureau, spanOf(third, '市委巡察组巡察茌平区应急管理局。'))
  page.claim(article, 'INSPECTED', team, park)
  page.claim(article, 'LOCATED_IN', visit, county)
  page.claim(article, 'LOCATED_IN', bureau, county)
  page.claim(article, 'PART_OF', park, county)
  page.claim(article, 'IMPLEMENTS', jiayuan, program)
  page.claim(article, 'RECEIVED', jiayuan, award, { date: '2023' })
  page.claim(article, 'SUPPLIES', team, jiayuan, { status: 'denied' })
  const aluminium = page.entity(article, 'Organization', '茌平信源铝业有限公司', {
    narrower: ['Enterprise'],
    keys: ['茌平信源铝业有限公司'],
    offsets: [],
  })
  const works = page.entity(article, 'Project', '高端铝材项目', {
    keys: ['高端铝材项目@茌平区'],
    attributes: { investment: 800_000_000, amountText: '8亿元' },
    offsets: [],
  })
  page.claim(article, 'UNDERTAKES', aluminium, works, { role: 'builds' })
  page.claim(article, 'LOCATED_IN', works, park)
  return page.build()
}

export const pages = (): PageGraph[] => [meetings(), industry(), inspections()]

/** A meeting that so many people attended, and another one: rows enough to turn pages of, and to count statements over. */
export function crowd(people: number): PageGraph {
  const page = new PageBuilder({ file: 'crowd.txt', date: '2022-03-01' })
  const article = page.article('大会', '大会召开。')
  const events = [0, 1].map((i) =>
    page.entity(article, 'Event', `第${i}次大会`, { narrower: ['Meeting'], attributes: { date: `2022-02-0${i + 1}` }, offsets: [] }),
  )
  const body = page.entity(article, 'Organization', '大会秘书处', { offsets: [] })
  for (let i = 0; i < people; i++) {
    const person = page.entity(article, 'Person', `代表${String(i).padStart(3, '0')}`, { offsets: [] })
    for (const event of events) page.claim(article, 'ATTENDED', person, event, { role: 'attended' })
    page.claim(article, 'HOLDS_POSITION', person, body, { title: '委员' })
  }
  return page.build()
}
