import type { Command } from 'commander'
import { defaultConcurrency } from '../../extraction/threads.js'
import type { IngestFlags } from '../ingest.js'
import { dateOption, homeOption, jsonOption, parseCount } from '../options.js'

export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('read pages into the store; pages that are there already change nothing')
    .argument('<path...>', 'files, folders with all that is below them, or - for one page on stdin')
    .addOption(homeOption())
    .addOption(dateOption())
    .option('--name <file>', 'file name of the page on stdin')
    .option('--concurrency <pages>', 'pages in flight', parseCount(1, 64), defaultConcurrency)
    .option('--dry-run', 'read and count, write nothing')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  $ xianzhi ingest 聊城日报-2023-01-10.txt
  $ xianzhi ingest archive/ --home 聊城市 --concurrency 8
  $ cat page.txt | xianzhi ingest - --name 2023-01-10-A1.txt --dry-run`,
    )
    .action(async (paths: string[], flags: IngestFlags) => {
      const { ingest } = await import('../ingest.js')
      process.exitCode = await ingest(paths, flags)
    })
}
