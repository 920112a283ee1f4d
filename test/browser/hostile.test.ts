import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { startServer, type RunningServer } from '../../src/graphql/server.js'
import { useWebPage } from '../../src/web/use-web-page.js'
import { sized } from '../faults/long.js'
import { PageBuilder } from '../store/page-graphs.js'
import { openTestStore, startTime, type TestStore } from '../store/test-stores.js'
import { desktop, hasChromium, openBrowser, phone, Visitor } from './visitor.js'

/** What a page may say of itself, and must stay text wherever it is shown. */
const hostile = {
  image: '<img src=x onerror="window.hacked=1">',
  script: '"><script>window.hacked=1</script>',
  address: 'javascript:window.hacked=1',
  template: '${window.hacked=1}{{constructor.constructor("window.hacked=1")()}}',
  backwards: '\u202e甲市长刘\u202d\u2067乙\u2066',
  invisible: '\u200b\u200f\u0007王\u0000峰\ufeff',
  formula: '=HYPERLINK("http://evil.example","看这里")',
  cypher: "'}) DETACH DELETE n //",
  long: '长'.repeat(10_000),
}

const names = Object.values(hostile)

function page(): PageBuilder {
  const built = new PageBuilder({ file: `${hostile.image}.txt`, date: '2024-01-01', home: hostile.script })
  const text = names.map((name) => `${name}出席会议。\n`).join('')
  const article = built.article(hostile.image, text, { kicker: hostile.script, subtitle: hostile.address })
  const meeting = built.entity(article, 'Event', hostile.script, {
    narrower: ['Meeting'],
    keys: ['m'],
    attributes: { date: '2024-01-01', kind: hostile.image },
  })
  for (const [i, name] of names.entries()) {
    const start = text.indexOf(name)
    const person = built.entity(article, 'Person', name, {
      keys: [`p${i}`],
      narrower: ['Official'],
      offsets: [start, start + name.length],
      forms: [hostile.image],
    })
    const firm = built.entity(article, 'Organization', `${name}公司`, { keys: [`o${i}`], narrower: ['Enterprise'], offsets: [] })
    const project = built.entity(article, 'Project', `${name}项目`, {
      keys: [`j${i}`],
      attributes: { amountText: hostile.image },
      offsets: [],
    })
    const place = built.entity(article, 'Place', `${name}县`, { keys: [`l${i}`], narrower: ['County'], offsets: [] })
    const where = { start, end: Math.min(start + 40, text.length) }
    built.claim(article, 'ATTENDED', person, meeting, { role: 'attended', date: '2024-01-01', ...where })
    built.claim(article, 'HOLDS_POSITION', person, firm, { title: hostile.image, ...where })
    built.claim(article, 'SUPPLIES', firm, built.entity(article, 'Organization', `${name}集团`, { keys: [`g${i}`], offsets: [] }), {
      what: hostile.script,
      ...where,
    })
    built.claim(article, 'UNDERTAKES', firm, project, { role: 'invests', ...where })
    built.claim(article, 'LOCATED_IN', project, place, where)
    built.claim(article, 'LOCATED_IN', firm, place, where)
  }
  return built
}

/** Two people of one name: one page knows the second by both keys, and then they are one. */
const person = '周海燕'
function reports(file: string, keys: string[], body: string): PageBuilder {
  const built = new PageBuilder({ file, date: '2024-01-02' })
  const article = built.article(`${person}在${body}`, `${body}${person}介绍情况。\n`)
  const who = built.entity(article, 'Person', person, { keys, narrower: ['Official'] })
  built.claim(article, 'HOLDS_POSITION', who, built.entity(article, 'Organization', body, { keys: [body] }), { title: '局长' })
  return built
}

const present = hasChromium ? describe : describe.skip
present('hostile names and articles stay text', () => {
  let held: TestStore
  let server: RunningServer
  let browser: Browser
  let visitor: Visitor
  const addresses: string[] = []

  beforeAll(async () => {
    held = await openTestStore('embedded')
    await held.store.writePage(page().build())
    server = await startServer({ store: held.store, host: '127.0.0.1', port: 0, plugins: [useWebPage()] })
    browser = await openBrowser()
    const entities: string[] = []
    for await (const record of held.store.exportGraph()) {
      if (record.type !== 'node') continue
      if (record.labels.includes('Entity')) entities.push(record.id)
      if (record.labels.includes('Article')) addresses.push(`/article/${record.id}`)
      if (record.labels.includes('Document')) addresses.push(`/pages/${record.id}`)
    }
    addresses.push('/', '/pages', '/numbers', `/graph?of=${entities.slice(0, 3).join(',')}&hops=3&most=300`)
    addresses.push(...entities.map((id) => `/entity/${id}`))
    for (const name of names) addresses.push(`/search?q=${encodeURIComponent(name.slice(0, 100))}`)
    addresses.push(`/questions/meetings?who=${encodeURIComponent(hostile.image)}&from=${encodeURIComponent(hostile.script)}`)
    addresses.push(
      `/graph?of=${encodeURIComponent(hostile.image)}&pin=${encodeURIComponent(hostile.script)}`,
      `/entity/${encodeURIComponent(hostile.script)}`,
    )
  }, startTime)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await held?.close()
  })
  afterEach(() => visitor.leave())

  const inert = `(() => ({
    hacked: window.hacked,
    images: [...document.images].map((image) => image.getAttribute('src')).filter((src) => src !== '/seal.svg'),
    scripts: [...document.scripts].filter((script) => !script.src).length,
    links: [...document.querySelectorAll('a[href], use[href], form[action]')]
      .map((a) => a.getAttribute('href') ?? a.getAttribute('action')).filter((href) => !/^[/#](?!\\/)/.test(href)),
    handlers: [...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames().filter((name) => name.startsWith('on'))),
  }))()`

  test('on every page', async () => {
    visitor = await Visitor.at(browser, new URL(server.url).origin, desktop)
    const refused = /BAD_DATE|400|is no date|日期/ // a date that is none is told so
    for (const address of addresses.filter((_, i) => i % sized(6, 1, 1) === 0)) {
      await visitor.go(address)
      expect({ address, ...((await visitor.page.evaluate(inert)) as object) }).toEqual({
        address,
        hacked: undefined,
        images: [],
        scripts: 0,
        links: [],
        handlers: [],
      })
      expect((await visitor.check()).filter((complaint) => !refused.test(complaint))).toEqual([])
    }
    expect(addresses.length).toBeGreaterThan(40)
  }, 240_000)

  test('at the width of a phone, in the search field, in a spreadsheet', async () => {
    visitor = await Visitor.at(browser, new URL(server.url).origin, phone)
    for (const address of addresses.filter((_, i) => i % 9 === 0)) {
      await visitor.go(address)
      expect(await visitor.check()).toEqual([])
    }
    await visitor.go('/')
    await visitor.page.getByRole('combobox').first().fill('公司')
    await visitor.page.getByRole('option').first().waitFor()
    expect(await visitor.page.evaluate(inert)).toMatchObject({ images: [], links: [], handlers: [] })
    expect(await visitor.check()).toEqual([])
  }, 120_000)

  test('where no pages are taken the page says so, and a file dropped on it does nothing', async () => {
    visitor = await Visitor.at(browser, new URL(server.url).origin, desktop)
    const { page } = visitor
    await visitor.go('/')
    await page.getByText('从这里只能查阅，不能读入版面').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
    const session = await visitor.context.newCDPSession(page)
    const data = { items: [], files: [fileURLToPath(import.meta.url)], dragOperationsMask: 1 }
    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', x: 300, y: 300, data })
    const over = page.locator('.drop-over', { hasText: '这里只能查阅' })
    await over.waitFor()
    await session.send('Input.dispatchDragEvent', { type: 'drop', x: 300, y: 300, data })
    await over.waitFor({ state: 'detached' })
    expect(await page.locator('.intake').count()).toBe(0)
    expect(page.url()).toBe(`${visitor.base}/`)
    expect(await visitor.check()).toEqual([])
  })

  test('of two entities of one name each says which it is; when they are found to be one, links to either lead there', async () => {
    const bodies = ['甲县水利局', '乙县水利局'] as const
    await held.store.writePage(reports('甲.txt', ['甲'], bodies[0]).build())
    await held.store.writePage(reports('乙.txt', ['乙'], bodies[1]).build())
    visitor = await Visitor.at(browser, new URL(server.url).origin, desktop)
    const { page } = visitor
    await visitor.go(`/search?q=${encodeURIComponent(person)}`)
    const links = page
      .getByRole('main')
      .getByRole('link', { name: person })
      .filter({ has: page.locator('.apart') })
    await page.getByText(`${bodies[1]}局长`).waitFor()
    expect((await links.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')).sort()).toEqual(
      bodies.map((body) => `${person} 官员，${body}局长`).sort(),
    )
    expect(await visitor.check()).toEqual([])
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))

    await held.store.writePage(reports('丙.txt', ['甲', '乙'], bodies[0]).build())
    const ends: string[] = []
    for (const address of addresses) {
      await page.goto(`${visitor.base}${address}?claims=none`)
      await page.getByRole('table', { name: /职务/ }).waitFor()
      expect(await page.getByRole('table', { name: /职务/ }).locator('tbody tr').count()).toBe(2)
      // A worker that is ended while it loads is never idle: what is looked for is waited for
      ends.push(new URL(page.url()).pathname)
      expect(new URL(page.url()).search).toBe('?claims=none')
      const id = address.split('/').at(-1)!
      await page.goto(`${visitor.base}/graph?of=${id}`)
      await page.getByText('3 个实体，2 条事实').waitFor()
      await page.goto(`${visitor.base}/questions/meetings?who=${id}`)
      await page.waitForFunction((name) => [...document.querySelectorAll('input')].some(({ value }) => value === name), person)
    }
    expect(ends[0]).toBe(ends[1])
    expect(await visitor.check()).toEqual([])
  })
})
