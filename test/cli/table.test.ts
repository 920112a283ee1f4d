import { csv } from '../../src/cli/csv.js'
import { cutToWidth, table } from '../../src/cli/table.js'

test('columns align as a terminal shows Chinese, numbers to the right', () => {
  const rows = [
    { name: '刘文强', posts: 12 },
    { name: 'Li', posts: 3 },
    { name: '山东嘉元新能源材料有限公司', posts: undefined },
  ]
  expect(
    table(
      [
        { title: 'name', cell: (r) => r.name, width: 12 },
        { title: 'posts', cell: (r) => r.posts },
      ],
      rows,
    ),
  ).toBe(['name         posts', '───────────  ─────', '刘文强          12', 'Li               3', '山东嘉元新…', ''].join('\n'))
})

test('an empty table still says what it would hold', () => {
  expect(table([{ title: 'name', cell: () => '' }], [])).toBe('name\n────\n')
})

test.each([
  ['刘文强', 6, '刘文强'],
  ['刘文强', 5, '刘文…'],
  ['刘文强', 4, '刘…'],
  ['👨‍👩‍👧家', 3, '👨‍👩‍👧…'],
])('%s in %d columns', (text, width, cut) => {
  expect(cutToWidth(text, width)).toBe(cut)
})

test('a cell cannot break a row, nor speak to the terminal', () => {
  expect(table([{ title: 'a', cell: (r: string) => r }], ['x\ny\u001b[31mz\u202e'])).toBe('a\n──────────\nx y [31mz\n')
})

test('CSV quotes what needs it, keeps every character, and opens in Excel', () => {
  expect(
    csv(
      ['name', 'quote'],
      [
        ['刘文强', '“他说”,"是"\n'],
        ['=1+1', undefined],
      ],
    ),
  ).toBe('\ufeffname,quote\r\n刘文强,"“他说”,""是""\n"\r\n=1+1,\r\n')
})
