import { cpus } from 'node:os'
import { benchExtraction } from './extraction.js'
import { benchIngestion } from './ingestion.js'
import { pagesFolder } from './pages.js'

/**
 * npm run bench: what reading a page costs. With BENCH_NEO4J_URI (and NEO4J_USERNAME, NEO4J_PASSWORD) on an empty Neo4j too.
 * Never NEO4J_URI: that may be somebody's archive.
 */
const uri = process.env.BENCH_NEO4J_URI
const neo4j = uri
  ? { uri, username: process.env.NEO4J_USERNAME ?? 'neo4j', password: process.env.NEO4J_PASSWORD ?? '', database: 'neo4j' }
  : undefined

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, pages of ${pagesFolder}\n`)
console.log(await benchExtraction())
console.log(await benchIngestion(neo4j))
