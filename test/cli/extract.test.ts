import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphRecord } from '../../src/model/graph.js'
import { morning } from './pages.js'
import { start, temporaryFolder, xianzhi } from './run.js'

const folder = temporaryFolder()
const page = join(folder, morning.name)
writeFileSync(page, morning.text)
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex'))

const records = (jsonl: string): GraphRecord[] =>
  jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GraphRecord)

test('prints JSON Lines in the form of apoc.export.json, nodes before the relationships that need them', async () => {
  const { code, stdout, stderr } = await xianzhi(['extract', page, '--home', '聊城市'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const seen = new Set<string>()
  for (const record of records(stdout)) {
    if (record.type === 'node') seen.add(record.id)
    else expect([seen.has(record.start.id), seen.has(record.end.id)]).toEqual([true, true])
  }
  expect(records(stdout)).toContainEqual(
    expect.objectContaining({
      labels: expect.arrayContaining(['Person', 'Official']),
      properties: expect.objectContaining({ name: '刘文强' }),
    }),
  )
  expect(stdout).toContain('"label":"ATTENDED"')
})

test('the same page from stdin is the same graph but for its name', async () => {
  const [file, stdin] = await Promise.all([xianzhi(['extract', page]), xianzhi(['extract', '-'], { stdin: morning.text })])
  const found = (jsonl: string) =>
    records(jsonl)
      .filter((r) => r.type === 'node' && r.labels.includes('Entity'))
      .map((r) => r.properties.name)
  expect(stdin.code).toBe(0)
  expect(found(stdin.stdout)).toEqual(found(file.stdout))
  expect(stdin.stdout).toMatch(/"file":"stdin-[0-9a-f]{16}"/)
})

test('--format table is for the eye', async () => {
  const { code, stdout } = await xianzhi(['extract', page, '--format', 'table'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^article .* genre/)
  expect(stdout).toMatch(/^Person Official +刘文强/m)
})

test.each([
  ['empty.txt', 1],
  ['picture.txt', 1],
  ['nosuch.txt', 1],
])('%s is refused in one line, exit 1, nothing on stdout', async (name, exit) => {
  const { code, stdout, stderr } = await xianzhi(['extract', join(folder, name)])
  expect({ code, stdout }).toEqual({ code: exit, stdout: '' })
  expect(stderr).toMatch(/^xianzhi: [A-Z_]+: .+\n$/)
})

test('a reader that stops early is no error', async () => {
  const child = start(['extract', page])
  let stderr = ''
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
  child.stdout.destroy()
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})
