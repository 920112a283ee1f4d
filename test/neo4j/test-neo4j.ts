import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { startNeo4j, type TestServer } from './server.mjs'

/** Whether the tests of this run have a Neo4j (`global-setup.mjs` says so loudly where not). */
export const hasTestNeo4j = !process.env.XIANZHI_TEST_NEO4J_SKIPPED

/** The Neo4j of this test run: started when the first test file asks, ended after the last. Where its Browser is, is known of our own only. */
export async function testNeo4j(): Promise<{ uri: string; browser?: string }> {
  if (process.env.XIANZHI_TEST_NEO4J_URI) return { uri: process.env.XIANZHI_TEST_NEO4J_URI }
  const word = join(process.env.XIANZHI_TEST_RUN!, 'neo4j.json')
  if (isFirst(join(process.env.XIANZHI_TEST_RUN!, 'neo4j.starting'))) {
    const server: Partial<TestServer> & { error?: string } = await startNeo4j(Number(process.env.XIANZHI_TEST_RUN_PID)).catch(
      (error: Error) => ({ error: error.message }),
    )
    writeFileSync(`${word}.new`, JSON.stringify(server))
    renameSync(`${word}.new`, word)
  }
  while (!existsSync(word)) await wait(100)
  const { uri, browser, error } = JSON.parse(readFileSync(word, 'utf8')) as { uri?: string; browser?: string; error?: string }
  if (!uri) throw new Error(error)
  return { uri, browser }
}

/**
 * The whole database for one test file: others that want it wait until `release`. It is empty; one that holds what no
 * test wrote is refused.
 */
export async function takeTestNeo4j(): Promise<{ uri: string; browser?: string; release: () => Promise<void> }> {
  const { uri, browser } = await testNeo4j()
  const mark = join(process.env.XIANZHI_TEST_RUN!, 'neo4j.taken')
  while (!isFirst(mark)) await wait(100)
  const release = (): Promise<void> => Promise.resolve(rmdirSync(mark))
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', process.env.XIANZHI_TEST_NEO4J_PASSWORD ?? ''))
  try {
    const foreign = await driver.executeQuery(
      `OPTIONAL MATCH (s:Store {madeBy: 'xianzhi tests'}) WITH s WHERE s IS NULL MATCH (n) RETURN n LIMIT 1`,
    )
    if (foreign.records.length) throw new Error(`the database at ${uri} holds what no test wrote: give the tests one of their own`)
    const session = driver.session()
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS')
    await session.run(`CREATE (:Store {id: 'xianzhi', madeBy: 'xianzhi tests'})`)
    await session.close()
    return { uri, browser, release }
  } catch (error) {
    await release()
    throw error
  } finally {
    await driver.close()
  }
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch {
    return false
  }
}
