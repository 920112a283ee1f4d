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
  /** What `extract` is told of it: home and date. */
  options?: { home?: string; date?: string }
  /** Only its names and relations are annotated: no articles, no authors, no visits that the text does not name. */
  sentencesOnly?: boolean
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
