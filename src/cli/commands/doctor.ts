import type { Command } from 'commander'
import { exitCode } from '../failure.js'
import { jsonOption } from '../options.js'
import { print, printJson } from '../output.js'
import { withStore } from '../with-store.js'

const marks = { ok: '✓', advice: '!', wrong: '✗' } as const

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('is everything in place, and what to do where it is not')
    .option('--evidence', 'hold every relationship of the graph against the sentences of its documents')
    .addOption(jsonOption())
    .action(async ({ json, evidence }: { json?: boolean; evidence?: boolean }) => {
      if (evidence) {
        const { readEvidence, evidenceText } = await import('../evidence.js')
        const report = await withStore((store) => readEvidence(store))
        await (json ? printJson(report) : print(evidenceText(report)))
        process.exitCode = report.wrong ? exitCode.failed : exitCode.done
        return
      }
      const { checkInstallation } = await import('../checks.js')
      const checks = await checkInstallation()
      if (json) await printJson(checks)
      else
        for (const { state, what, found, remedy } of checks)
          await print(`${marks[state]} ${what}: ${found}\n${remedy ? `    → ${remedy}\n` : ''}`)
      process.exitCode = checks.some(({ state }) => state === 'wrong') ? exitCode.failed : exitCode.done
    })
}
