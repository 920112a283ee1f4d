import { shortestPath } from '../../src/store/embedded/shortest-path.js'
import { pathLimits } from '../../src/model/path-question.js'

/** Numbers that are neighbours of one another; an id is the number, backwards in order. Ways on real graphs: `differential.test.ts`. */
const graph = (edges: readonly (readonly [number, number])[]) => {
  const around = new Map<number, Set<number>>()
  for (const [a, b] of edges)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      around.set(one, (around.get(one) ?? new Set<number>()).add(other))
  const idOf = (node: number): string => String(99 - node)
  const smallest = (nodes: Iterable<number>): number | undefined => [...nodes].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))[0]
  return { neighbours: (node: number) => around.get(node) ?? new Set<number>(), idOf, smallest }
}

test('of two ways the one with the smaller ids, in the order of ids and not of numbers', async () => {
  const square = graph([
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 4],
  ])
  expect(await shortestPath(square, 1, 4, 4)).toEqual([1, 3, 4])
  expect(await shortestPath(square, 1, 4, 1)).toBeNull()
  expect(await shortestPath(square, 1, 1, 0)).toEqual([1])
  expect(await shortestPath(square, 1, 9, 8)).toBeNull()
})

test('what would read too much is refused', async () => {
  const star = {
    ...graph([]),
    neighbours: (node: number) => (node < 2 ? new Set(Array.from({ length: pathLimits.neighbours }, (_, i) => i + 2)) : new Set<number>()),
  }
  await expect(shortestPath(star, 0, 1, 4)).rejects.toMatchObject({ code: 'PATH_TOO_WIDE' })
})
