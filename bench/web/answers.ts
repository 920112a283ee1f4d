import type { Browser } from 'playwright-core'
import { openPage } from './browser.js'

/** What the reader sees when a view has its answer. */
export interface ViewMeasured {
  name: string
  path: string
  shown: string
}

const rounds = 5

/** From asking for the address, with nothing in the cache, to the frame with the answer: median and most of some rounds. */
export async function measureAnswer(
  browser: Browser,
  base: string,
  { path, shown }: ViewMeasured,
): Promise<[median: number, most: number]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(browser)
    await page.goto(base + path, { waitUntil: 'commit' })
    times.push(
      await page.evaluate<number>(`new Promise((seen) => {
        const look = () => document.querySelector(${JSON.stringify(shown)}) ? requestAnimationFrame(() => seen(performance.now())) : requestAnimationFrame(look)
        look()
      })`),
    )
    await page.context().close()
  }
  times.sort((a, b) => a - b)
  return [times[Math.floor(rounds / 2)]!, times.at(-1)!]
}

/** From the last letter typed into the search field to the names found. */
export async function measureTyping(browser: Browser, base: string, texts: readonly string[]): Promise<[median: number, most: number]> {
  const page = await openPage(browser)
  await page.goto(`${base}/`, { waitUntil: 'networkidle' })
  const times: number[] = []
  for (const text of texts) {
    const field = page.getByRole('combobox').first()
    await field.fill('')
    await page.locator('.found').waitFor({ state: 'hidden' })
    await page.evaluate(`void (window.found = new Promise((seen) => {
      addEventListener('input', () => {
        const begun = performance.now()
        const look = () => document.querySelector('.found:not([hidden]) .found-row, .found-none') ? requestAnimationFrame(() => seen(performance.now() - begun)) : requestAnimationFrame(look)
        look()
      }, { once: true, capture: true })
    }))`)
    await field.fill(text)
    times.push(await page.evaluate<number>('window.found'))
  }
  await page.context().close()
  times.sort((a, b) => a - b)
  return [times[Math.floor(times.length / 2)]!, times.at(-1)!]
}
