import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { BadInput } from '../errors.js'
import { corpusPages } from './corpus-gold.js'
import { parseGold, type AnnotatedPage } from './gold.js'

/**
 * Annotations (.json, one a page, each with its page from `pages`, the folder `pages` beside theirs) or marked texts of the corpus (.txt):
 * one file, or all in a folder and below it.
 * @throws BadInput when there is none, or a page is missing.
 */
export async function readAnnotatedPages(path: string, pages?: string): Promise<AnnotatedPage[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new BadInput('NOT_FOUND', `${path} is not there`)
  const files = found.isDirectory() ? (await readdir(path, { recursive: true })).sort().map((f) => join(path, f)) : [path]
  const annotations = files.filter((f) => f.endsWith('.json'))
  const marked = annotations.length ? [] : files.filter((f) => f.endsWith('.txt'))
  const read = [...annotations.map((file) => readAnnotation(file, pages)), ...marked.map(readMarked)]
  const all = (await Promise.all(read)).flat()
  if (!all.length) throw new BadInput('NOT_FOUND', `${path} holds no annotation (.json, or .txt with marks)`)
  return all
}

async function readAnnotation(file: string, pages: string | undefined): Promise<AnnotatedPage[]> {
  const gold = parseGold(await readFile(file, 'utf8'), file)
  const folder = pages ?? join(dirname(resolve(file)), '..', 'pages')
  const bytes = await readFile(join(folder, gold.page)).catch(() => {
    throw new BadInput('NOT_FOUND', `${file} annotates ${gold.page}, which is not in ${folder}`)
  })
  return [{ gold, file: gold.page, bytes }]
}

async function readMarked(file: string): Promise<AnnotatedPage[]> {
  const content = await readFile(file, 'utf8')
  return /^==>$/mu.test(content) ? corpusPages(basename(file), content) : []
}
