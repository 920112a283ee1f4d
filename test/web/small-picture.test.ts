import { random } from '../../bench/generated-pages.js'
import type { Drawn } from '../../src/web/client/graph/drawn.js'
import { smallPicture } from '../../src/web/client/graph/small-picture.js'

/** Where dots and names of a still picture stand: within it, and no name over another or over a dot. */

const letters = '中国人民建设发展工业经济政府公司新城东西南北'

function scattered(count: number, seed: number): { drawn: Drawn; places: Map<string, { x: number; y: number }> } {
  const next = random(seed)
  const below = (n: number): number => Math.floor(next() * n)
  const places = new Map<string, { x: number; y: number }>()
  const nodes: Drawn['nodes'] = new Map()
  for (let i = 0; i < count; i++) {
    const id = String(i)
    const name = Array.from({ length: 2 + below(24) }, () => letters[below(letters.length)]).join('')
    const node = { id, name, labels: ['Person'], mentionCount: 1, degree: 1, date: null, investment: null }
    nodes.set(id, { node, kind: 'person', size: 5 + below(10), facts: 1, pinned: false })
    places.set(id, { x: next() * 900, y: next() * 700 })
  }
  return { drawn: { nodes, lines: new Map(), facts: [] }, places }
}

const boxes = ({ dots }: ReturnType<typeof smallPicture>): { left: number; right: number; top: number; bottom: number }[] =>
  dots.flatMap(({ x, y, lines, text }) => {
    if (!lines.length) return []
    const wide = 12 * Math.max(...lines.map((line) => line.length))
    const left = x + text.x - (text.anchor === 'middle' ? wide / 2 : text.anchor === 'end' ? wide : 0)
    return [{ left, right: left + wide, top: y + text.y - 11, bottom: y + text.y - 11 + 14 * lines.length }]
  })

test.each([2, 5, 16, 40])('%i names', (count) => {
  for (let seed = 0; seed < 20; seed++) {
    const { drawn, places } = scattered(count, seed)
    const picture = smallPicture(drawn, places, [352, 384], ['0'])
    expect(picture.height).toBeLessThanOrEqual(384)
    const names = boxes(picture)
    for (const { x, y, drawn } of picture.dots) {
      expect(x >= 0 && x <= 352 && y >= 0 && y <= picture.height).toBe(true)
      const over = names.filter(
        (box) => box.left < x + drawn.size && x - drawn.size < box.right && box.top < y + drawn.size && y - drawn.size < box.bottom,
      )
      expect(over).toEqual([])
    }
    for (const [i, a] of names.entries()) {
      expect(a.left >= -0.001 && a.right <= 352.001 && a.top >= -0.001 && a.bottom <= picture.height + 0.001).toBe(true)
      for (const b of names.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
    }
    expect(names.length).toBeGreaterThan(count <= 5 ? 0 : count / 5)
  }
})
