import { count } from '../amounts.js'
import { say } from '../language.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { ByCounty } from './by-county.js'
import { ByMonth } from './by-month.js'
import { EntitiesByType, FactsByType } from './by-type.js'
import { Skipped } from './skipped.js'
import { totalsQuery, type TotalsAnswer } from './numbers.js'

/** How much the archive holds: by type, month by month, county by county. */
export function NumbersPage() {
  const { answer, error } = useAnswer<TotalsAnswer>(totalsQuery)
  return (
    <View title={say('数字', 'Numbers')} class="numbers-page">
      <p class="lead">
        {say(
          '这里数的是报纸上读出来的，不是统计数据：没见报的不在其中。',
          'What was read in newspapers is counted here; it is no statistic of the place: what was not printed is not in it.',
        )}
      </p>
      {error && <Failure error={error} />}
      {!answer && !error && <Waiting />}
      {answer && !answer.stats.documents && (
        <>
          <Empty>{say('这里还没有读入版面。', 'No page has been read yet.')}</Empty>
          <Skipped />
        </>
      )}
      {answer && answer.stats.documents > 0 && (
        <>
          <dl class="figures">
            {figures(answer).map(([name, number]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{count(number)}</dd>
              </div>
            ))}
          </dl>
          <div class="columns">
            <EntitiesByType counts={answer.stats.nodes} />
            <FactsByType counts={answer.stats.relationships} />
          </div>
          <ByMonth />
          <ByCounty />
          <Skipped />
        </>
      )}
    </View>
  )
}

// Every entity has one of these, and narrower ones beside it.
const broadest = ['Person', 'Organization', 'Place', 'Project', 'Program', 'Event', 'Award']

const figures = ({ stats }: TotalsAnswer): [string, number][] => [
  [say('版面', 'pages'), stats.documents],
  [say('文章', 'articles'), stats.articles],
  [say('实体', 'entities'), stats.nodes.reduce((sum, { name, count }) => (broadest.includes(name) ? sum + count : sum), 0)],
  [say('事实', 'facts'), stats.relationships.reduce((sum, { count }) => sum + count, 0)],
  [say('出处', 'sentences that say so'), stats.claims],
]
