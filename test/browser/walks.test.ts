import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Download, Locator } from 'playwright-core'
import { packageRoot } from '../../src/package-root.js'
import { sized, slowKinds } from '../faults/long.js'
import { startTime } from '../store/test-stores.js'
import { newPages } from './new-pages.js'
import { openNeo4jBrowser } from './neo4j-browser.js'
import { serveExamples, type ServedArchive } from './served-archive.js'
import { desktop, hasChromium, openBrowser, phone, Visitor } from './visitor.js'

/**
 * Three users go through the real server in a real browser, over both stores. After each step: no error on the console, no request to
 * elsewhere, nothing that axe-core finds serious, nothing wider than the screen. `XIANZHI_PICTURES=1` keeps the pictures of docs/images.
 */
const present = hasChromium ? describe : describe.skip

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8')

present.each(slowKinds)('three users, %s', (kind) => {
  let archive: ServedArchive
  let browser: Browser
  let visitor: Visitor
  beforeAll(async () => {
    archive = await serveExamples(kind)
    browser = await openBrowser()
  }, startTime)
  afterAll(async () => {
    await browser?.close()
    await archive?.close()
  })

  const sizes = [
    ['desktop', desktop],
    ['phone', phone],
  ] as const
  // at a phone's width in `.ci/run`: both take a minute and a half
  describe.each(sized<readonly (typeof sizes)[number][]>(sizes.slice(0, 1), sizes, sizes))('at a %s', (size, viewport) => {
    beforeEach(async () => {
      visitor = await Visitor.at(browser, archive.url, viewport)
    })
    afterEach(() => visitor.leave())
    const isDesktop = size === 'desktop'
    const seen = async (picture?: string): Promise<void> => {
      expect(await visitor.check()).toEqual([])
      if (picture && kind === 'embedded') await visitor.picture(`${picture}-${size}`)
    }

    test('a reporter: from a name to a person, the sentence, its article and its page', async () => {
      const { page } = visitor
      await visitor.go('/')
      await seen('home')

      await page.getByRole('combobox').fill('lwq')
      await page.getByRole('option', { name: '刘文强' }).first().waitFor()
      await seen(isDesktop ? 'search' : undefined)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')

      await page.getByRole('heading', { level: 1, name: '刘文强' }).waitFor()
      await page.getByRole('heading', { name: /会议与活动/ }).waitFor()
      await page.locator('.small-graph circle').first().waitFor()
      await page.getByText(/见报职务/).waitFor()
      expect(await page.title()).toContain('刘文强')
      await seen('person')

      await page
        .getByRole('table', { name: /会议与活动/ })
        .getByRole('button', { name: /原文/ })
        .first()
        .click()
      const drawer = page.getByRole('complementary', { name: '原文出处' })
      await drawer.locator('mark').first().waitFor()
      const quote = await drawer.locator('mark').first().innerText()
      expect(quote).toContain('刘文强')
      await seen(isDesktop ? 'evidence' : undefined)

      await drawer.getByRole('link').first().click()
      await page.locator('.article-text mark').first().waitFor()
      expect((await page.locator('.article-text mark').allInnerTexts()).join('')).toBe(quote.replaceAll('\n', ''))
      await seen('article')

      await page.getByRole('tab', { name: '报纸原文' }).click()
      const original = page.locator('.original')
      await original.locator('mark').first().waitFor()
      const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
      expect(bare((await original.locator('mark').allInnerTexts()).join(''))).toBe(bare(quote))
      await seen(isDesktop ? 'original' : undefined)

      await page.goBack()
      await page.getByRole('complementary', { name: '原文出处' }).locator('mark').first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('complementary', { name: '原文出处' }).waitFor({ state: 'detached' })
      await seen()
    })

    test('a business desk: the companies and projects of a county, sorted, saved, drawn, and the statements that ask for them', async () => {
      const { page } = visitor
      await visitor.go('/questions')
      await seen()
      await page.getByRole('link', { name: /区县/ }).click()
      await page.getByRole('combobox', { name: /区县/ }).fill('茌平经济')
      await page.getByRole('option', { name: '茌平经济开发区' }).first().click()
      await page.getByRole('button', { name: '查询' }).click()

      const projects = page.getByRole('table', { name: /项目/ }).first()
      await projects.waitFor()
      expect(await projects.getByText(/合计/).innerText()).toMatch(/亿元/)
      await projects.getByRole('button', { name: '投资', exact: true }).click()
      const amounts = await projects.locator('tbody td:nth-child(3)').allInnerTexts()
      const known = amounts.filter((text) => /亿元/.test(text)).map((text) => parseFloat(text))
      expect(known.length).toBeGreaterThan(1)
      expect(known).toEqual([...known].sort((a, b) => b - a))
      await seen('question')

      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^CSV.*项目/ }).click()])
      const csv = await textOf(download)
      expect(csv.split('\r\n')[0]).toBe('\uFEFF项目,投资建设方,投资,出处')
      expect(csv).toMatch(/,\d{8,},\d/)

      await page.getByRole('tab', { name: '图', exact: true }).click()
      await page.locator('.small-graph.large circle').first().waitFor()
      await seen()
      await page.getByRole('tab', { name: 'GraphQL' }).click()
      expect(await page.locator('pre').innerText()).toMatch(/place\(id: \$place\)/)
      await page.getByRole('tab', { name: 'Cypher' }).click()
      expect(await page.locator('pre').innerText()).toMatch(/:param place => "\w+"\n/)
      await seen()

      await page.reload()
      await page.getByRole('table', { name: /项目/ }).first().waitFor()
      // the address holds the id: the name is asked for beside the table, and may come after it
      const county = page.getByRole('combobox', { name: /区县/ })
      await page.waitForFunction((field) => (field as HTMLInputElement).value !== '', await county.elementHandle())
      expect(await county.inputValue()).toBe('茌平经济开发区')
    })

    test('an analyst: how two are connected, and the graph around them', async () => {
      const { page } = visitor
      await visitor.go('/questions/ways')
      for (const [field, name] of [
        ['一方', '山东嘉元新能源材料有限公司'],
        ['另一方', '刘文强'],
      ] as const) {
        await page.getByRole('combobox', { name: field, exact: true }).fill(name)
        await page.getByRole('option', { name }).first().click()
      }
      await page.getByRole('button', { name: '查询' }).click()
      await page
        .getByRole('heading', { name: /相隔 \d 步/ })
        .first()
        .waitFor()
      expect(await page.locator('.way li').count()).toBeGreaterThan(0)
      expect(await page.locator('.way').getByRole('button', { name: /原文/ }).count()).toBe(await page.locator('.way li').count())
      await seen()

      await page.getByRole('tab', { name: '图', exact: true }).click()
      await page.getByRole('link', { name: '在图谱中打开' }).click()
      await page.locator('.canvas canvas').first().waitFor()
      await page.getByRole('tab', { name: /实体/ }).click()
      await page.getByRole('button', { name: '选中 刘文强' }).click()
      await page.getByRole('region', { name: '选中的实体' }).getByRole('button', { name: /参加/ }).click()
      await page
        .getByRole('status')
        .filter({ hasText: /个实体/ })
        .first()
        .waitFor()
      await page.waitForFunction(() => !document.querySelector('.settling'))
      await seen()

      const entities = async (): Promise<number> =>
        Number(/(\d+) 个实体/.exec(await page.locator('.graph-state').filter({ hasText: '个实体' }).innerText())![1])
      const before = await entities()
      expect(before).toBeGreaterThan(5)
      await page.getByRole('region', { name: '选中的实体' }).getByRole('button', { name: '固定位置' }).click()
      expect(new URL(page.url()).searchParams.get('pin')).toMatch(/\*/)
      await page.getByRole('region', { name: '选中的实体' }).getByRole('button', { name: '隐藏' }).click()
      await page.getByRole('button', { name: /恢复隐藏/ }).waitFor()
      expect(await entities()).toBe(before - 1)
      await page.getByRole('button', { name: /恢复隐藏/ }).click()
      expect(await entities()).toBe(before)
      await seen()

      // The table beside shows what the picture shows
      expect(await page.getByRole('tab', { name: /实体/ }).innerText()).toMatch(new RegExp(`\\b${before}$`))
      const slider = page.getByRole('slider', { name: '从' })
      await slider.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction((n) => !document.querySelector('.graph-state')!.textContent!.startsWith(`${n} `), before)
      expect(await entities()).toBeLessThan(before)
      await page.keyboard.press('ArrowLeft')
      expect(await entities()).toBe(before)
      // Played on from where the end was moved to, to the last month; then all of it is there again
      const end = page.getByRole('slider', { name: '到' })
      for (let i = 0; i < 3; i++) await end.press('ArrowLeft')
      await page.waitForFunction((n) => !document.querySelector('.graph-state')!.textContent!.startsWith(`${n} `), before)
      await page.getByRole('button', { name: '播放' }).click()
      await page.getByRole('button', { name: '暂停' }).waitFor()
      await page.waitForFunction((n) => document.querySelector('.graph-state')!.textContent!.startsWith(`${n} `), before)
      await page.getByRole('button', { name: '播放' }).waitFor()

      const save = async (name: string): Promise<string> => {
        await page.locator('.menu summary').click()
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
        return textOf(download)
      }
      const svg = await save('SVG')
      expect(svg.match(/<circle /g)!.length).toBeGreaterThanOrEqual(before)
      expect(
        await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'), svg),
      ).toBeNull()
      const graphml = await save('GraphML')
      expect(graphml.match(/<node /g)!.length).toBe(before)
      expect(graphml).toContain('刘文强')
      expect((await save('PNG')).length).toBeGreaterThan(1000)

      await page.getByRole('combobox', { name: '范围' }).selectOption({ label: '2 步，至多 300' })
      await page.waitForFunction((n) => Number.parseInt(document.querySelector('.graph-state')!.textContent!) > n, before)
      await visitor.rest(1500)
      await page.getByRole('button', { name: '全部可见' }).click()
      await visitor.rest(500)
      await page.evaluate('scrollTo(0, 0)')
      await seen('graph')

      await page.locator('.menu summary').click()
      await page.getByRole('button', { name: '复制链接' }).click()
      const link = await page.evaluate<string>('navigator.clipboard.readText()')
      const state = await page.locator('.graph-state').innerText()
      await page.goto('about:blank')
      await page.goto(link, { waitUntil: 'networkidle' })
      await page.waitForFunction((text) => document.querySelector('.graph-state')?.textContent === text, state)
      await seen()
    })

    test('a reviewer: a page as the machine read it', async () => {
      const { page } = visitor
      await visitor.go('/pages')
      await page.getByRole('link', { name: '2024-01-18-第4版.txt' }).waitFor()
      await seen()
      await page.getByRole('link', { name: '2024-01-18-第4版.txt' }).click()
      await page.getByRole('heading', { name: '刘文强督导春运准备工作' }).waitFor()
      expect(await page.locator('.mention[data-kind=official]').count()).toBeGreaterThan(3)
      await page.getByRole('button', { name: /^句/ }).first().click()
      await page.locator('.sentence').first().waitFor()
      await seen('page')
      await page.getByRole('checkbox', { name: /官员/ }).uncheck()
      expect(await page.locator('.mention[data-kind=official]').count()).toBe(0)
      await page.getByRole('button', { name: 'English' }).click()
      await page
        .getByRole('tab', { name: /Facts found/ })
        .first()
        .waitFor()
      await page.locator('html[lang=en]').waitFor({ state: 'attached' })
      await seen()
    })

    test('anybody: what the archive holds, in numbers', async () => {
      const { page } = visitor
      await visitor.go('/')
      await page.getByRole('navigation').getByRole('link', { name: '数字' }).click()
      const months = page.getByRole('table', { name: '逐月' })
      await months.waitFor()
      await page.getByRole('table', { name: '各区县' }).waitFor()
      await page.getByText('没有：给过的版面都读入了').waitFor()
      expect(await page.locator('.figures dd').first().innerText()).toBe('6')
      const sum = async (): Promise<number> =>
        (await months.locator('tbody td:nth-child(2)').allInnerTexts()).reduce((sum, text) => sum + Number(text), 0)
      expect(String(await sum())).toBe(await page.locator('.figures dd').nth(1).innerText()) // every article has a month
      expect(await page.locator('.month-chart .month').count()).toBe(await months.locator('tbody tr').count())
      await seen('numbers')

      const bars = page.locator('.month-chart rect:not(.all)')
      const heights = (): Promise<string[]> => bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('height')!))
      const before = await heights()
      await page.getByRole('combobox', { name: '图中为' }).selectOption({ label: '事实：参加' })
      expect(await heights()).not.toEqual(before)
      await page.getByRole('table', { name: '各区县' }).getByRole('button', { name: '投资' }).click()
      expect(await page.getByRole('table', { name: '各区县' }).locator('tbody tr').first().innerText()).toMatch(/亿元/)
      await seen()

      await months.getByRole('link', { name: '2023-12' }).click()
      await page.getByText('共 3 个版面').waitFor()
      await seen()
    })
  })
  describe('somebody with new pages', () => {
    const made = newPages()
    afterAll(() => rmSync(made.folder, { recursive: true }))

    /** Drags files over the window and lets go, as the desktop hands them over. */
    async function drop(files: string[], held?: () => Promise<void>): Promise<void> {
      const session = await visitor.context.newCDPSession(visitor.page)
      const drag = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
        session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data: { items: [], files, dragOperationsMask: 1 } })
      await drag('dragEnter')
      await drag('dragOver')
      await held?.()
      await drag('drop')
      await session.detach()
    }
    const seen = async (): Promise<void> => expect(await visitor.check()).toEqual([])
    const intake = (): Locator => visitor.page.getByRole('region', { name: '读入的文件' })
    const file = (name: string): Locator => intake().getByRole('listitem').filter({ hasText: name })

    test('drops a folder on the page, and reads what was made of it', async () => {
      visitor = await Visitor.at(browser, archive.url, desktop)
      const { page } = visitor
      await visitor.go('/')
      const pagesRead = page.locator('.figures dd').first()
      const before = Number(await pagesRead.innerText())
      await page.getByRole('textbox', { name: '文中“我市”指' }).fill('聊城市')
      await page.getByRole('region', { name: '读入版面' }).waitFor()
      await drop([made.day, ...made.bad], async () => {
        await page.getByText('松开即读入').waitFor()
        await seen()
      })
      await intake().getByRole('heading', { name: '读完了' }).waitFor({ timeout: 60_000 }) // the first page starts the threads that read
      expect(await intake().getByRole('listitem').count()).toBe(5) // what is hidden is no page
      for (const name of ['二月/2024-02-02-第1版.txt', '二月/周末/2024-02-04-第2版.txt'])
        expect(await file(name).innerText()).toMatch(/已读入 · 1 篇文章 · \d+ 个实体 · [1-9]\d* 条事实/)
      expect(await file('照片.jpg').innerText()).toMatch(/没有读入：不是文本文件/)
      expect(await file('空白.txt').innerText()).toMatch(/没有读入：文件里没有文字/)
      expect(await file('english.txt').innerText()).toMatch(/没有读入：没有一个汉字/)
      expect(await intake().getByRole('status').innerText()).toMatch(/^5 \/ 5 个文件 · 2 篇文章 · .* · 3 个没有读入$/)
      await page.waitForFunction((n) => document.querySelector('.figures dd')?.textContent === String(n), before + 2)
      await seen()
      if (kind === 'embedded') await visitor.picture('drop-desktop')

      await page.getByRole('button', { name: 'English' }).click()
      const region = page.getByRole('region', { name: 'Files being read' })
      expect(await region.getByRole('listitem').filter({ hasText: '空白.txt' }).innerText()).toMatch(/not read: There is no text in it/)
      await seen()
      await page.getByRole('button', { name: '中文' }).click()

      await file('2024-02-02').getByRole('link').click()
      await page.getByRole('heading', { name: '全市春季造林绿化现场会召开' }).waitFor()
      expect(await page.locator('.mention', { hasText: '方一舟' }).count()).toBe(1)
      await seen()
      await intake().getByRole('button', { name: '收起读入的文件' }).click()
      expect(await intake().count()).toBe(0)

      await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '数字' }).click()
      const skipped = page.getByRole('table', { name: '没有读入的版面' })
      await skipped.waitFor()
      expect((await skipped.locator('tbody tr').allInnerTexts()).map((text) => text.split('\t').slice(0, 3))).toEqual([
        ['english.txt', '没有一个汉字', '不是版面文本'],
        ['照片.jpg', expect.stringMatching(/^不是文本文件/), '不是版面文本'],
        ['空白.txt', '文件里没有文字', '不是版面文本'],
      ])
      await seen()
    })

    test('chooses a file with the keyboard, at a phone’s width; the same page again changes nothing', async () => {
      visitor = await Visitor.at(browser, archive.url, phone)
      const { page } = visitor
      await visitor.go('/pages')
      const button = page.getByLabel('选择文件', { exact: true })
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')])
      await chooser.setFiles([join(packageRoot, 'examples', '2023-11-16-第1版.txt')])
      await intake().getByRole('heading', { name: '读完了' }).waitFor({ timeout: 60_000 }) // the first page starts the threads that read
      expect(await file('2023-11-16').innerText()).toMatch(/早已读入，没有变化/)
      await seen()
      if (kind === 'embedded') await visitor.picture('drop-phone')
      await intake()
        .getByRole('link', { name: /看机器从这一版读出了什么/ })
        .click()
      await page.locator('.page-article').first().waitFor()
      await seen()
    })

    test('stops it: what was read stays, and the rest is said not to be', async () => {
      visitor = await Visitor.at(browser, archive.url, desktop)
      await visitor.go('/numbers')
      await drop(made.many)
      await file('已读入').first().waitFor({ timeout: 60_000 })
      await intake().getByRole('button', { name: '停止' }).click()
      await intake().getByRole('heading', { name: '已停止' }).waitFor({ timeout: 60_000 })
      const [read, stopped] = [await file('已读入').count(), await file('已停止，没有读').count()]
      expect([read > 0, stopped > 0, read + stopped]).toEqual([true, true, made.many.length])
      await seen()
    })
  })

  const inBrowser = kind === 'neo4j' && !process.env.XIANZHI_TEST_NEO4J_URI ? test : test.skip
  inBrowser('an analyst in Neo4j Browser: the style, the guide, a query of it, the favourites', async () => {
    const files = `${archive.url.replace('127.0.0.1', 'localhost')}/neo4j-browser`
    const shown = await openNeo4jBrowser(browser, archive.neo4jBrowser!)
    const { page } = shown
    await shown.run(`:style ${files}/style.grass`)
    await page.getByText('node.Official').waitFor()
    await shown.run(`:guide ${files}/guide.html`)
    const guide = shown.part('guidesDrawer')
    await guide.getByText(`:style ${files}/style.grass`).waitFor()
    await shown.part('guideNextSlide').click()
    await guide.locator('.runnable', { hasText: 'other:Person' }).click()
    await shown.part('editor-Run').click()
    const colour = (part: string): Promise<string> => shown.part(part).evaluate((chip) => getComputedStyle(chip).backgroundColor)
    await shown.part('property-details-overview-node-label-Official').waitFor()
    expect(await colour('property-details-overview-node-label-Official')).toBe('rgb(163, 48, 31)')
    expect(await colour('property-details-overview-node-label-Meeting')).toBe('rgb(36, 105, 173)')
    // A node has the colour of its narrowest label and its name, a relationship its role.
    const drawn = page.locator('svg g.node', { has: page.locator('text', { hasText: '刘文强' }) }).first()
    expect(await drawn.locator('circle.b-outline').getAttribute('fill')).toMatch(/#a3301f/i)
    await page.locator('svg g.relationship text', { hasText: 'presided' }).first().waitFor()

    await shown.picture('guide')
    await shown.part('navigationFavorites').click()
    await shown.drop(`${files}/favourites.zip`, 'favourites.zip')
    await shown.part('savedScriptsFolder-xianzhi').getByText('xianzhi').click()
    await page
      .getByText(/^01 记者/)
      .first()
      .waitFor()
    await shown.picture('favourites')
    await shown.close()
  })
})
