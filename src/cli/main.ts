import { Command } from 'commander'
import { log } from '../log.js'
import { addBackup, addRestore } from './commands/backup.js'
import { addCypher } from './commands/cypher.js'
import { addDoctor } from './commands/doctor.js'
import { addEvaluate } from './commands/evaluate.js'
import { addExport } from './commands/export.js'
import { addExtract } from './commands/extract.js'
import { addFind } from './commands/find.js'
import { addImport } from './commands/import.js'
import { addIngest } from './commands/ingest.js'
import { addRetract } from './commands/retract.js'
import { addRetry } from './commands/retry.js'
import { addServe } from './commands/serve.js'
import { addShow } from './commands/show.js'
import { addStart } from './commands/start.js'
import { addStats } from './commands/stats.js'
import { addStatus } from './commands/status.js'
import { addToken } from './commands/token.js'
import { reportFailure } from './failure.js'
import { endQuietlyWithoutReader } from './output.js'
import { programVersion } from './program-version.js'

const program = new Command('xianzhi')
  .description(
    '县志: turns the pages of Chinese local newspapers into a graph of who met whom, who holds which post, who builds what, and where.',
  )
  .version(programVersion)
  .option('--verbose', 'say more on stderr, as XIANZHI_LOG=debug does')
  .on('option:verbose', () => {
    process.env.XIANZHI_LOG = log.level = 'debug' // the store's own process reads it too
  })
  .exitOverride()
  .showHelpAfterError('(--help says what there is)')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    `
Examples:
  $ xianzhi ingest pages/ --home 聊城市
  $ xianzhi show 刘文强
  $ xianzhi serve

Configuration (environment):
  XIANZHI_STORE            embedded (default) or neo4j
  XIANZHI_DATA             folder of the embedded store (./xianzhi-data)
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  XIANZHI_HOME_CITY        what 我市 stands for where neither page nor --home tells
  XIANZHI_HOST, XIANZHI_PORT   where serve listens (127.0.0.1, 4000)
  XIANZHI_HOSTS            further names that it answers to; beyond 127.0.0.1 it wants a token
  XIANZHI_LOG              trace, debug, info, warn (default), error, silent

Exit status: 0 done, 1 failed, 2 wrong usage or configuration, 3 some pages were skipped.`,
  )

for (const add of [
  addIngest,
  addRetry,
  addStatus,
  addExtract,
  addFind,
  addShow,
  addCypher,
  addStats,
  addExport,
  addImport,
  addBackup,
  addRestore,
  addRetract,
  addServe,
  addStart,
  addToken,
  addDoctor,
  addEvaluate,
])
  add(program)

/** What hangs on a line that has fallen silent does not hold a program that has told why it ends. */
const lingering = 2_000

endQuietlyWithoutReader()
try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = reportFailure(error)
  setTimeout(() => process.exit(), lingering).unref()
}
