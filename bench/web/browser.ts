import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { packageRoot } from '../../src/package-root.js'

/** Chromium with software rendering, as a laptop without a graphics card has it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.XIANZHI_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })

/** What the page's clock has seen since the page was opened, in milliseconds. */
export interface Clock {
  now: number
  /** From each movement of the mouse to the second frame after it, when the first has been handed over. */
  moves: number[]
  /** When the mouse was last moved. */
  moved: number
  /** When lines were last drawn. */
  lines: number
  /** How many. */
  drawn: number
}

const clock = readFileSync(join(packageRoot, 'bench', 'web', 'page-clock.js'), 'utf8')

/** A page that is watched from the first. Nothing is in its cache. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript(clock)
  return page
}

export const clockOf = (page: Page): Promise<Clock> => page.evaluate<Clock>('window.clock()')

/** Waits until an expression holds. (`page.waitForFunction` would want `eval`, which the page's policy forbids.) */
export async function until(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + 120_000; !(await page.evaluate<boolean>(`Boolean(${expression})`));) {
    if (Date.now() > end) throw new Error(`never: ${expression}`)
    await page.waitForTimeout(20)
  }
}
