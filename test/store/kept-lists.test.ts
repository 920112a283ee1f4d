import { createContext } from '../../src/graphql/context.js'
import { shortestPath } from '../../src/graphql/paths/shortest-path.js'
import { pathTypes } from '../../src/graphql/paths/traversed.js'
import { notingStore } from '../../src/graphql/shown-cypher.js'
import type { GraphStore } from '../../src/store/store.js'
import { PageBuilder } from './page-graphs.js'
import { openTestStore, startTime, type TestStore } from './test-stores.js'

/** A page on which each of these bodies supplies the next. `keys`: under which the store knows them. */
function chain(file: string, names: readonly string[], keys = (name: string): string[] => [name]): ReturnType<PageBuilder['build']> {
  const page = new PageBuilder({ file })
  const article = page.article(file)
  const ids = names.map((name) => page.entity(article, 'Organization', name, { keys: keys(name) }))
  for (let i = 1; i < ids.length; i++) page.claim(article, 'SUPPLIES', ids[i - 1]!, ids[i]!)
  return page.build()
}

// The embedded store's host keeps lists of neighbours from search to search: each write here makes some of them wrong.
describe('ways after a write', () => {
  let held: TestStore
  beforeAll(async () => (held = await openTestStore('embedded')), startTime)
  afterAll(() => held.close())

  const way = async (from: string, to: string): Promise<string[] | undefined> => {
    const idOf = async (name: string): Promise<string> => (await held.store.read<{ id: string }>('entities-named', { name }))[0]?.id ?? name
    const [a, b] = [await idOf(from), await idOf(to)]
    const search = (store: GraphStore) => shortestPath(createContext(store, { right: 'read' }), a, b, 8, pathTypes)
    const [kept, read] = [await search(held.store), await search(notingStore(held.store, []))]
    expect(kept).toEqual(read)
    if (!kept) return undefined
    const rows = await held.store.read<{ id: string; properties: { name: string } }>('entities-by-id', { ids: kept })
    return kept.map((id) => rows.find((row) => row.id === id)!.properties.name)
  }

  test('are those that there are now', async () => {
    await held.store.writePage(chain('long.txt', ['甲', '乙', '丙', '丁', '戊']))
    expect(await way('甲', '戊')).toEqual(['甲', '乙', '丙', '丁', '戊'])
    await held.store.writePage(chain('aside.txt', ['辛', '壬']))
    expect(await way('甲', '戊')).toHaveLength(5)
    await held.store.writePage(chain('short.txt', ['甲', '己', '戊']))
    expect(await way('甲', '戊')).toEqual(['甲', '己', '戊'])
    // 丁 and 辛 are found to be one, and 辛's facts go with its node
    await held.store.writePage(chain('one.txt', ['丁', '庚'], (name) => (name === '丁' ? ['丁', '辛'] : [name])))
    expect(await way('甲', '壬')).toHaveLength(5)
    await held.store.retract('one.txt')
    expect(await way('甲', '壬')).toBeUndefined()
    await held.store.retract('short.txt')
    expect(await way('甲', '戊')).toEqual(['甲', '乙', '丙', '丁', '戊'])
    await held.store.retract('long.txt')
    expect(await way('甲', '戊')).toBeUndefined()
  })
})
