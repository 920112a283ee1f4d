import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../ingest/pipeline.js'
import { packageRoot } from '../src/package-root.js'

const real = join(packageRoot, '..', 'shared', 'pages')

/** The real pages beside the clone where they are there, else the examples. */
export const pagesFolder = existsSync(real) ? real : join(packageRoot, 'examples')

export const readPages = (): SourceFile[] =>
  readdirSync(pagesFolder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(pagesFolder, file)) }))
