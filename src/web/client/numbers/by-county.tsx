import { count, yuan } from '../amounts.js'
import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { Table, type Column } from '../table/table.js'
import { useAnswer } from '../use-answer.js'
import { countiesQuery, type CountiesAnswer, type CountyNumbers } from './numbers.js'

/** What there is in each county, divisions below included; each number beside a bar of its column. */
export function ByCounty() {
  const { answer, error } = useAnswer<CountiesAnswer>(countiesQuery)
  const counties = answer?.stats.counties
  return (
    <section aria-labelledby="counties-title">
      <h2 id="counties-title">
        {say('各区县', 'County by county')} {counties && <span class="number">{counties.length}</span>}
      </h2>
      {error && <Failure error={error} />}
      {!answer && !error && <Waiting />}
      {counties && !counties.length && <Empty>{say('没有读到区县。', 'No county was read of.')}</Empty>}
      {counties && counties.length > 0 && (
        <Table
          caption={say('各区县', 'County by county')}
          columns={columnsOf(counties)}
          rows={counties}
          keyOf={({ place }) => place.id}
          file="县志-区县"
        />
      )}
    </section>
  )
}

function columnsOf(counties: readonly CountyNumbers[]): Column<CountyNumbers>[] {
  const measured = (
    key: Exclude<keyof CountyNumbers, 'place'>,
    title: string,
    show: (value: number) => string,
    minor = false,
  ): Column<CountyNumbers> => {
    const most = Math.max(...counties.map((county) => county[key]), 1)
    return {
      key,
      title,
      text: (county) => county[key],
      cell: (county) => (
        <span class="measured">
          <span class="bar" style={{ '--share': `${(100 * county[key]) / most}%` }} aria-hidden="true" />
          {county[key] ? show(county[key]) : '–'}
        </span>
      ),
      numeric: true,
      minor,
    }
  }
  return [
    { key: 'place', title: say('区县', 'County'), cell: ({ place }) => <EntityLink entity={place} />, text: ({ place }) => place.name },
    measured('enterprises', say('企业', 'Companies'), count),
    measured('organizations', say('单位', 'Bodies'), count, true),
    measured('projects', say('项目', 'Projects'), count),
    measured('investment', say('投资', 'Investment'), yuan),
    measured('meetings', say('会议', 'Meetings'), count, true),
    measured('events', say('会议与活动', 'Events'), count, true),
  ]
}
