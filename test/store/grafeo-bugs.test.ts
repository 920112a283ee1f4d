import { statementFile, statementNames } from '../../src/store/statements.js'
import { openTestStore, type TestStore } from './test-stores.js'
import { archivePage } from './page-graphs.js'

/**
 * What grafeo 0.6.0 does otherwise than Neo4j (FINDINGS.md), and the forms that our statements use instead. When one of
 * these tests fails, the engine was mended, and the way round can go.
 */
describe('grafeo', () => {
  let opened: TestStore
  const limits = { rows: 1000, milliseconds: 30_000, bytes: 1e7 }
  const ask = async (cypher: string): Promise<unknown> => (await opened.store.query(cypher, {}, limits)).rows
  beforeAll(async () => {
    opened = await openTestStore('embedded')
    for (let i = 0; i < 3; i++) await opened.store.writePage(archivePage(i))
  }, 60_000)
  afterAll(() => opened.close())

  // Ungrouped `count(DISTINCT node)` over an unlabelled path of two types ignores DISTINCT: 160,000 for 400.
  test.each(statementNames('read').map((name) => [name]))('%s counts no nodes as such, only their ids', (name) => {
    expect(statementFile(`read/${name}`, 'grafeo')).not.toMatch(/count\(\s*DISTINCT\s+\w+\s*\)/i)
  })

  test('takes IN for a keyword: the type is quoted in every statement', async () => {
    await expect(ask('MATCH (:Article)-[:IN]->(d:Document) RETURN count(d) AS n')).rejects.toMatchObject({ code: 'BAD_CYPHER' })
    expect(await ask('MATCH (:Article)-[:`IN`]->(d:Document) RETURN count(d) AS n')).toEqual([{ n: 24 }])
  })

  test('gives null for the sum of nothing: statements say coalesce(sum(…), 0)', async () => {
    expect(await ask('MATCH (n:Entity {id: "nobody"}) RETURN sum(n.mentions) AS n')).toEqual([{ n: null }])
    expect(await ask('MATCH (n:Entity {id: "nobody"}) RETURN coalesce(sum(n.mentions), 0) AS n')).toEqual([{ n: 0 }])
  })

  test('forgets an order by a function of a column beside one that is not returned: statements name their keys before', async () => {
    const order = (keys: string): string => `UNWIND ['山东嘉元', '嘉元'] AS text WITH text, 1 AS rank ${keys} AS name ORDER BY rank, `
    expect(await ask(order('RETURN text') + 'size(name)')).toEqual([{ name: '山东嘉元' }, { name: '嘉元' }])
    expect(await ask(order(', size(text) AS length RETURN text') + 'length')).toEqual([{ name: '嘉元' }, { name: '山东嘉元' }])
  })

  test('has no text index over lists: names are beside them in one string, which nobody sees', async () => {
    const rows = await ask(
      `CALL grafeo.search.text('Entity', 'nameIndex', '聊城市', 50) YIELD node_id MATCH (n:Entity) WHERE id(n) = node_id RETURN n.name AS name, n`,
    )
    expect(rows).toEqual(expect.arrayContaining([expect.objectContaining({ name: expect.stringContaining('聊城') })]))
    expect(JSON.stringify(rows)).not.toContain('nameIndex')
  })
})
