import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { togetherQuery, type TogetherAnswer } from '../questions/queries.js'
import { useAnswer } from '../use-answer.js'
import { Link } from 'wouter-preact'

const shown = 8

/** Who was at the same events, most often first. */
export function Colleagues({ id }: { id: string }) {
  const { answer } = useAnswer<TogetherAnswer>(togetherQuery, { who: id, from: null, to: null })
  const colleagues = answer?.person?.colleagues
  if (!colleagues?.totalCount) return null
  const most = colleagues.edges[0]!.shared
  return (
    <section id="together" aria-labelledby="together-title">
      <h2 id="together-title">
        {say('最常同场', 'Seen together')} <span class="number">{colleagues.totalCount}</span>
      </h2>
      <ul class="bars">
        {colleagues.edges.slice(0, shown).map(({ node, shared, events }) => (
          <li key={node.id} title={events.map(({ name, date }) => [date, name].filter(Boolean).join(' ')).join('\n')}>
            <EntityLink entity={node} />
            <span class="bar" style={{ '--share': `${(100 * shared) / most}%` }} aria-hidden="true" />
            <span class="number">{say(`${shared} 次`, `${shared}×`)}</span>
          </li>
        ))}
      </ul>
      {colleagues.totalCount > shown && (
        <p>
          <Link class="aside" href={`/questions/together?who=${encodeURIComponent(id)}`}>
            {say('全部与日期筛选', 'All of them, and by date')}
          </Link>
        </p>
      )}
    </section>
  )
}
