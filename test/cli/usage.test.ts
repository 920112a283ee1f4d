import { join } from 'node:path'
import { temporaryFolder, xianzhi } from './run.js'

const folder = temporaryFolder()
const commands = [
  'ingest',
  'retry',
  'status',
  'extract',
  'export',
  'import',
  'retract',
  'cypher',
  'find',
  'show',
  'stats',
  'serve',
  'start',
  'doctor',
  'evaluate',
  'token',
]

test('help names every command, its exit codes and the configuration', async () => {
  const { code, stdout, stderr } = await xianzhi(['--help'])
  expect(code).toBe(0)
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  expect(stdout).toContain('Exit status: 0 done, 1 failed, 2 wrong usage or configuration, 3 some pages were skipped.')
  expect(stdout).toContain('XIANZHI_STORE')
  expect(stderr).toBe('')
})

test.each(['ingest', 'extract', 'export', 'import', 'retract', 'cypher', 'find', 'show', 'serve', 'evaluate', 'token'])(
  '%s --help has an example',
  async (command) => {
    const { code, stdout } = await xianzhi([command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`xianzhi ${command}`)
    expect(stdout).toMatch(/Examples?:/)
  },
)

test('--version prints it', async () => {
  expect((await xianzhi(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test.each([
  ['no command', []],
  ['an unknown command', ['ingst']],
  ['an unknown option', ['stats', '--jsn']],
  ['a missing argument', ['ingest']],
  ['a day that is none', ['extract', 'page.txt', '--date', '2023-02-30']],
  ['a division that is none', ['extract', 'page.txt', '--home', 'Liaocheng']],
  ['a format that is none', ['extract', 'page.txt', '--format', 'xml']],
  ['a count that is none', ['ingest', 'page.txt', '--concurrency', '0']],
  ['a port that is none', ['serve', '--port', '70000']],
  ['a parameter without a value', ['cypher', 'RETURN $a', '--param', 'a']],
  ['a name for no page on stdin', ['ingest', 'examples', '--name', 'a.txt']],
])('%s is wrong usage: exit 2, nothing on stdout', async (_, args) => {
  const { code, stdout, stderr } = await xianzhi(args, { env: { XIANZHI_DATA: join(folder, 'data') } })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).not.toBe('')
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a misspelt command is told its like', async () => {
  expect((await xianzhi(['ingst'])).stderr).toContain('Did you mean ingest?')
})

test('a wrong configuration: all complaints at once, exit 2, no secret among them', async () => {
  const { code, stderr } = await xianzhi(['stats'], {
    env: {
      XIANZHI_STORE: 'neo4j',
      XIANZHI_PORT: 'http',
      XIANZHI_LOG: 'loud',
      XIANZHI_HOME_CITY: 'Liaocheng',
      NEO4J_URI: 'bolt://neo4j:sentinel-secret@127.0.0.1',
    },
  })
  expect(code).toBe(2)
  const lines = stderr.trim().split('\n')
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'xianzhi: BAD_CONFIG: XIANZHI_HOME_CITY',
    'xianzhi: BAD_CONFIG: XIANZHI_PORT',
    'xianzhi: BAD_CONFIG: XIANZHI_LOG',
    'xianzhi: BAD_CONFIG: NEO4J_URI',
    'xianzhi: BAD_CONFIG: NEO4J_PASSWORD',
  ])
  expect(stderr).not.toContain('sentinel-secret')
})

test('an error is one line with its code; --verbose says where', async () => {
  const quiet = await xianzhi(['extract', join(folder, 'nosuch.txt')])
  expect(quiet.code).toBe(1)
  expect(quiet.stderr).toMatch(/^xianzhi: NOT_FOUND: .*nosuch\.txt.*\n$/)
  const verbose = await xianzhi(['--verbose', 'extract', join(folder, 'nosuch.txt')])
  expect(verbose.stderr).toMatch(/^\s+at /m)
})
