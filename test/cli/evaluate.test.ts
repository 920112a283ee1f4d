import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, xianzhi } from './run.js'

const folder = temporaryFolder()
for (const name of ['gold', 'pages']) mkdirSync(join(folder, name))
const text = '全市防汛工作会议召开\n本报讯 6月17日上午，全市防汛工作会议召开，安排部署当前重点工作。会议由潍坊市市长陈立群主持。\n'
writeFileSync(join(folder, 'pages', 'p.txt'), text)
const gold = {
  page: 'p.txt',
  articles: [{ headline: '全市防汛工作会议召开', starts: '6月17日上午', ends: '陈立群主持。' }],
  entities: [
    { id: 'p', label: 'Person', sub: 'Official', name: '陈立群' },
    { id: 'm', label: 'Event', sub: 'Meeting', name: '全市防汛工作会议' },
    { id: 'x', label: 'Award', name: '全国文明城市' },
  ],
  relations: [{ type: 'ATTENDED', from: 'p', to: 'm', props: { role: 'presided' }, evidence: '会议由潍坊市市长陈立群主持' }],
}
writeFileSync(join(folder, 'gold', 'p.json'), JSON.stringify(gold))
const annotations = join(folder, 'gold')

test('figures by type, misses with their sentences, and a scorecard', async () => {
  const card = join(folder, 'card.html')
  const { code, stdout, stderr } = await xianzhi(['evaluate', annotations, '--wrong', '--html', card])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/ATTENDED +1\.000 +1\.000 +1\.000/)
  expect(stdout).toMatch(/missed +Award +全国文明城市/)
  expect(readFileSync(card, 'utf8')).toContain('<td>全国文明城市</td>')
})

test('JSON holds the same, page by page', async () => {
  const { stdout } = await xianzhi(['evaluate', annotations, '--format', 'json', '--wrong'])
  const answer = JSON.parse(stdout)
  expect(answer.summary.byType.ATTENDED).toMatchObject({ right: 1, extra: 0, missed: 0 })
  expect(answer.pages).toHaveLength(1)
  expect(answer.misses).toContainEqual({ kind: 'missed', type: 'Award', what: '全国文明城市' })
})

test('beside the segmenter alone, and with each source of names left out, as Markdown', async () => {
  const { code, stdout } = await xianzhi(['evaluate', annotations, '--baseline', '--ablation', '--format', 'markdown'])
  expect(code).toBe(0)
  const rows = Object.fromEntries(
    stdout
      .slice(stdout.indexOf('| F1 |'))
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, name, ...cells]) => [name, cells.slice(0, -1)]),
  )
  expect(rows['F1']).toEqual(['Person', 'Organization', 'Place', 'all entities', 'all relations'])
  expect(rows['all of it']![0]).toBe('1.000')
  expect(rows['nodejieba.tag']![4]).toBe('0.000')
  expect(rows['without grammar']![4]).not.toBe(rows['all of it']![4])
  expect(Object.keys(rows).filter((name) => name.startsWith('without '))).toHaveLength(7)
})

test('a calibration is written where it is asked for', async () => {
  const file = join(folder, 'calibration.json')
  const { code, stderr } = await xianzhi(['evaluate', annotations, '--calibrate', file])
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('fitted on') })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ slope: expect.any(Number), offsets: expect.any(Object) })
})

test('a folder without annotations, and a page that is not there, are said plainly', async () => {
  expect(await xianzhi(['evaluate', join(folder, 'pages')])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('holds no annotation'),
  })
  expect(await xianzhi(['evaluate', annotations, '--pages', folder])).toMatchObject({ code: 1, stderr: expect.stringContaining('p.txt') })
})
