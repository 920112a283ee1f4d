import type { Command } from 'commander'
import { readConfig } from '../../config.js'
import type { TokenRecord } from '../../graphql/access/tokens.js'
import { BadInput } from '../../errors.js'
import { note, print, printLine } from '../output.js'
import { table, type TableColumn } from '../table.js'
import { tokensIn } from '../tokens-in.js'

export function addToken(program: Command): void {
  const token = program
    .command('token')
    .description('tokens for whoever asks the server from elsewhere, or writes; only their hashes are kept')
    .addHelpText(
      'after',
      `
Examples:
  $ xianzhi token add newsroom            # may read
  $ xianzhi token add scanner --write     # may also ingest and retract
  $ curl http://archive:4000/graphql -H "Authorization: Bearer $TOKEN" -H 'content-type: application/json' -d '{"query":"{ stats { claims } }"}'`,
    )
  token
    .command('add')
    .description('make one; it is shown this once')
    .argument('<name>', 'whose it is')
    .option('--write', 'it may also ingest and retract')
    .action(async (name: string, { write }: { write?: boolean }) => {
      await printLine(tokensIn(readConfig().data).add(name, write ? 'write' : 'read'))
      note('keep it: it is not shown again. In a browser it is the password, with any name')
    })
  token
    .command('list')
    .description('names, rights and days')
    .action(async () => {
      const rows = tokensIn(readConfig().data).list()
      const columns: TableColumn<TokenRecord>[] = [
        { title: 'name', cell: ({ name }) => name },
        { title: 'right', cell: ({ right }) => right },
        { title: 'made', cell: ({ made }) => made.slice(0, 10) },
      ]
      await print(table(columns, rows))
    })
  token
    .command('remove')
    .description('take one back; a server that runs refuses it at once')
    .argument('<name>', 'whose it is')
    .action(async (name: string) => {
      if (!tokensIn(readConfig().data).remove(name)) throw new BadInput('NOT_FOUND', `there is no token ${name}`)
      await printLine(`removed ${name}`)
    })
}
