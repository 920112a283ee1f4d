import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPageFiles } from '../../src/extraction/page-files.js'

const root = mkdtempSync(join(tmpdir(), 'xianzhi-files-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

for (const folder of ['archive/01-09', 'archive/01-10', 'archive/.git', 'other', 'empty'])
  mkdirSync(join(root, folder), { recursive: true })
for (const file of [
  'archive/01-10/01.txt',
  'archive/01-09/02.txt',
  'archive/01-09/01.txt',
  'archive/.git/config',
  'archive/README.md',
  'other/01.txt',
])
  writeFileSync(join(root, file), file)
symlinkSync(join(root, 'archive'), join(root, 'archive/01-10/up'))
symlinkSync(join(root, 'other/01.txt'), join(root, 'archive/linked.txt'))

async function names(...paths: string[]): Promise<string[]> {
  const files = await findPageFiles(paths.map((path) => join(root, path)))
  const found: string[] = []
  for await (const { name } of files) found.push(name)
  expect(files.size).toBe(found.length)
  return found
}

test('a folder: all below it by name, pages of two days apart; no hidden file, no notes, no link in a circle', async () => {
  expect(await names('archive')).toEqual(['01-09/01.txt', '01-09/02.txt', '01-10/01.txt', 'linked.txt'])
})

test('a file is known by its own name, and named files are read whatever they are', async () => {
  expect(await names('archive/01-09/02.txt', 'archive/README.md')).toEqual(['02.txt', 'README.md'])
})

test('two files of one name are told apart', async () => {
  const [a, b] = await names('archive/01-09/01.txt', 'other/01.txt')
  expect(a).toMatch(/archive\/01-09\/01\.txt$/)
  expect(b).toMatch(/other\/01\.txt$/)
})

test('a file named twice is read once', async () => {
  expect(await names('archive/01-09/02.txt', 'archive/01-09/02.txt')).toEqual(['02.txt'])
})

test('a file below two of the folders is read once, under the name that the first gives', async () => {
  expect(await names('archive', 'archive/01-09')).toEqual(['01-09/01.txt', '01-09/02.txt', '01-10/01.txt', 'linked.txt'])
  expect(await names('archive/01-09', 'archive')).toEqual(['01.txt', '02.txt', '01-10/01.txt', 'linked.txt'])
  expect(await names('archive/.git', 'archive/01-10/up/01-09/02.txt', 'archive/01-10')).toEqual(['config', '02.txt', '01.txt'])
})

test('an empty folder gives nothing', async () => {
  expect(await names('empty')).toEqual([])
})

test('paths that lead nowhere are refused, all at once', async () => {
  await expect(names('nosuch', 'archive', 'neither')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: `no such file or folder: ${join(root, 'nosuch')}, ${join(root, 'neither')}`,
  })
})
