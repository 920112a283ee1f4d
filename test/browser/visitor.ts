import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { packageRoot } from '../../src/package-root.js'
import { chromiumPath, lacking } from './chromium.mjs'

/** Whether there is a browser to test with; the set-up of the run says so loudly where not. */
export const hasChromium = lacking() === undefined

export const desktop = { width: 1280, height: 860 }
export const phone = { width: 390, height: 844 }

/** Software rendering, as a laptop without a graphics card has it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The innermost elements that make the page scroll sideways. */
const tooWide = `document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *, header *, footer *, aside *')]
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-scroll, .canvas, svg *'))
  .slice(-3).map((e) => e.tagName + '.' + e.className + ' ' + (e.textContent ?? '').slice(0, 30))`

interface Violation {
  id: string
  impact: string
  nodes: { target: string[]; failureSummary: string }[]
}

/** Somebody at the page, whom nothing escapes: an error on the console, a request to elsewhere. */
export class Visitor {
  /** What went wrong so far. */
  readonly complaints: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly base: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.stack}`))
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.complaints.push(`failed: ${request.url()}`)
    })
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (origin !== base && protocol !== 'blob:' && protocol !== 'data:') this.complaints.push(`elsewhere: ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()}: ${response.url()}`)
    })
  }

  static async at(browser: Browser, base: string, viewport = desktop): Promise<Visitor> {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    return new Visitor(context, page, new URL(base).origin)
  }

  /** Goes to an address, and waits until nothing is asked any more. */
  async go(path: string): Promise<void> {
    await this.page.goto(this.base + path, { waitUntil: 'networkidle' })
  }

  /** What axe-core finds serious or critical on what is shown, and whether anything sticks out sideways. */
  async check(): Promise<string[]> {
    if (await this.page.evaluate<boolean>(`typeof axe === 'undefined'`)) await this.page.evaluate(axe)
    // At the top: scrolled down, whatever is just below the head of the page would count as covered for good
    const scrolled = await this.page.evaluate<number>('scrollY')
    await this.page.evaluate('scrollTo(0, 0)')
    const { violations } = await this.page.evaluate<{ violations: Violation[] }>(
      `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    )
    await this.page.evaluate(`scrollTo(0, ${scrolled})`)
    const grave = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}: ${nodes[0]!.failureSummary}`)
    const wide = await this.page.evaluate<string[]>(tooWide)
    return [...grave, ...wide.map((element) => `${this.page.url()}: too wide: ${element}`), ...this.complaints]
  }

  /** Keeps a picture of what is shown in docs/images, when pictures are asked for. */
  async picture(name: string): Promise<void> {
    if (process.env.XIANZHI_PICTURES !== '1') return
    await this.page.evaluate('document.fonts.ready')
    await this.page.screenshot({ path: join(packageRoot, 'docs', 'images', `${name}.png`) })
  }

  /** What only a picture has to wait for: that a layout has come to rest. */
  async rest(milliseconds: number): Promise<void> {
    if (process.env.XIANZHI_PICTURES === '1') await this.page.waitForTimeout(milliseconds)
  }

  leave(): Promise<void> {
    return this.context.close()
  }
}
