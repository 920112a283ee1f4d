import { basename } from 'node:path'
import { Option, type Command } from 'commander'
import type { ExtractOptions, SourceFile } from '../../../ingest/pipeline.js'
import { BadData, BadInput } from '../../errors.js'
import { fileAt } from '../../extraction/page-files.js'
import { mergePages } from '../../model/merge.js'
import { dateOption, homeOption, withoutOption } from '../options.js'
import { print, printJsonLines } from '../output.js'
import { nameOfBytes, readPageFromStdin } from '../stdin.js'

interface ExtractFlags extends ExtractOptions {
  format: 'jsonl' | 'table'
}

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description("print the graph of one page, in the form of Neo4j's apoc.export.json, without any store")
    .argument('<page>', 'a file, or - for stdin')
    .addOption(homeOption())
    .addOption(dateOption())
    .addOption(withoutOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(['jsonl', 'table']).default('jsonl'))
    .addHelpText(
      'after',
      `
Examples:
  $ xianzhi extract page.txt --home 聊城市 > page.jsonl
  $ xianzhi extract page.txt --format table | less`,
    )
    .action(extract)
}

async function extract(path: string, { format, ...given }: ExtractFlags): Promise<void> {
  const source = await readSource(path)
  const home = given.home ?? process.env.XIANZHI_HOME_CITY
  const { extractPage } = await import('../../../ingest/pipeline.js') // loads the dictionaries: a second
  const page = extractPage(source, { ...given, ...(home ? { home } : {}) })
  const graph = mergePages([page])
  if (format === 'jsonl') return printJsonLines([...graph.nodes, ...graph.relationships])
  const { graphTables } = await import('../graph-tables.js')
  await print(graphTables(graph))
}

async function readSource(path: string): Promise<SourceFile> {
  if (path !== '-') {
    const file = basename(path)
    const bytes = await fileAt(path, file)
      .read()
      .catch((error: NodeJS.ErrnoException) => {
        if (error instanceof BadData) throw error
        throw new BadInput(error.code === 'ENOENT' ? 'NOT_FOUND' : (error.code ?? 'UNREADABLE'), `${path} cannot be read: ${error.message}`)
      })
    return { file, bytes }
  }
  const bytes = await readPageFromStdin()
  return { file: nameOfBytes(bytes), bytes }
}
