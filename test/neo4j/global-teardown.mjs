import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stopNeo4j } from './server.mjs'

export default async function teardown() {
  const run = process.env.XIANZHI_TEST_RUN
  const word = join(run, 'neo4j.json')
  if (existsSync(word)) {
    const server = JSON.parse(readFileSync(word, 'utf8'))
    if (server.pid) await stopNeo4j(server)
  }
  rmSync(run, { recursive: true, force: true })
}
