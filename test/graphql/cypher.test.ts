import { setTimeout as wait } from 'node:timers/promises'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import { mergePages } from '../../src/model/merge.js'
import { graphOf } from '../store/graph-of.js'
import { archivePage } from '../store/page-graphs.js'
import { storeKinds } from '../store/test-stores.js'
import { pages } from './archive.js'
import { askedStore } from './asked-store.js'
import { type Answer } from './asking.js'

interface Table {
  columns: string[]
  rows: unknown[][]
  truncated: boolean
  milliseconds: number
}

describe.each(storeKinds)('cypher over the %s store', (kind) => {
  const asked = askedStore(kind, pages)
  const { ask } = asked

  const cypher = (query: string, more: { parameters?: unknown; limit?: number } = {}): Promise<Answer<{ cypher: Table }>> =>
    ask<{ cypher: Table }>(
      'query ($query: String!, $parameters: JSON, $limit: Int) { cypher(query: $query, parameters: $parameters, limit: $limit) { columns rows truncated milliseconds } }',
      { query, ...more },
    )
  const code = async (query: string, more = {}): Promise<unknown> => (await cypher(query, more)).errors?.[0]?.extensions.code

  test('answers a table, nodes and relationships plain', async () => {
    const query = 'MATCH (p:Official {name: $name})-[r:ATTENDED]->(m:Meeting) RETURN p.name AS name, r, m, [1, {x: null}] AS list'
    const { data, errors } = await cypher(query, { parameters: { name: '刘文强' } })
    expect(errors).toBeUndefined()
    expect(data.cypher).toMatchObject({ columns: ['name', 'r', 'm', 'list'], truncated: false })
    const [[name, r, m, list]] = data.cypher.rows as [[string, object, object, unknown]]
    expect([name, list]).toEqual(['刘文强', [1, { x: null }]])
    expect(r).toMatchObject({ type: 'ATTENDED', properties: { role: 'presided' } })
    expect(m).toMatchObject({ labels: ['Entity', 'Event', 'Meeting'], properties: { name: '全市安全生产工作会议' } })
    expect(JSON.stringify(m)).not.toContain('nameIndex')
  })

  test('parameters may be written in the query', async () => {
    const { data } = await ask(
      '{ cypher(query: "RETURN $a AS a, $b AS b", parameters: {a: [1, 2.5, "x"], b: {c: true, d: null}}) { rows } }',
    )
    expect(data).toEqual({ cypher: { rows: [[[1, 2.5, 'x'], { c: true, d: null }]] } })
  })

  test('rows and bytes have their limits', async () => {
    const { data } = await cypher('UNWIND range(1, 50000) AS n RETURN n')
    expect([data.cypher.rows.length, data.cypher.truncated]).toEqual([100, true])
    expect((await cypher('UNWIND range(1, 50000) AS n RETURN n', { limit: 1e9 })).data.cypher.rows).toHaveLength(10_000)
    const large = await cypher('UNWIND range(1, 9000) AS n RETURN range(1, 200) AS list', { limit: 10_000 }) // 6 MB
    expect(large.data.cypher.truncated).toBe(true)
    expect(JSON.stringify(large.data).length).toBeLessThan(5_000_000)
    expect(await code('RETURN range(1, 1000000) AS list')).toBe('ANSWER_TOO_LARGE')
  })

  test.each([
    ['CREATE (n:Person) RETURN n', 'NOT_READ_ONLY'],
    ['MATCH (n) DETACH DELETE n', 'NOT_READ_ONLY'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'NOT_READ_ONLY'],
    ["LOAD CSV FROM 'http://127.0.0.1/' AS line RETURN line", 'NOT_READ_ONLY'],
    ['CALL dbms.components() YIELD name RETURN name', 'NOT_READ_ONLY'],
    ['MATCH (n RETURN n', 'BAD_CYPHER'],
  ])('%s is refused: %s', async (query, wanted) => {
    const before = await asked.store.counts()
    expect(await code(query)).toBe(wanted)
    expect(await asked.store.counts()).toEqual(before)
  })

  test('odd arguments are refused', async () => {
    expect(await code('RETURN 1', { parameters: [1] })).toBe('BAD_PARAMETERS')
    expect(await code('RETURN 1', { parameters: 'x' })).toBe('BAD_PARAMETERS')
    expect(await code('RETURN 1', { limit: 0 })).toBe('BAD_PAGE')
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1)
    for (const levels of [50, 3000]) expect(await code('RETURN $a', { parameters: { a: nested(levels) } })).toBe('BAD_PARAMETERS')
    expect((await cypher('RETURN $a AS a', { parameters: { a: nested(20) } })).errors).toBeUndefined()
  })

  // 10^13 rows: neither engine comes to an end with them.
  const runaway = 'UNWIND range(1, 10000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n'

  test('a runaway query is ended; the server and an ingest in flight go on', async () => {
    const written = Array.from({ length: 8 }, (_, i) => archivePage(i, { entities: 20, claims: 25 }))
    let writing = true
    const ingest = (async () => {
      for (const page of written) {
        await asked.store.writePage(page)
        await wait(1600) // the last is written after the query was ended
      }
      writing = false
    })()
    const begun = Date.now()
    const ended = code(runaway).then((said) => ({ said, milliseconds: Date.now() - begun }))
    let answered = 0
    while (writing) {
      const { data, errors } = await ask<{ official: { name: string } }>('{ official(name: "刘文强") { name } }')
      expect(errors).toBeUndefined()
      expect(data.official.name).toBe('刘文强')
      answered++
      await wait(200)
    }
    await ingest
    const { said, milliseconds } = await ended
    expect(['QUERY_TIMEOUT', 'QUERY_TOO_LARGE']).toContain(said)
    expect(milliseconds).toBeLessThan(40_000) // the limit is ten seconds; the machine may be busy
    expect(answered).toBeGreaterThan(10)
    expect(canonicalHash(await graphOf(asked.store))).toBe(canonicalHash(mergePages([...pages(), ...written])))
  }, 120_000)
})
