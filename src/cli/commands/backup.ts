import type { Command } from 'commander'
import { jsonOption } from '../options.js'
import { printJson, printLine } from '../output.js'
import { programVersion } from '../program-version.js'
import { withStore } from '../with-store.js'

interface BackupFlags {
  replace?: boolean
  json?: boolean
}

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('copy the whole store into one file: the graph, what is noted of pages, where merged ids lead')
    .argument('<file>', 'where to; it appears when it is whole')
    .option('--replace', 'take the place of an earlier file of that name')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ xianzhi backup archive-2026-11-25.xianzhi.gz')
    .action(async (file: string, { replace = false, json }: BackupFlags) => {
      const { backUp } = await import('../../backup/back-up.js')
      const done = await withStore((store) => backUp(store, file, { version: programVersion, replace }))
      const { nodes, relationships, pages } = done
      await (json ? printJson(done) : printLine(`${file}: ${nodes} nodes, ${relationships} relationships, notes of ${pages} pages`))
    })
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('fill an empty store with what `backup` wrote; the store may be of the other kind')
    .argument('<file>', 'checked as a whole before anything is written')
    .option('--replace', 'what the store holds may go')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Cut off, it leaves a store that says so: run it again with --replace.

Examples:
  $ XIANZHI_DATA=./copy xianzhi restore archive-2026-11-25.xianzhi.gz
  $ xianzhi restore archive-2026-11-25.xianzhi.gz --replace`,
    )
    .action(async (file: string, { replace = false, json }: BackupFlags) => {
      const { checkBackup, restore } = await import('../../backup/restore.js')
      await checkBackup(file) // before a store is made for it
      const done = await withStore((store) => restore(store, file, { replace }), { evenHalfFilled: replace })
      if (json) return printJson(done)
      const { nodes, relationships, pages } = done
      await printLine(`${nodes} nodes, ${relationships} relationships, notes of ${pages} pages: as ${file} holds them`)
    })
}
