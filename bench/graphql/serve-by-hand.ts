import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import type { StoreConfig } from '../../src/store/open.js'
import { handWritten } from './questions.js'

/** The least that any HTTP API over this Neo4j costs: node:http, a managed transaction, the statement that one would write by hand. */
const { uri, username, password, database } = (JSON.parse(process.argv[2]!) as StoreConfig).neo4j
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })

async function answer(body: string): Promise<string> {
  const { letter, variables } = JSON.parse(body) as { letter: string; variables: Record<string, unknown> }
  const { records } = await driver.executeQuery(statements(letter), variables, { database, routing: 'READ' })
  return JSON.stringify({ data: { answer: records.map((record) => record.get('answer') as unknown) } })
}

const held = new Map<string, string>()
function statements(letter: string): string {
  if (!held.has(letter)) held.set(letter, handWritten(letter))
  return held.get(letter)!
}

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    answer(Buffer.concat(parts).toString()).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.writeHead(500).end(JSON.stringify({ errors: [String(error)] })),
    )
  })
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
