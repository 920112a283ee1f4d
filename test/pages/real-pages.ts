import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extractPage } from '../../ingest/pipeline.js'
import type { PageGraph } from '../../src/model/page-graph.js'
import { packageRoot } from '../../src/package-root.js'

const shared = join(packageRoot, '..', 'shared', 'pages')

/** The pages that real papers printed stand beside the clone, not in it. */
export const hasRealPages = existsSync(shared)
if (!hasRealPages && process.env.XIANZHI_REQUIRE_PAGES) throw new Error('XIANZHI_REQUIRE_PAGES is set, and ../shared/pages is not there')
if (!hasRealPages) console.warn('NOT TESTED: ../shared/pages is not there, so nothing was tried on pages of real papers')

const readFolder = (folder: string): { file: string; bytes: Buffer }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))

export const exampleFiles = (): { file: string; bytes: Buffer }[] => readFolder(join(packageRoot, 'examples'))
export const realFiles = (): { file: string; bytes: Buffer }[] => (hasRealPages ? readFolder(shared) : [])

export const extractAll = (files: readonly { file: string; bytes: Buffer }[]): PageGraph[] => files.map((file) => extractPage(file))
