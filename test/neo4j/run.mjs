/** By hand: `node test/neo4j/run.mjs` starts an empty Neo4j, prints where it is, and ends it with Ctrl+C. */
import { startNeo4j, stopNeo4j } from './server.mjs'

const server = await startNeo4j()
console.log(`XIANZHI_TEST_NEO4J_URI=${server.uri}`)
console.log(`Browser: ${server.browser}   (no password)`)
const stay = setInterval(() => undefined, 60_000)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    clearInterval(stay)
    void stopNeo4j(server)
  })
