import fc from 'fast-check'
import { bestWays, hubWeight, type Surroundings, type Way } from '../../src/graphql/paths/best-ways.js'

const graphOf = (edges: readonly (readonly [string, string])[]): Surroundings => {
  const around: Surroundings = new Map()
  for (const [a, b] of edges) {
    if (a === b) continue
    around.set(a, (around.get(a) ?? new Set()).add(b))
    around.set(b, (around.get(b) ?? new Set()).add(a))
  }
  return around
}
const degreesIn = (around: Surroundings): Map<string, number> => new Map([...around].map(([id, { size }]) => [id, size]))

/** All ways, by trying them. */
function everyWay(around: Surroundings, from: string, to: string, maxLength: number, degrees: Map<string, number>): Way[] {
  const ways: Way[] = []
  const go = (ids: string[]): void => {
    const last = ids.at(-1)!
    if (last === to) {
      const inner = ids.slice(1, -1).reduce((sum, id) => sum + hubWeight(degrees.get(id)!), 0)
      ways.push({ ids, weight: Number((ids.length - 1 + inner).toFixed(3)) })
    } else if (ids.length <= maxLength) for (const id of around.get(last) ?? []) if (!ids.includes(id)) go([...ids, id])
  }
  go([from])
  return ways.sort((a, b) => a.weight - b.weight)
}

test('the lightest ways of random graphs are those that trying all of them finds', () => {
  const edge = fc.tuple(fc.nat(9).map(String), fc.nat(9).map(String))
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (edges, maxLength) => {
      const around = graphOf(edges)
      const degrees = degreesIn(around)
      const all = everyWay(around, '0', '1', maxLength, degrees)
      const best = bestWays(around, ['0', '1'], { count: 4, maxLength, degrees })
      expect(best.map(({ weight }) => weight)).toEqual(all.slice(0, 4).map(({ weight }) => weight))
      for (const { ids } of best) expect(all.map((way) => way.ids.join())).toContain(ids.join())
      expect(new Set(best.map(({ ids }) => ids.join())).size).toBe(best.length)
    }),
    { numRuns: 500 },
  )
})

test('a way over two people comes before the short one over a city', () => {
  const crowd = Array.from({ length: 500 }, (_, i) => ['city', `firm${i}`] as const)
  const around = graphOf([...crowd, ['city', 'a'], ['city', 'b'], ['a', 'wang'], ['wang', 'li'], ['li', 'b']])
  const ways = bestWays(around, ['a', 'b'], { count: 2, maxLength: 4, degrees: degreesIn(around) })
  expect(ways.map(({ ids }) => ids.join(' '))).toEqual(['a wang li b', 'a city b'])
})

test('there may be no way, or fewer than were asked for', () => {
  const around = graphOf([['a', 'b']])
  const asked = { count: 3, maxLength: 4, degrees: degreesIn(around) }
  expect(bestWays(around, ['a', 'z'], asked)).toEqual([])
  expect(bestWays(around, ['a', 'b'], asked)).toEqual([{ ids: ['a', 'b'], weight: 1 }])
})
