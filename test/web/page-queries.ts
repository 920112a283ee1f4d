import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import { sectionQuery, sections } from '../../src/web/client/entity/sections.js'

const client = join(packageRoot, 'src', 'web', 'client')
// Modules without one may want a browser to be loaded (sigma asks for WebGL).
const modules = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && /^export const \w+Query\b/m.test(readFileSync(join(client, file), 'utf8')),
)

/** Name and text of every question that the page asks: those of its sections, and the exports of the client's modules whose names end in `Query`. */
export const pageQueries: [string, string][] = sections.map((section) => [section.key, sectionQuery(section)])
for (const file of modules) {
  const exported = (await import(join(client, file))) as Record<string, unknown>
  for (const [name, value] of Object.entries(exported))
    if (name.endsWith('Query') && typeof value === 'string') pageQueries.push([name, value])
}
