import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import {
  attributes,
  baseLabels,
  entityLabel,
  factDefinition,
  facts,
  factTypes,
  ledgerLabels,
  ledgerTypes,
  narrowerLabels,
} from '../src/model/ontology.js'
import { packageRoot } from '../src/package-root.js'

/** What DESIGN.md says of folders, names and the ontology, kept by a test. */

const filesBelow = (folder: string, end: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file))
    .sort()

const sources = [...filesBelow('src', '.ts'), ...filesBelow('src', '.tsx'), ...filesBelow('ingest', '.ts')]
const textOf = (file: string): string => readFileSync(join(packageRoot, file), 'utf8')

/** Files of ours that a source imports, statically, dynamically or for types only, as paths below the package. */
const imports = (file: string): string[] =>
  ts
    .preProcessFile(textOf(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => sourceOf(file, name))

/** The source that `file` means by `name`. */
const sourceOf = (file: string, name: string): string => {
  const path = relative(packageRoot, join(packageRoot, dirname(file), name))
  return sources.find((source) => source.replace(/tsx?$/, 'js') === path) ?? path.replace(/\.js$/, '.ts')
}

const shared = ['src/model/', 'src/errors.ts', 'src/log.ts', 'src/package-root.ts']

/** What a folder may import besides itself. The command line sees all and is not here. */
const mayImport: Record<string, string[]> = {
  'src/model/': [],
  'ingest/': shared,
  'src/store/': shared,
  'src/graphql/': [...shared, 'src/store/store.ts'], // the port, not the adapters
  'src/evaluation/': [...shared, 'ingest/claims/calibration.ts'],
  'src/training/': [...shared, 'ingest/', 'src/evaluation/'], // makes the labeller's model
  'src/web/': shared,
  'src/web/client/': ['src/model/ontology.ts', 'src/model/sent-files.ts', 'src/web/routes.ts'], // it runs in the browser
  'src/backup/': [...shared, 'src/store/store.ts', 'src/store/schema.ts'],
  'src/evidence/': [...shared, 'src/store/store.ts', 'ingest/sentences.ts', 'ingest/articles/offset-map.ts'],
  'src/extraction/': [...shared, 'src/store/store.ts', 'ingest/pipeline.ts', 'ingest/version.ts', 'ingest/limits.ts'],
}

describe('folders', () => {
  for (const [folder, allowed] of Object.entries(mayImport))
    test(`${folder} imports nothing but what it may`, () => {
      const strangers = sources
        .filter((file) => file.startsWith(folder))
        .flatMap((file) =>
          imports(file)
            .filter((name) => ![folder, ...allowed].some((start) => name.startsWith(start)))
            .map((name) => `${file} imports ${name}`),
        )
      expect(strangers).toEqual([])
    })

  test('files are named by what they are, in kebab-case', () => {
    const forbidden = /(^|[/.-])(utils?|helpers?|managers?|common|types|misc)\.tsx?$/
    expect(sources.filter((file) => forbidden.test(file))).toEqual([])
    expect(sources.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.tsx?$/.test(file))).toEqual([])
  })

  test('no import goes round in a circle', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, way: string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const next of runtimeImports(file)) visit(next, [...way, file])
        done.add(file)
      }
    }
    for (const file of sources) visit(file, [])
    expect(circles).toEqual([])
  })
})

/** Without `import type`, which is gone when the program runs. */
const runtimeImports = (file: string): string[] => {
  const kept = textOf(file).replace(/^(import|export) type [^;]*?from '[^']+'$/gms, '')
  return ts
    .preProcessFile(kept, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => sourceOf(file, name))
    .filter((name) => sources.includes(name))
}

describe('statements', () => {
  const statements = filesBelow('cypher', '.cypher').filter((file) => !file.startsWith('cypher/browser/'))
  /** What the code may mean by a literal: `write/facts${suffix}` any of its statements that begin so. */
  const hole = /\$\{[^}]*\}/g
  const meant = [...new Set(sources.flatMap((file) => textOf(file).match(/(?<=(['"`]))(?:[a-z0-9/-]|\$\{[^}]*\})+(?=\1)/g) ?? []))]
    .filter((literal) => literal.replace(hole, '').length > 3)
    .map((literal) => new RegExp(`^(read/|write/)?${literal.replace(hole, '[a-z-]*')}$`))

  test.each(statements)('%s is used', (file) => {
    const name = file.replace(/^cypher\//, '').replace(/(\.grafeo|\.neo4j)?\.cypher$/, '')
    expect(meant.some((literal) => literal.test(name))).toBe(true)
  })

  test('are whole: nothing is put in by a template', () => {
    expect(statements.filter((file) => textOf(file).includes('${'))).toEqual([])
  })
})

describe('ontology', () => {
  const labels = [...baseLabels, ...Object.keys(narrowerLabels), ...ledgerLabels, entityLabel]
  const types = [...factTypes, ...ledgerTypes]

  test('labels are PascalCase, types UPPER_SNAKE, properties camelCase, each once', () => {
    expect(labels.filter((label) => !/^([A-Z][a-z]+)+$/.test(label))).toEqual([])
    expect(types.filter((type) => !/^[A-Z]+(_[A-Z]+)*$/.test(type))).toEqual([])
    const properties = [...Object.keys(attributes), ...factTypes.flatMap((type) => factDefinition(type).properties)]
    expect(properties.filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([])
    expect(new Set([...labels, ...types]).size).toBe(labels.length + types.length)
  })

  test('what there is of each label and type is counted', () => {
    const counted = (file: string): string[] =>
      [...textOf(`cypher/read/${file}.cypher`).matchAll(/^RETURN '(\w+)'/gm)].map(([, name]) => name!)
    expect(counted('count-labels')).toEqual([...baseLabels, ...Object.keys(narrowerLabels)])
    expect(counted('count-facts')).toEqual(factTypes)
  })

  test.each(factTypes)('%s joins labels that there are', (type) => {
    const { from, to, key, properties, roles, symmetric } = factDefinition(type)
    const ends: readonly string[] = [...baseLabels, 'Article']
    expect([...from, ...to].filter((label) => !ends.includes(label))).toEqual([])
    expect(from.length * to.length).toBeGreaterThan(0)
    if (key) expect(properties).toContain(key)
    if (roles) expect(properties).toContain('role')
    if (symmetric) expect(from).toEqual(to)
  })

  test('narrower labels and attributes are of labels that there are', () => {
    expect(Object.values(narrowerLabels).filter((base) => !baseLabels.includes(base))).toEqual([])
    expect(Object.values(attributes).filter(({ of }) => !baseLabels.includes(of))).toEqual([])
    expect(Object.keys(facts)).toEqual(factTypes)
  })
})
