import { getNamedType, isObjectType } from 'graphql'
import type { Access } from '../../src/graphql/access/access.js'
import { createApi } from '../../src/graphql/server.js'
import type { ReadPages } from '../../src/graphql/ingestion/page-reader.js'
import { Ingestions } from '../../src/graphql/ingestion/ingestions.js'
import { canonicalHash } from '../../src/model/canonical-hash.js'
import type { GraphNode } from '../../src/model/graph.js'
import { mergePages } from '../../src/model/merge.js'
import { baseLabels, narrowerLabels, type BaseLabel, type NarrowerLabel } from '../../src/model/ontology.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import { xml } from '../../src/web/client/graph/xml.js'
import { csv as cells } from '../../src/web/client/table/csv.js'
import { csv } from '../../src/cli/csv.js'
import type { Answer } from '../graphql/asking.js'
import { differences, graphOf } from '../store/graph-of.js'
import { PageBuilder } from '../store/page-graphs.js'
import { openTestStore, startTime, storeKinds, type TestStore } from '../store/test-stores.js'
import { hostileNames } from './hostile-names.js'
import { sized, tell } from './long.js'
import { documentOf, holding, schema, textArguments, type TextArgument } from './schema-arguments.js'

/**
 * Hostile names are kept, found and shown byte for byte, and whatever argument of the schema they are given to, the graph stays
 * what it was and no answer is a bug of ours.
 */

/** An entity of each label and name. */
function hostilePage(): PageGraph {
  const page = new PageBuilder({ file: `${hostileNames[0]}.txt`, date: '2024-01-01', home: '临江市' })
  const article = page.article(hostileNames.join('|'), hostileNames.join('\n'), { kicker: hostileNames[1] })
  const labels: [BaseLabel, NarrowerLabel[]][] = [
    ...baseLabels.map((label): [BaseLabel, NarrowerLabel[]] => [label, []]),
    ...Object.entries(narrowerLabels).map(([label, base]): [BaseLabel, NarrowerLabel[]] => [base, [label as NarrowerLabel]]),
  ]
  for (const [i, [label, narrower]] of labels.entries()) {
    const name = hostileNames[i % hostileNames.length]!
    page.entity(article, label, name, { narrower, keys: [`${label} ${narrower.join()} ${name}`], forms: [name, `${name}·`] })
  }
  for (const name of hostileNames) page.entity(article, 'Person', name, { keys: [name], narrower: ['Official'] })
  const [one, two] = [hostileNames[0], hostileNames[1]].map((name) =>
    page.entity(article, 'Organization', name, { keys: [`firm ${name}`] }),
  )
  page.claim(article, 'SUPPLIES', one!, two!, { what: hostileNames[2] })
  return page.build()
}

const writer: Access = { rightOf: () => 'write', cookieFor: () => undefined }
const usual = {
  first: '1',
  last: '1',
  text: '"x"',
  from: '"x"',
  to: '"y"',
  officials: '["x", "y"]',
  query: '"RETURN 1 AS x"',
  pages: '[]',
}

describe.each(storeKinds)('the %s store', (kind) => {
  const page = hostilePage()
  const wanted = mergePages([page])
  const hash = canonicalHash(wanted)
  const sent: string[] = []
  let opened: TestStore
  let ask: <T>(query: string, variables?: object) => Promise<Answer<T>>

  beforeAll(async () => {
    opened = await openTestStore(kind)
    await opened.store.writePage(page, { path: `/archive/${hostileNames[0]}` })
    const readPages: ReadPages = (pages) => Promise.resolve(void sent.push(...pages.map(({ name }) => name)))
    const api = createApi({ store: opened.store, access: writer, ingestions: new Ingestions(readPages) })
    ask = async <T>(query: string, variables?: object) => {
      const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, text/event-stream' }
      const reply = await api.fetch('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      const body = await reply.text()
      const json = /^data: (\{.*)$/m.exec(body)?.[1] ?? body
      return JSON.parse(json) as Answer<T>
    }
  }, startTime)
  afterAll(() => opened.close())

  test('they are kept as they are', async () => {
    expect(differences(wanted, await graphOf(opened.store))).toEqual([])
    expect(await opened.store.read('pages-by-file', { files: [page.document.file] })).toMatchObject([
      { file: page.document.file, properties: { path: `/archive/${hostileNames[0]}` } },
    ])
  })

  test('a look-up, a search and a statement of Cypher find them by their name and give it back', async () => {
    for (const name of hostileNames) {
      const { data, errors } = await ask<{ official: { name: string }; cypher: { rows: { name: string }[] } }>(
        `query ($name: String!, $p: JSON) { official(name: $name) { name } cypher(query: "MATCH (n:Official {name: $name}) RETURN n.name AS name", parameters: $p) { rows } }`,
        { name, p: { name } },
      )
      const code = errors?.[0]?.extensions.code
      if (code !== 'AMBIGUOUS') expect([name, errors, data.official?.name]).toEqual([name, undefined, name])
      const searched = await ask<{ search: { edges: { node: { name?: string } }[] } }>(
        'query ($name: String!) { search(text: $name, first: 50) { edges { node { ... on Entity { name } } } } }',
        { name },
      )
      const refused = name.trim() ? undefined : [expect.objectContaining({ extensions: { code: 'BAD_SEARCH' } })]
      expect([name, searched.errors]).toEqual([name, refused])
      if (/[\p{L}\p{N}]/u.test(name))
        expect([name, searched.data.search.edges.map(({ node }) => node.name)]).toEqual([name, expect.arrayContaining([name])])
    }
  })

  /** Where in a query a type's fields can be asked for. */
  function placeOf(type: string): ((selection: string) => string) | undefined {
    const of = (id: string) => (selection: string) => `query_ { node(id: ${JSON.stringify(id)}) { ... on ${type} { ${selection} } } }`
    const held = wanted.nodes.find((node: GraphNode) => node.labels.includes(type))
    if (type === 'Query') return (selection) => `query_ { ${selection} }`
    if (type === 'Mutation') return (selection) => `mutation_ { ${selection} }`
    if (type === 'Subscription') return (selection) => `subscription_ { ${selection} }`
    if (type === 'Coattendance') return (selection) => `query_ { coattendance(officials: ["x", "y"]) { ${selection} } }`
    if (type === 'Stats') return (selection) => `query_ { stats { ${selection} } }`
    if (type === 'Individual') return of(held?.id ?? wanted.nodes.find((node) => node.labels.includes('Person'))!.id)
    const declared = schema.getType(type)
    const isNode = isObjectType(declared) && declared.getInterfaces().some(({ name }) => name === 'Entity' || name === 'Node')
    return isNode ? of(held?.id ?? wanted.nodes.find((node) => node.labels.includes('Entity'))!.id) : undefined
  }

  const requestOf = (argument: TextArgument): string => {
    const place = placeOf(argument.type)
    if (!place) throw new Error(`${argument.type} has arguments, and no way to it is known here: add one`)
    return documentOf(argument, usual, place).replace(/^(\(.*?\)) (query|mutation|subscription)_/, '$2 $1')
  }

  test(
    'given to every argument of the schema, they change nothing and find no bug',
    async () => {
      // Narrower types have their base's fields: in `npm test` one of each, elsewhere all with all names
      const base = new Set<string>([...baseLabels, 'Article', 'Document', 'Query', 'Mutation', 'Subscription', 'Stats', 'Coattendance'])
      const tried = ({ type }: TextArgument): boolean =>
        kind === 'embedded' ? sized(base.has(type), true, true) : sized(type === 'Query', base.has(type), true)
      const asked = textArguments().filter(tried)
      expect(asked.length).toBeGreaterThan(50)
      const each = sized(1, kind === 'embedded' ? 3 : 1, hostileNames.length)
      const names = (i: number): string[] => Array.from({ length: each }, (_, n) => hostileNames[(i * 7 + n * 5) % hostileNames.length]!)
      const codes: Record<string, number> = {}
      let requests = 0
      for (const [i, argument] of asked.entries())
        for (const name of names(i)) {
          const { data, errors } = await ask<object | null>(requestOf(argument), { text: holding(argument, name) })
          requests++
          const code = errors ? String(errors[0]!.extensions.code) : 'answered'
          codes[code] = (codes[code] ?? 0) + 1
          const what = `${argument.type}.${argument.field}(${argument.argument}: ${JSON.stringify(name)})`
          expect([what, errors?.map(({ message, extensions }) => [extensions.code, message])]).toEqual([
            what,
            errors &&
              expect.not.arrayContaining([
                [
                  expect.stringMatching(/^(INTERNAL|BAD_QUERY|GRAPHQL_VALIDATION_FAILED|ENGINE_FAILED|NEO4J_FAILED|undefined)$/),
                  expect.anything(),
                ],
              ]),
          ])
          expect(data === undefined && !errors).toBe(false)
        }
      expect(canonicalHash(await graphOf(opened.store))).toBe(hash)
      tell(
        `hostile names in every argument of the schema, ${kind}`,
        `${asked.length} arguments, ${requests} requests: ${JSON.stringify(codes)}; the graph's hash unchanged`,
      )
    },
    sized(60_000, 300_000, 1_800_000),
  )

  test('as names of files that are sent they arrive as they are', async () => {
    sent.length = 0
    const pages = hostileNames.map((name) => ({ file: `${name}.txt`, text: name }))
    const { errors } = await ask('mutation ($pages: [PageText!]) { ingest(pages: $pages) { id } }', { pages })
    // What may not be a file's name is said; then none of them is taken
    if (errors) expect(errors[0]!.extensions.code).toMatch(/^[A-Z_]+$/)
    if (errors) expect(errors[0]!.extensions.code).not.toBe('INTERNAL')
    for (const name of sent) expect(pages.map(({ file }) => file)).toContain(name)
    expect(canonicalHash(await graphOf(opened.store))).toBe(hash)
  })
})

test('an argument of text that the list would miss is of a type that holds none', () => {
  const kinds = new Set(
    textArguments().map(({ type, field, argument }) => {
      const declared = schema.getType(type)
      return isObjectType(declared) ? getNamedType(declared.getFields()[field]!.args.find((a) => a.name === argument)!.type).name : type
    }),
  )
  expect([...kinds].sort()).toEqual(['ID', 'JSON', 'PartialDate', 'String'])
})

/** RFC 4180, by a reader of its own. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

test('exports in other forms give them back: JSON Lines, CSV of the command line and of the page, XML', () => {
  const rows = hostileNames.map((name) => [name, 'x'])
  expect(rows.map((row) => JSON.parse(JSON.stringify(row)) as unknown)).toEqual(rows)
  expect(readCsv(csv(['name', 'x'], rows))).toEqual([['name', 'x'], ...rows])
  // In a spreadsheet a name may not become a formula: there a quote stands before it
  expect(readCsv(cells(rows)).map(([name]) => name!.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(hostileNames)
  for (const name of hostileNames) {
    const written = xml(name)
    expect(written).not.toMatch(/[<>"]/)
    const read = written.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
    // eslint-disable-next-line no-control-regex
    expect(read).toBe(name.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd'))
  }
})
