import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'prettier'
import { readExamples } from '../src/cli/examples.js'
import { createApi } from '../src/graphql/server.js'
import { packageRoot } from '../src/package-root.js'
import { openStore } from '../src/store/open.js'
import { withAnswers } from './documented-answers.js'

/** `npm run docs:api`: asks the questions of docs/api.md of a store with the example pages, and writes their answers below them. */
const page = join(packageRoot, 'docs', 'api.md')
const data = mkdtempSync(join(tmpdir(), 'xianzhi-docs-'))
const store = await openStore({
  store: 'embedded',
  data,
  neo4j: { uri: '', username: '', password: '', database: '' },
  idleMilliseconds: 0,
})
try {
  await readExamples(store)
  const api = createApi({ store })
  const answerOf = async (query: string): Promise<string> => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data: answer, errors } = (await response.json()) as { data: unknown; errors?: { message: string }[] }
    if (errors) throw new Error(`${errors[0]!.message}\n${query}`)
    return format(JSON.stringify(answer), { parser: 'json', printWidth: 140 })
  }
  writeFileSync(page, await withAnswers(readFileSync(page, 'utf8'), answerOf))
} finally {
  await store.close()
  rmSync(data, { recursive: true, force: true, maxRetries: 20 })
}
