import type { Browser } from 'playwright-core'
import { clockOf, openPage, until } from './browser.js'
import { watchTasks, type Task } from './tasks.js'

export interface PictureMeasured {
  nodes: number
  lines: number
  facts: number
  /** From asking for the address to the first frame that follows a movement of the mouse over all that is drawn. */
  ready: number
  /** Until the layout has settled. */
  settled: number
  /** Steps of dragging the whole picture. */
  pan: number[]
  /** From letting go until lines are drawn again. */
  rest: number[]
  /** The longest task of the page's thread, and the one with most work in it, by what was going on. */
  frozen: Record<string, Task>
}

const steps = 40
const state = `document.querySelector('.graph-state')?.textContent ?? ''`

/** The largest picture there is, as somebody works with it: opened, dragged while it settles, dragged at rest, a node selected, filtered. */
export async function measurePicture(browser: Browser, address: string): Promise<PictureMeasured> {
  const page = await openPage(browser)
  const frozen: Record<string, Task> = {}
  const during = async (name: string, act: () => Promise<void>): Promise<void> => {
    const watch = await watchTasks(browser)
    await act()
    const { tasks } = await watch.end()
    const most = (key: keyof Task): number => Math.max(0, ...tasks.map((task) => task[key]))
    frozen[name] = { length: most('length'), work: most('work') }
  }
  let there = false
  /** To the right and, the next time, back, from a corner that the picture leaves free: who begins on a dot pulls that dot. */
  const drag = async (): Promise<{ pan: number[]; rest: number }> => {
    const { x, y } = (await page.locator('.canvas').boundingBox())!
    const [begin, way] = there ? [x + 20 + 3 * steps, -3] : [x + 20, 3]
    there = !there
    await page.mouse.move(begin, y + 20)
    await page.mouse.down()
    const before = (await clockOf(page)).moves.length
    for (let i = 1; i <= steps; i++) {
      await page.mouse.move(begin + way * i, y + 20 + 2 * (i % 7))
      await page.evaluate('new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))')
    }
    const { moves, moved } = await clockOf(page)
    await page.mouse.up()
    const begun = await page.evaluate<number>('performance.now()')
    // While it moves none are drawn. A machine that is held up may draw them before the button is let go
    await until(page, `window.clock().lines > ${moved}`)
    return { pan: moves.slice(before), rest: Math.max(0, (await clockOf(page)).lines - begun) }
  }

  let ready = 0
  await during('opening it', async () => {
    await page.goto(address, { waitUntil: 'commit' })
    await until(page, `/\\d+ 个实体/.test(${state}) && document.querySelector('.canvas canvas') && window.clock().lines > 0`)
    await page.mouse.move(700, 450)
    await until(page, 'window.clock().moves.length > 0')
    ready = (await clockOf(page)).now
  })
  const [nodes, facts] = (await page.evaluate<string>(state)).match(/\d+/g)!.map(Number) as [number, number]
  const pan: number[] = []
  await during('dragging while it settles', async () => void (await drag()))
  await until(page, `!document.querySelector('.settling')`)
  const { now: settled } = await clockOf(page)
  const rest: number[] = []
  await during('dragging', async () => {
    for (let round = 0; round < 5; round++) {
      const dragged = await drag()
      pan.push(...dragged.pan)
      rest.push(dragged.rest)
    }
  })
  const { drawn: lines } = await clockOf(page)
  await during('pulling a node', async () => {
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!
    const [across, down] = [x + width / 2, y + height / 2]
    for (let i = 0; i < 200 && !(await page.locator('.canvas.pointing').count()); i++)
      await page.mouse.move(across + (i % 20), down + 2 * Math.floor(i / 20))
    await page.mouse.down()
    for (let i = 1; i <= 10; i++) await page.mouse.move(across + 6 * i, down + 4 * i)
    await page.mouse.up()
    await until(page, `location.search.includes('pin=')`)
    await page.waitForTimeout(1500)
  })
  await during('selecting a node', async () => {
    await page.getByRole('tab', { name: /实体/ }).click()
    await page.getByRole('button', { name: /^选中/ }).nth(3).click()
    await page.waitForTimeout(1500)
  })
  await during('filtering by date', async () => {
    await page.getByRole('slider', { name: '从' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(1500)
  })
  await during('sizing by mentions', async () => {
    await page.getByRole('combobox', { name: '大小' }).selectOption({ index: 1 })
    await page.waitForTimeout(1500)
  })
  await page.context().close()
  return { nodes, facts, lines, ready, settled, pan, rest, frozen }
}
