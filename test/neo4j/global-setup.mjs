import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lacking as lackingChromium } from '../browser/chromium.mjs'
import { jars, missing } from './server.mjs'

/**
 * One folder a run, where the first test file that wants a Neo4j leaves word of the one it started (`test-neo4j.ts`).
 * Where there can be none, the Neo4j half of the tests is skipped, loudly; with XIANZHI_REQUIRE_NEO4J=1 (as CI has it)
 * that is a failure. The same holds for chromium, which the tests of the web page want. XIANZHI_TEST_NEO4J_URI names a server to use instead; NEO4J_URI is never looked at.
 */
export default async function setup() {
  const noBrowser = lackingChromium()
  if (noBrowser && process.env.XIANZHI_REQUIRE_CHROMIUM === '1') throw new Error(noBrowser)
  if (noBrowser) process.stderr.write(`\n*** THE BROWSER TESTS ARE SKIPPED: ${noBrowser} ***\n\n`)
  process.env.XIANZHI_TEST_RUN = mkdtempSync(join(tmpdir(), 'xianzhi-test-run-'))
  process.env.XIANZHI_TEST_RUN_PID = String(process.pid)
  const lacking = process.env.XIANZHI_TEST_NEO4J_URI ? undefined : missing()
  if (!lacking) {
    if (!process.env.XIANZHI_TEST_NEO4J_URI) jars() // before any test's time runs
    return
  }
  if (process.env.XIANZHI_REQUIRE_NEO4J === '1') throw new Error(lacking)
  process.env.XIANZHI_TEST_NEO4J_SKIPPED = lacking
  process.stderr.write(`\n*** THE NEO4J HALF OF THE TESTS IS SKIPPED: ${lacking} ***\n\n`)
}
