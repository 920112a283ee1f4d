import type { Command } from 'commander'
import { BadInput } from '../../errors.js'
import type { Parameters, Row, Table, Value } from '../../store/store.js'
import { UsageError } from '../failure.js'
import { jsonOption, parseCount } from '../options.js'
import { note, print, printJson } from '../output.js'
import { table } from '../table.js'
import { withStore } from '../with-store.js'

interface CypherFlags {
  param: Parameters
  limit: number
  seconds: number
  json?: boolean
}

export function addCypher(program: Command): void {
  program
    .command('cypher')
    .description('ask the store in Cypher; statements that write are refused')
    .argument('<statement>', 'one statement, or - for stdin')
    .option('--param <name=value>', 'a parameter, JSON or text; may be repeated', collectParameter, {})
    .option('--limit <rows>', 'at most so many rows', parseCount(1, 100_000), 200)
    .option('--seconds <n>', 'give up after so long', parseCount(1, 600), 30)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      // eslint-disable-next-line no-restricted-syntax -- shown to people, never run
      `
Examples:
  $ xianzhi cypher 'MATCH (o:Official {name: $name})-[a:ATTENDED]->(m:Meeting) RETURN m.name, a.role, a.date ORDER BY a.date' --param name=刘文强
  $ xianzhi cypher 'MATCH (c:County) RETURN c.name, c.code' --json`,
    )
    .action(cypher)
}

function collectParameter(text: string, before: Parameters): Parameters {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(`--param ${text}: a parameter is written name=value`)
  const value = text.slice(at + 1)
  return { ...before, [text.slice(0, at)]: parseValue(value) }
}

/** `5` and `["a","b"]` are JSON, 刘文强 is text. */
function parseValue(text: string): Value {
  try {
    return JSON.parse(text) as Value
  } catch {
    return text
  }
}

async function cypher(given: string, { param, limit, seconds, json }: CypherFlags): Promise<void> {
  const statement = given === '-' ? Buffer.from(await (await import('../stdin.js')).readStdin()).toString('utf8') : given
  if (!statement.trim()) throw new BadInput('EMPTY_STATEMENT', 'there is no statement')
  await withStore(async (store) => {
    const answer = await store.query(statement, param, { rows: limit, milliseconds: seconds * 1000, bytes: 100e6 })
    if (json) return printJson(answer)
    await print(answerTable(answer))
    note(answer.truncated ? `the first ${answer.rows.length} rows; --limit shows more` : `${answer.rows.length} rows`)
  })
}

const cell = (value: Value | undefined): string | number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)

const answerTable = ({ columns, rows }: Table): string =>
  table<Row>(
    columns.map((name) => ({ title: name, cell: (row: Row) => cell(row[name]), width: 60 })),
    rows,
  )
