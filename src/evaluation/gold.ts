import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { BadInput } from '../errors.js'
import { baseLabels, factTypes, type FactType } from '../model/ontology.js'

/** Annotations of one page: what a careful reader finds in it. `optional` is what two readers could disagree on. */
const goldPage = z.object({
  page: z.string(),
  home: z.string().optional(),
  articles: z.array(
    z.object({
      headline: z.string().default(''),
      starts: z.string(),
      ends: z.string(),
      date: z.string().nullish(),
      genre: z.string().optional(),
      authors: z.array(z.string()).default([]),
    }),
  ),
  entities: z.array(
    z.object({
      id: z.string(),
      label: z.enum(baseLabels),
      sub: z.string().nullish(),
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      optional: z.boolean().default(false),
      date: z.string().nullish(),
      investment: z.number().nullish(),
    }),
  ),
  relations: z.array(
    z.object({
      type: z.enum(factTypes as [FactType, ...FactType[]]),
      from: z.string(),
      to: z.string(),
      props: z.record(z.string(), z.unknown()).default({}),
      evidence: z.string().optional(),
      optional: z.boolean().default(false),
    }),
  ),
})

export type GoldPage = z.infer<typeof goldPage>
export type GoldEntity = GoldPage['entities'][number]
export type GoldRelation = GoldPage['relations'][number]

/** An annotated page with its bytes. */
export interface AnnotatedPage {
  gold: GoldPage
  file: string
  bytes: Uint8Array
}

/** @throws BadInput when it is no annotation, with the first thing that is wrong. */
export function parseGold(text: string, name: string): GoldPage {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new BadInput('BAD_GOLD', `${name} is not JSON: ${(error as Error).message}`)
  }
  const parsed = goldPage.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new BadInput('BAD_GOLD', `${name} is no annotation: ${issue!.path.join('.')}: ${issue!.message}`)
  }
  const ids = new Set(parsed.data.entities.map((e) => e.id))
  const lost = parsed.data.relations.find((r) => !ids.has(r.from) || (r.type !== 'WROTE' && !ids.has(r.to)))
  if (lost) throw new BadInput('BAD_GOLD', `${name}: ${lost.type} ${lost.from} → ${lost.to} names an entity that is not there`)
  return parsed.data
}

/**
 * One annotation or a folder of them, each with its page from `pages` (the folder `pages` beside the annotations').
 * @throws BadInput when there is none, or a page is missing.
 */
export async function readAnnotatedPages(path: string, pages?: string): Promise<AnnotatedPage[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new BadInput('NOT_FOUND', `${path} is not there`)
  const files = found.isDirectory()
    ? (await readdir(path))
        .filter((f) => f.endsWith('.json'))
        .sort()
        .map((f) => join(path, f))
    : [path]
  if (!files.length) throw new BadInput('NOT_FOUND', `${path} holds no annotation (*.json)`)
  const folder = pages ?? join(dirname(resolve(files[0]!)), '..', 'pages')
  return Promise.all(
    files.map(async (file) => {
      const gold = parseGold(await readFile(file, 'utf8'), file)
      const bytes = await readFile(join(folder, gold.page)).catch(() => {
        throw new BadInput('NOT_FOUND', `${file} annotates ${gold.page}, which is not in ${folder}`)
      })
      return { gold, file: gold.page, bytes }
    }),
  )
}
