import { parse, print, type OperationDefinitionNode } from 'graphql'
import pino from 'pino'
import { usualLimits } from '../../src/graphql/limits.js'
import { asker } from '../graphql/asking.js'
import { emptyStore } from '../graphql/empty-store.js'
import { pageQueries } from './page-queries.js'

/** The page's own questions stay below the limits, each list asked for at its longest, in production too; and not by a hair. */

const samples: Record<string, unknown> = { String: '刘文强', ID: '371524', Int: 100, Float: 0.5, Boolean: true, PartialDate: '2023-12-28' }

/** A value for each variable; of lists two. What is no scalar is left out, or is an enumeration's business. */
function variablesOf(query: string): Record<string, unknown> {
  const operation = parse(query).definitions.find((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition')!
  const given = (operation.variableDefinitions ?? []).map(({ variable, type }): [string, unknown] => {
    const written = print(type)
    const one = samples[written.replace(/[[\]!]/g, '')]
    return [variable.name.value, one !== undefined && written.startsWith('[') ? [one, one] : one]
  })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

const refused = /limit|TOO_MANY_ROWS|BODY_TOO_LARGE|UNKNOWN_ARGUMENT|VALIDATION/i
const log = pino({ level: 'silent' })
const half = {
  depth: usualLimits.depth * 0.75,
  aliases: usualLimits.aliases * 0.75,
  directives: usualLimits.directives * 0.75,
  tokens: usualLimits.tokens / 2,
}
const ask = asker({ store: emptyStore(), log, production: true, limits: half })

test.each(pageQueries)('%s', async (_, query) => {
  const { errors } = await ask(query, variablesOf(query))
  expect((errors ?? []).filter((error) => refused.test(JSON.stringify(error)))).toEqual([])
})
