import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import type { Command } from 'commander'
import { linesOf } from '../../backup/lines.js'
import { BadInput } from '../../errors.js'
import type { GraphRecord } from '../../model/graph.js'
import { jsonOption } from '../options.js'
import { printJson, printLine } from '../output.js'
import { withStore } from '../with-store.js'

export function addImport(program: Command): void {
  program
    .command('import')
    .description('fill an empty store with what `export` printed')
    .argument('<file>', 'JSON Lines, or - for stdin')
    .option('--replace', 'what the store holds may go')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ XIANZHI_DATA=./copy xianzhi import graph.jsonl')
    .action(importFile)
}

async function importFile(file: string, { json, replace = false }: { json?: boolean; replace?: boolean }): Promise<void> {
  if (file !== '-')
    await access(file).catch((error: NodeJS.ErrnoException) => {
      throw new BadInput('NOT_FOUND', `${file} cannot be read: ${error.message}`)
    })
  await withStore(
    async (store) => {
      const done = await store.importGraph(readRecords(file), { replace })
      await (json ? printJson(done) : printLine(`imported ${done.nodes} nodes and ${done.relationships} relationships`))
    },
    { evenHalfFilled: replace },
  )
}

/** @throws BadInput naming the line that is no record of a graph. */
async function* readRecords(file: string): AsyncGenerator<GraphRecord> {
  let number = 0
  for await (const bytes of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
    number++
    const line = bytes.toString()
    if (line.trim()) yield parseRecord(line, number)
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEnd = (value: unknown): boolean => isObject(value) && isText(value.id) && Array.isArray(value.labels) && value.labels.every(isText)

function isRecord(value: unknown): value is GraphRecord {
  if (!isObject(value) || !isText(value.id) || !isObject(value.properties)) return false
  if (value.type === 'node') return Array.isArray(value.labels) && value.labels.length > 0 && value.labels.every(isText)
  return value.type === 'relationship' && isText(value.label) && isEnd(value.start) && isEnd(value.end)
}

function parseRecord(line: string, number: number): GraphRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadInput('BAD_RECORD', `line ${number} is not JSON`)
  }
  if (!isRecord(value)) throw new BadInput('BAD_RECORD', `line ${number} is neither a node nor a relationship as export prints them`)
  return value
}
