import type { SpanSource } from '../../ingest/doc.js'
import { extractPage } from '../../ingest/pipeline.js'

const text = `本报讯 6月17日，临沂市市长陈立群到郯城县调研，市发展改革委主任何川陪同。陈立群来到山东沃朗轴承制造有限公司，查看了沃朗轴承的车间。
`
const namesWithout = (...without: SpanSource[]): string[] =>
  extractPage({ file: 'page.txt', bytes: new TextEncoder().encode(text) }, { home: '临沂市', without })
    .mentions.flatMap((m) => [m.name, ...m.forms])
    .sort()

test('a source that is left out gives nothing, and the others go on', () => {
  const all = namesWithout()
  expect(all).toEqual(
    expect.arrayContaining(['临沂市', '郯城县', '陈立群', '何川', '山东沃朗轴承制造有限公司', '沃朗轴承', '临沂市人民政府']),
  )
  expect(namesWithout('gazetteer', 'labeller')).not.toContain('郯城县')
  expect(namesWithout('gazetteer')).toContain('陈立群')
  expect(namesWithout('lexicon', 'labeller')).not.toContain('临沂市发展和改革委员会')
  expect(namesWithout('grammar', 'alias', 'labeller')).not.toContain('山东沃朗轴承制造有限公司')
  expect(namesWithout('alias')).not.toContain('沃朗轴承')
  expect(namesWithout('alias')).toContain('山东沃朗轴承制造有限公司')
  expect(namesWithout('post')).not.toContain('临沂市人民政府')
})

test('with all sources left out a page has no names', () => {
  expect(namesWithout('gazetteer', 'lexicon', 'grammar', 'tokens', 'alias', 'post', 'labeller')).toEqual([])
})
