import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { factTypes } from '../../../model/ontology.js'
import { count } from '../amounts.js'
import { say } from '../language.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { Table, type Column } from '../table/table.js'
import { useAnswer } from '../use-answer.js'
import { factName } from '../words.js'
import { MonthChart } from './month-chart.js'
import { monthsQuery, type MonthNumbers, type MonthsAnswer } from './numbers.js'

const claimsOf = ({ claims }: MonthNumbers): number => claims.reduce((sum, { count }) => sum + count, 0)

/** What can be counted in a month: articles, events, what they say, and what they say of one type. */
const measures = (): [key: string, name: string, of: (month: MonthNumbers) => number][] => [
  ['articles', say('文章', 'Articles'), ({ articles }) => articles],
  ['events', say('会议与活动', 'Events'), ({ events }) => events],
  ['claims', say('读出的事实', 'Facts found'), claimsOf],
  ...factTypes.map((type): [string, string, (month: MonthNumbers) => number] => [
    type,
    say(`事实：${factName(type)}`, `Facts: ${factName(type)}`),
    ({ claims }) => claims.find(({ name }) => name === type)?.count ?? 0,
  ]),
]

const pagesOf = (month: string): string => `/pages?from=${month}&to=${month}`

export function ByMonth() {
  const { answer, error } = useAnswer<MonthsAnswer>(monthsQuery)
  const [chosen, choose] = useState('articles')
  const [, go] = useLocation()
  const months = answer?.stats.months
  const [, name, of] = measures().find(([key]) => key === chosen)!
  const sum = (of: (month: MonthNumbers) => number): string => count((months ?? []).reduce((sum, month) => sum + of(month), 0))
  const columns: Column<MonthNumbers>[] = [
    {
      key: 'date',
      title: say('月份', 'Month'),
      cell: ({ month }) => <Link href={pagesOf(month)}>{month}</Link>,
      text: ({ month }) => month,
      tight: true,
      total: say('合计', 'Total'),
    },
    ...measures()
      .slice(0, 3)
      .map(([key, title, of]): Column<MonthNumbers> => ({
        key,
        title,
        cell: (row) => count(of(row)),
        text: of,
        numeric: true,
        total: sum(of),
      })),
  ]
  return (
    <section aria-labelledby="months-title">
      <div class="section-head">
        <h2 id="months-title">{say('逐月', 'Month by month')}</h2>
        {months && months.length > 0 && (
          <label class="aside">
            {say('图中为', 'Shown')}{' '}
            <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
              {measures().map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {error && <Failure error={error} />}
      {!answer && !error && <Waiting />}
      {months && !months.length && <Empty>{say('没有注明日期的内容。', 'Nothing has a date.')}</Empty>}
      {months && months.length > 0 && (
        <>
          <MonthChart
            label={say(`逐月${name}；下表内容相同`, `${name} month by month; the table below has the same`)}
            values={months.map((month) => [month.month, of(month)])}
            onMonth={(month) => go(pagesOf(month))}
          />
          <div class="titled-table">
            <Table caption={say('逐月', 'Month by month')} columns={columns} rows={months} keyOf={({ month }) => month} file="县志-逐月" />
          </div>
        </>
      )}
    </section>
  )
}
