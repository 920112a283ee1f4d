import { BadInput } from '../errors.js'
import { csv } from './csv.js'
import { entityTable, kindOf, oneEntity } from './entities.js'
import type { NamedRow } from '../graphql/names.js'
import { factSentence, relation } from './fact-sentences.js'
import { knownFacts, type KnownFact } from './known-facts.js'
import { note, print, printJson } from './output.js'
import { withStore } from './with-store.js'

export interface ShowFlags {
  csv?: boolean
  json?: boolean
}

/** Prints what is known of someone or something, each with the words of the paper that say so. */
export async function show(name: string, flags: ShowFlags): Promise<void> {
  await withStore(async (store) => {
    const entity = await oneEntity(store, name).catch((error: unknown) => {
      if (error instanceof BadInput && error.code === 'AMBIGUOUS') note(entityTable(error.details.candidates as NamedRow[]))
      throw error
    })
    const facts = await knownFacts(store, entity.id)
    if (flags.json) return printJson({ ...entity, facts })
    await print(flags.csv ? sheet(entity, facts) : page(entity, facts))
  })
}

const sheet = (entity: NamedRow, facts: readonly KnownFact[]): string =>
  csv(
    [
      'name',
      'relation',
      'other',
      'kind',
      'role',
      'title',
      'what',
      'date',
      'status',
      'confidence',
      'articles',
      'quote',
      'headline',
      'published',
      'file',
    ],
    facts.map((fact) => {
      const [quote] = fact.quotes
      const status = [fact.planned ? 'planned' : 'reported', ...(fact.former ? ['former'] : [])].join(' ')
      return [
        entity.name,
        relation(fact),
        fact.other.name,
        kindOf(fact.other.labels),
        fact.role,
        fact.title,
        fact.what,
        fact.date,
        status,
        fact.confidence,
        fact.support,
        quote?.text,
        quote?.headline,
        quote?.published,
        quote?.file,
      ]
    }),
  )

/** Of a fact that every page reports: three say it well enough. */
const quotesShown = 3

function page(entity: NamedRow, facts: readonly KnownFact[]): string {
  const lines = [`${entity.name}  ${kindOf(entity.labels)}, ${entity.mentions} mentions, id ${entity.id}`]
  if (entity.aliases.length) lines.push(`also: ${entity.aliases.join(', ')}`)
  for (const fact of facts) {
    lines.push('', `• ${factSentence(fact)}`)
    for (const { text, headline, published, file } of fact.quotes.slice(0, quotesShown))
      lines.push(`    “${text}”`, `      — ${[headline, published, file].filter((part) => part).join(', ')}`)
    if (fact.quotes.length > quotesShown) lines.push(`    … and ${fact.quotes.length - quotesShown} more, see --json`)
  }
  if (!facts.length) lines.push('', 'named in the papers, but nothing is said that the graph holds')
  return lines.join('\n') + '\n'
}
