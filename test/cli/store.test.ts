import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import type { Graph, GraphRecord } from '../../src/model/graph.js'
import type { Counts } from '../../src/store/store.js'
import { evening, morning } from './pages.js'
import { temporaryFolder, xianzhi, type Ended } from './run.js'

/** The commands one after the other on an archive of two pages, in an embedded store of its own. */

const folder = temporaryFolder()
const archive = join(folder, 'archive')
mkdirSync(archive)
for (const { name, text } of [morning, evening]) writeFileSync(join(archive, name), text)
writeFileSync(join(folder, 'empty.txt'), '')

const env = { XIANZHI_DATA: join(folder, 'data'), XIANZHI_HOME_CITY: '聊城市' }
const run = (args: string[], options: { env?: NodeJS.ProcessEnv; stdin?: string } = {}): Promise<Ended> =>
  xianzhi(args, { ...options, env: { ...env, ...options.env } })
const json = <T>({ stdout }: Ended): T => JSON.parse(stdout) as T

const graph = (jsonl: string): Graph => {
  const records = jsonl
    .trim()
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as GraphRecord)
  return { nodes: records.filter((r) => r.type === 'node'), relationships: records.filter((r) => r.type === 'relationship') }
}

interface IngestAnswer extends Counts {
  pages: Record<string, number>
  notRead: { file: string; state: string; code: string; reason: string }[]
  seconds: number
}

test('ingest --dry-run reads and counts, and writes nothing', async () => {
  const ended = await run(['ingest', archive, '--dry-run', '--json'])
  expect(ended.code).toBe(0)
  expect(json<IngestAnswer>(ended)).toMatchObject({ pages: { total: 2, read: 2 }, documents: 2, notRead: [] })
  expect(json<Counts>(await run(['stats', '--json'])).documents).toBe(0)
})

test('ingest: a line a page on stderr, a table on stdout; a page that cannot be read is told, and the rest is done', async () => {
  const { code, stdout, stderr } = await run(['ingest', archive, join(folder, 'empty.txt')])
  expect(code).toBe(3)
  expect(stderr).toMatch(/^\[\d\/3\] written .*A1\.txt: \d+ articles/m)
  expect(stderr).toMatch(/^\[\d\/3\] skipped .*empty\.txt: [A-Z_]+: /m)
  expect(stdout).toMatch(/^3 pages: 2 written, 1 skipped; [\d.]+ s$/m)
  expect(stdout).toMatch(/^documents +2 +2$/m)
  expect(stdout).toMatch(/^ +Official +\d+ +\d+$/m)
  expect(stdout).toMatch(/^ATTENDED +\d+ +\d+$/m)
  expect(stdout).toMatch(/empty\.txt +[A-Z_]+ +\S/)
})

test('ingest again changes nothing', async () => {
  const before = graph((await run(['export'])).stdout)
  const ended = await run(['ingest', archive, '--json'])
  expect(ended.code).toBe(0)
  expect(json<IngestAnswer>(ended).pages).toMatchObject({ total: 2, unchanged: 2, written: 0 })
  expect(canonicalHash(graph((await run(['export'])).stdout))).toBe(canonicalHash(before))
})

test('a page on stdin', async () => {
  const ended = await run(['ingest', '-', '--name', '临江日报-2023-01-13-A1.txt', '--json'], {
    stdin: evening.text.replaceAll('11日', '13日'),
  })
  expect(ended.code).toBe(0)
  expect(json<IngestAnswer>(ended).pages).toMatchObject({ total: 1, written: 1 })
})

test('a later file of a name replaces the earlier one', async () => {
  const ended = await run(['ingest', '-', '--name', '临江日报-2023-01-13-A1.txt', '--json'], {
    stdin: evening.text.replaceAll('11日', '12日'),
  })
  expect(json<IngestAnswer>(ended).pages).toMatchObject({ replaced: 1 })
  expect(json<Counts>(await run(['stats', '--json'])).documents).toBe(3)
})

test('retract takes a page back; there is none a second time', async () => {
  expect(await run(['retract', '临江日报-2023-01-13-A1.txt'])).toMatchObject({ code: 0, stdout: 'retracted 临江日报-2023-01-13-A1.txt\n' })
  const again = await run(['retract', '临江日报-2023-01-13-A1.txt'])
  expect(again.code).toBe(1)
  expect(again.stderr).toMatch(/^xianzhi: NOT_FOUND: /)
})

test('stats prints a table', async () => {
  const { code, stdout } = await run(['stats'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^documents +2$/m)
})

test('find: by a name, by a part of one, as JSON; nobody is exit 1', async () => {
  expect((await run(['find', '刘文强'])).stdout).toMatch(/Person Official +刘文强/)
  expect((await run(['find', '嘉元新能源'])).stdout).toMatch(/Organization Enterprise +山东嘉元新能源材料有限公司/)
  expect(json<{ name: string }[]>(await run(['find', '刘文强', '--json'])).map(({ name }) => name)).toEqual(['刘文强'])
  expect(await run(['find', '不存在的人'])).toMatchObject({ code: 1, stdout: '' })
})

test('show: sentences with the words of the paper', async () => {
  const { code, stdout } = await run(['show', '刘文强'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^刘文强 {2}Person Official, \d+ mentions/)
  expect(stdout).toMatch(/^• took part in .*\(presided, 2023-01-09\)$/m)
  expect(stdout).toMatch(/“[^”]*副市长刘文强主持会议/)
  expect(stdout).toContain(morning.name)
})

test('show --csv: one line a fact', async () => {
  const { stdout } = await run(['show', '刘文强', '--csv'])
  const [titles, ...lines] = stdout.trimEnd().split('\r\n')
  expect(titles).toMatch(/^\ufeffname,relation,other,kind,role/)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.every((line) => line.startsWith('刘文强,'))).toBe(true)
})

const attended = 'MATCH (o:Official {name: $name})-[a:ATTENDED]->(e:Event) RETURN e.name AS event, a.role AS role ORDER BY event'

test('cypher: a table with aligned Chinese, or JSON; parameters; limits', async () => {
  const asTable = await run(['cypher', attended, '--param', 'name=刘文强'])
  expect(asTable.code).toBe(0)
  expect(asTable.stdout).toMatch(/^event +role$/m)
  const answer = json<{ columns: string[]; rows: { role: string }[]; truncated: boolean }>(
    await run(['cypher', attended, '--param', 'name=刘文强', '--json', '--limit', '1']),
  )
  expect(answer).toMatchObject({ columns: ['event', 'role'], truncated: true })
  expect(answer.rows).toHaveLength(1)
})

test.each([
  ['CREATE (n:Person {name: "x"}) RETURN n'],
  ['MATCH (n) DETACH DELETE n'],
  ["LOAD CSV FROM '/etc/passwd' AS line RETURN line"],
  ['RETRUN 1'],
])('cypher %s is refused, exit 1, and changes nothing', async (statement) => {
  const before = json<Counts>(await run(['stats', '--json']))
  const { code, stdout, stderr } = await run(['cypher', statement])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^xianzhi: [A-Z_]+: /)
  expect(json<Counts>(await run(['stats', '--json']))).toEqual(before)
})

test('export and import: the same graph in another store, which must be empty', async () => {
  const { stdout } = await run(['export'])
  const file = join(folder, 'graph.jsonl')
  writeFileSync(file, stdout)
  const copy = { XIANZHI_DATA: join(folder, 'copy') }
  const imported = await run(['import', file, '--json'], { env: copy })
  const { nodes, relationships } = graph(stdout)
  expect(imported.code).toBe(0)
  expect(json(imported)).toEqual({ nodes: nodes.length, relationships: relationships.length })
  expect(canonicalHash(graph((await run(['export'], { env: copy })).stdout))).toBe(canonicalHash({ nodes, relationships }))
  const again = await run(['import', '-'], { env: copy, stdin: stdout })
  expect(again.code).toBe(1)
  expect(again.stderr).toMatch(/^xianzhi: [A-Z_]+: /)
})

test('import names the line that is none', async () => {
  const { code, stderr } = await run(['import', '-'], { env: { XIANZHI_DATA: join(folder, 'broken') }, stdin: '\n{"type":"node"}\n' })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^xianzhi: BAD_RECORD: line 2 /)
})

test('doctor finds everything in place', async () => {
  const { code, stdout } = await run(['doctor'])
  expect(stdout).not.toContain('✗')
  expect(code).toBe(0)
  for (const what of ['versions', 'extractor', 'configuration', 'store', 'indexes', 'kept counts', 'pages'])
    expect(stdout).toMatch(new RegExp(`^[✓!] ${what}: `, 'm'))
})

test('doctor --evidence holds the graph against its files', async () => {
  const { code, stdout } = await run(['doctor', '--evidence'])
  expect(stdout).toMatch(
    /^✓ evidence: \d+ relationships, \d+ claims, 2 documents \(2 held against their files\): each leads to its sentence$/m,
  )
  expect(code).toBe(0)
})

test('doctor says what to do where a store cannot be reached', async () => {
  const { code, stdout } = await run(['doctor'], {
    env: { XIANZHI_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'sentinel-secret' },
  })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^✗ store: .+\n {4}→ is a Neo4j/m)
  expect(stdout).not.toContain('sentinel-secret')
})
