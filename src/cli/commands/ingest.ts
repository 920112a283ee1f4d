import type { Command } from 'commander'
import type { IngestFlags } from '../ingest.js'
import { concurrencyOption, dateOption, homeOption, jsonOption, secondsOption } from '../options.js'

export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('read pages into the store; pages that are there already change nothing')
    .argument('[path...]', 'files, folders with all that is below them, or - for one page on stdin')
    .addOption(homeOption())
    .addOption(dateOption())
    .option('--name <file>', 'file name of the page on stdin')
    .option('--refresh', 'also read pages again that an older extractor read; without paths, just those')
    .addOption(concurrencyOption())
    .addOption(secondsOption())
    .option('--dry-run', 'read and count, write nothing')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Cut off, the same command goes on where it was. A page whose reading goes wrong is tried three times and then set aside:
\`xianzhi status\` tells why, \`xianzhi retry\` tries again.

Examples:
  $ xianzhi ingest 聊城日报-2023-01-10.txt
  $ xianzhi ingest archive/ --home 聊城市 --concurrency 8
  $ cat page.txt | xianzhi ingest - --name 2023-01-10-A1.txt --dry-run
  $ xianzhi ingest --refresh`,
    )
    .action(async (paths: string[], flags: IngestFlags) => {
      const { ingest } = await import('../ingest.js')
      process.exitCode = await ingest(paths, flags)
    })
}
