import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.js'
import { corpusEntries } from './corpus-files.js'
import { makeupOf, makeupTable } from './corpus-makeup.js'

/** `npm run corpus`: reads all of `corpus/`, names the entry that is malformed, and writes what it is made of into its README. */
const readme = join(packageRoot, 'corpus', 'README.md')
const table = makeupTable(makeupOf(corpusEntries('sentences')), makeupOf(corpusEntries('pages')))
writeFileSync(readme, readFileSync(readme, 'utf8').replace(/^\| \| sentences \|[^]*?\n(?!\|)/m, `${table}\n`))
console.log(table)
