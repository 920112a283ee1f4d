import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractPage } from '../../ingest/pipeline.js'
import { packageRoot } from '../../src/package-root.js'
import { openTestStore, startTime, type TestStore } from '../store/test-stores.js'
import { asker } from './asking.js'
import { PageBuilder } from '../store/page-graphs.js'

/** From a fact back to the characters of the file that it was read from. */
const file = '2024-01-18-第4版.txt'

interface Answer {
  documents: {
    edges: {
      node: {
        text: string | null
        articles: {
          edges: {
            node: {
              fileStart: number
              fileEnd: number
              claims: { edges: { node: { quote: string; fileStart: number; fileEnd: number } }[] }
            }
          }[]
        }
      }
    }[]
  }
}

const query = `{ documents { edges { node { text articles { edges { node {
  fileStart fileEnd claims(first: 100) { edges { node { quote fileStart fileEnd } } }
} } } } } } }`

describe('the text of a file', () => {
  let held: TestStore
  beforeAll(async () => {
    held = await openTestStore('embedded')
  }, startTime)
  afterAll(() => held.close())

  test('is kept as it was, and every quote is found in it', async () => {
    const bytes = readFileSync(join(packageRoot, 'examples', file))
    await held.store.writePage(extractPage({ file, bytes }, { home: '聊城市' }))
    const { data } = await asker({ store: held.store })<Answer>(query)
    const [{ node }] = data.documents.edges as [Answer['documents']['edges'][0]]
    expect(node.text).toBe(bytes.toString('utf8'))
    // Repair takes spaces and line ends out, and widens or narrows signs.
    const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
    let claims = 0
    for (const { node: article } of node.articles.edges)
      for (const { node: claim } of article.claims.edges) {
        expect(bare(node.text!.slice(claim.fileStart, claim.fileEnd))).toBe(bare(claim.quote))
        expect(claim.fileStart).toBeGreaterThanOrEqual(article.fileStart)
        expect(claim.fileEnd).toBeLessThanOrEqual(article.fileEnd)
        claims++
      }
    expect(claims).toBeGreaterThan(20)
  })

  test('of a page that was read before it was kept is not there', async () => {
    await held.store.clear()
    await held.store.writePage(new PageBuilder({ file: 'old.txt' }).build())
    const { data } = await asker({ store: held.store })<Answer>(query)
    expect(data.documents.edges[0]!.node.text).toBeNull()
  })
})
