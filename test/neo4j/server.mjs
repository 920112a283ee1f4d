import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A real Neo4j 5.26 without Docker, for the tests: its jars come from Maven Central once (162 MB) into
 * `.cache/neo4j` (or XIANZHI_NEO4J_CACHE), and a Java file of ten lines starts it.
 */
const here = dirname(fileURLToPath(import.meta.url))
const cache = process.env.XIANZHI_NEO4J_CACHE ?? join(here, '..', '..', '.cache', 'neo4j')

const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const held = (lib) => existsSync(lib) && readdirSync(lib).some((file) => file.startsWith('neo4j-kernel-'))

/** Why no Neo4j can be started here; undefined if one can. */
export function missing() {
  if (!has('java', '-version')) return 'no `java` to run Neo4j with (17 or later)'
  const lib = join(cache, 'lib')
  if (!held(lib) && !has('mvn', '--version')) return `no Neo4j jars in ${lib}, and no \`mvn\` to fetch them with`
  return undefined
}

/** The folder of the jars; fetched if they are not there. */
export function jars() {
  const lib = join(cache, 'lib')
  if (held(lib)) return lib
  console.error('fetching Neo4j from Maven Central into ' + lib + ' (162 MB, once) …')
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'lib-')) // only whole sets of jars get the name that is looked for
  const args = [
    '-q',
    '-B',
    '-f',
    join(here, 'pom.xml'),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${fresh}`,
  ]
  const maven = spawnSync('mvn', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (maven.status !== 0) throw new Error('Maven could not fetch Neo4j')
  rmSync(lib, { recursive: true, force: true })
  renameSync(fresh, lib)
  return lib
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const settings = (bolt, http, pages) =>
  [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    'server.http.enabled=true',
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    `server.memory.pagecache.size=${pages}`,
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false', // Browser's
  ].join('\n') + '\n'

const ended = (pid) => {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Ends a server that `startNeo4j` started, and removes what it wrote. */
export async function stopNeo4j({ pid, home }) {
  if (!ended(pid)) process.kill(pid, 'SIGKILL') // its data goes with it
  for (let i = 0; i < 100 && !ended(pid); i++) await pause(50)
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * Starts one on free ports with empty data; it outlives this process, until `stopNeo4j` or the end of process `owner`.
 * The usual memory is for tests; a benchmark gives more.
 */
export async function startNeo4j(owner = process.pid, { heap = '1g', pages = '128m' } = {}) {
  const lacking = missing()
  if (lacking) throw new Error(lacking)
  const home = mkdtempSync(join(tmpdir(), 'xianzhi-neo4j-'))
  const [bolt, http] = [await freePort(), await freePort()]
  mkdirSync(join(home, 'conf'))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(bolt, http, pages))
  const server = { uri: `bolt://127.0.0.1:${bolt}`, browser: `http://127.0.0.1:${http}/browser/`, home }
  return { ...server, pid: await launch(home, owner, heap) }
}

/** Starts a server again whose process has ended, at its ports and with its data. */
export async function restartNeo4j(server, owner = process.pid, { heap = '1g' } = {}) {
  return { ...server, pid: await launch(server.home, owner, heap) }
}

/** @returns the id of its process, when it answers. */
async function launch(home, owner, heap) {
  const lib = jars()
  const output = join(home, 'output.txt')
  const descriptor = openSync(output, 'w')
  const args = [`-Xmx${heap}`, '-XX:+UseSerialGC', '-cp', join(lib, '*'), join(here, 'Server.java'), home, String(owner)]
  const java = spawn('java', args, { stdio: ['ignore', descriptor, descriptor], detached: true })
  java.unref()
  closeSync(descriptor)
  for (const deadline = Date.now() + 120_000; ; await pause(100)) {
    const said = readFileSync(output, 'utf8')
    if (/^ready$/m.test(said)) return java.pid
    if (ended(java.pid) || Date.now() > deadline) {
      await stopNeo4j({ pid: java.pid, home })
      throw new Error('Neo4j did not start: ' + said.slice(-4000))
    }
  }
}
