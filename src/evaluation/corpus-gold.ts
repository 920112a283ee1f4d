import type { CorpusEntry } from './corpus.js'
import { factDefinition, type BaseLabel } from '../model/ontology.js'
import type { AnnotatedPage, GoldEntity, GoldPage } from './gold.js'
import { parseCorpus } from './corpus.js'

/** Entries of the corpus as annotated pages. A lone sentence is a page of one article, begun as papers begin them. */
export const corpusPages = (file: string, content: string): AnnotatedPage[] =>
  parseCorpus(file, content).map((entry) => {
    const text = entry.text.includes('\n') || /^(?:本报讯|又讯|■)/u.test(entry.text) ? entry.text : `本报讯 ${entry.text}`
    return {
      gold: goldOf(entry),
      file: entry.name,
      bytes: new TextEncoder().encode(`${text}\n`),
      options: { ...(entry.home ? { home: entry.home } : {}), ...(entry.date ? { date: entry.date } : {}) },
      sentencesOnly: true,
    }
  })

function goldOf(entry: CorpusEntry): GoldPage {
  const entities = new Map<string, GoldEntity>()
  const add = (label: BaseLabel, name: string, form: string, narrower: string | undefined): GoldEntity => {
    const id = `${label}|${name}`
    const entity = entities.get(id) ?? { id, label, ...(narrower ? { sub: narrower } : {}), name, aliases: [], optional: false }
    if (form !== name && !entity.aliases.includes(form)) entity.aliases.push(form)
    entities.set(id, entity)
    return entity
  }
  for (const s of entry.spans) add(s.label, s.name, entry.text.slice(s.start, s.end).replaceAll('\n', ''), s.narrower)
  const endOf = (name: string, labels: readonly string[]): GoldEntity => {
    const known = [...entities.values()].filter((e) => labels.includes(e.label) && (e.name === name || e.aliases.includes(name)))
    // a body that a post implies: 市长 → 泸州市人民政府
    return known.find((e) => e.name === name) ?? known[0] ?? add(labels[0] as BaseLabel, name, name, 'Agency')
  }
  const relations = entry.relations
    .filter((r) => r.type !== 'WROTE')
    .map(({ type, from, to, properties }) => {
      const definition = factDefinition(type)
      const [a, b] = [endOf(from, definition.from), endOf(to, definition.to)]
      // the gazetteer tells it, whether or not a sentence does
      const optional = type === 'PART_OF' && a.label === 'Place'
      return { type, from: a.id, to: b.id, props: properties, evidence: entry.text, optional }
    })
  return { page: entry.name, articles: [], entities: [...entities.values()], relations }
}
