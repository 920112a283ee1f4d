import { setTimeout as wait } from 'node:timers/promises'
import { Turns } from '../../src/store/embedded/turns.js'

/** Those who ask go before the one who writes, and he goes on nevertheless. */

test('a statement of a write waits until nobody reads', async () => {
  const turns = new Turns()
  const order: string[] = []
  const reading = turns.read(async () => {
    await wait(20)
    order.push('read')
  })
  await turns.write(async (step) => {
    await step()
    order.push('written')
  })
  await reading
  expect(order).toEqual(['read', 'written'])
})

test('a write goes on though there is always somebody who reads', async () => {
  const turns = new Turns()
  let isOver = false
  const reader = async (): Promise<void> => {
    while (!isOver) await turns.read(() => wait(15))
  }
  const readers = [reader(), wait(5).then(reader), wait(10).then(reader)]
  const begun = performance.now()
  await turns.write(async (step) => {
    for (let i = 0; i < 20; i++) await step()
    expect(performance.now() - begun).toBeGreaterThan(50)
    isOver = true
  })
  await Promise.all(readers)
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('the next write waits longer, the longer others waited meanwhile; not for what an ingest asks itself', async () => {
  const turns = new Turns()
  const pause = async (reads: number, milliseconds: number): Promise<number> => {
    let written = 0
    await turns.write(async () => {
      await Promise.all(Array.from({ length: reads }, () => turns.read(() => wait(milliseconds))))
      written = performance.now()
    })
    return performance.now() - written
  }
  expect(await pause(0, 0)).toBeLessThan(20)
  expect(await pause(4, 20)).toBeGreaterThan(200)
})

test('what fails does not leave others waiting', async () => {
  const turns = new Turns()
  await expect(turns.read(() => Promise.reject(new Error('no such statement')))).rejects.toThrow('no such statement')
  await expect(turns.write(() => Promise.reject(new Error('a conflict')))).rejects.toThrow('a conflict')
  await turns.write((step) => step())
})
