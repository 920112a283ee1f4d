import { StoreError } from '../errors.js'
import type { Properties } from '../model/graph.js'
import { baseLabels, factDefinition, type BaseLabel, type FactType } from '../model/ontology.js'
import type { GraphStore } from '../store/store.js'
import { problemsOf, type DocumentEvidence, type HeldClaim, type HeldMention, type Problem } from './document-evidence.js'

export interface EvidenceReport {
  documents: number
  /** Documents whose file is there no more, or holds something else now: their quotes were held against the stored text only. */
  withoutFile: number
  claims: number
  relationships: number
  /** How many; `problems` holds the first of them. */
  wrong: number
  problems: Problem[]
}

/** Text of a document's file as it was read, or undefined where the file is gone or another. */
export type SourceText = (document: { file: string; sha256: string }) => Promise<string | undefined>

const mostListed = 1000

/**
 * That nothing in the graph is invented: each relationship rests on claims of the ledger about its own ends, and each claim
 * on a quote that stands in its document. Reads a document at a time, then the relationships a few hundred entities at a time.
 */
export async function checkEvidence(store: Pick<GraphStore, 'read'>, sourceText: SourceText): Promise<EvidenceReport> {
  const report: EvidenceReport = { documents: 0, withoutFile: 0, claims: 0, relationships: 0, wrong: 0, problems: [] }
  const add = (problems: readonly Problem[]): void => {
    report.wrong += problems.length
    for (const problem of problems) if (report.problems.length < mostListed) report.problems.push(problem)
  }
  const claimed = new Map<string, string>() // claim → what it may stand behind
  for (const document of await store.read<{ id: string; file: string; sha256: string }>('document-ids')) {
    const evidence = await readDocument(store, document)
    if (!evidence) continue // taken back meanwhile
    const source = await sourceText(document)
    report.documents++
    report.claims += evidence.claims.length
    if (source === undefined) report.withoutFile++
    add(problemsOf(evidence, source))
    const entities = new Map(evidence.mentions.map((m) => [`${m.article} ${m.foundId}`, m.entity]))
    for (const { id, article, type, subject, object, status } of evidence.claims) {
      const end = (found: string): string => (found === article ? article : (entities.get(`${article} ${found}`) ?? found))
      if (status !== 'denied') claimed.set(id, saying(type, end(subject), end(object)))
    }
  }
  await checkRelationships(store, claimed, report, add)
  return report
}

/** What a claim says, in the terms of a relationship. */
const saying = (type: FactType, from: string, to: string): string =>
  'symmetric' in factDefinition(type) && to < from ? `${type} ${to} ${from}` : `${type} ${from} ${to}`

async function readDocument(
  store: Pick<GraphStore, 'read'>,
  { id, file }: { id: string; file: string },
): Promise<DocumentEvidence | undefined> {
  const ids = (await store.read<{ id: string }>('document-articles', { ids: [id] })).map((row) => row.id)
  if (!ids.length) return undefined
  const [articles, claims, mentions] = await Promise.all([
    store.read<{ id: string; properties: Properties }>('articles-by-id', { ids }),
    store.read<{ parent: string; id: string; properties: Properties }>('article-claims', { ids }),
    store.read<MentionRow>('article-entities', { ids }),
  ])
  if (articles.length !== ids.length) throw new StoreError('STORE_DAMAGED', `articles of ${file} are missing`, false)
  return {
    file,
    articles: articles.map((row) => ({
      id: row.id,
      text: row.properties.text as string,
      offsets: row.properties.offsets as number[],
    })),
    claims: claims.map((row) => ({ ...row.properties, id: row.id, article: row.parent }) as unknown as HeldClaim),
    mentions: mentions.map(heldMention),
  }
}

type MentionRow = { parent: string; id: string; labels: string[]; properties: Properties; foundId: string; offsets: number[] }

const heldMention = ({ parent, id, labels, properties, foundId, offsets }: MentionRow): HeldMention => ({
  article: parent,
  foundId,
  entity: id,
  label: baseLabels.find((label) => labels.includes(label)) as BaseLabel,
  name: properties.name as string,
  offsets,
})

async function checkRelationships(
  store: Pick<GraphStore, 'read'>,
  claimed: ReadonlyMap<string, string>,
  report: EvidenceReport,
  add: (problems: readonly Problem[]) => void,
): Promise<void> {
  const entities = (await store.read<{ id: string }>('entity-ids')).map(({ id }) => id)
  for (let i = 0; i < entities.length; i += 500) {
    const facts = await store.read<{ from: string; to: string; type: string; claimIds: string[] }>('facts-of-entities', {
      ids: entities.slice(i, i + 500),
    })
    report.relationships += facts.length
    for (const { from, to, type, claimIds } of facts) {
      const wanted = saying(type as FactType, from, to)
      const strangers = claimIds.filter((id) => claimed.get(id) !== wanted)
      if (strangers.length || !claimIds.length)
        add([{ file: '', claim: strangers.join(' '), what: `${wanted} rests on no such claim`, quote: '' }])
    }
  }
}
