import { Linter } from 'eslint'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../src/package-root.js'

const { default: config } = (await import(pathToFileURL(join(packageRoot, 'eslint.config.js')).href)) as { default: Linter.Config[] }

/** No statement is made of strings: what the lint rule finds, and what it lets stand. */
const complaints = (code: string, file = 'src/graphql/example.ts'): string[] =>
  new Linter({ configType: 'flat' })
    .verify(code, config, file)
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message)

test.each([
  ['a template with a name in it', "export const s = (name: string) => `MATCH (n {name: '${name}'}) RETURN n`"],
  ['strings that are put together', `export const s = (name: string) => "MATCH (n {name: '" + name + "'}) RETURN n"`],
  ['small letters', 'export const s = (label: string) => `match (n:${label}) return n`'],
  ['a merge', 'export const s = (id: string) => `MERGE (n {id: "${id}"})`'],
  ['a deletion', "export const s = 'WITH n DETACH DELETE n'"],
  ['rows', "export const s = 'UNWIND $rows AS row RETURN row'"],
])('%s is found', (_, code) => {
  expect(complaints(code)).toEqual(['Cypher belongs into a file under cypher/.'])
  expect(complaints(code, 'ingest/example.ts')).toHaveLength(1)
})

test('a statement by its name is let stand, and so is a word of English', () => {
  expect(complaints("export const s = ['read/official-by-name', 'what matches is created']")).toEqual([])
})
