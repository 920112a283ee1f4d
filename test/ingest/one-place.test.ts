import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractPage } from '../../ingest/pipeline.js'
import { packageRoot } from '../../src/package-root.js'

/** A page that names a place makes one of it: two of a name would be two lines in every list, with nothing to tell them apart. */

const folder = join(packageRoot, 'examples')
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file): [string, Uint8Array] => [file, readFileSync(join(folder, file))])
const sentences = [
  '市长陈立群到高唐县调研，实地察看高唐县城乡供水一体化工程、高唐县城东污水处理厂建设现场。高唐县委书记孟庆山陪同。',
  '副市长沈立冬带队到凤阳县检查凤阳县城镇老旧小区改造、凤阳县城市管理局和凤阳县城南广场。',
].map((text, i): [string, Uint8Array] => [`县城 ${i + 1}`, Buffer.from(`2023年8月3日\n\n本报讯 8月2日，${text}\n`)])

test.each([...examples, ...sentences])('%s', (file, bytes) => {
  const { entities, mentions } = extractPage({ file, bytes }, { home: '聊城市' })
  const places = new Map<string, Set<string>>()
  for (const { entity, name } of mentions)
    if (entities.find(({ id }) => id === entity)?.label === 'Place') places.set(name, (places.get(name) ?? new Set()).add(entity))
  expect(places.size).toBeGreaterThan(0)
  expect([...places].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([])
})
