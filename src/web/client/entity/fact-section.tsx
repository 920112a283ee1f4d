import { count, yuan } from '../amounts.js'
import { say } from '../language.js'
import { Failure } from '../notices.js'
import { Table } from '../table/table.js'
import { columnsOf, firstOrder } from './columns.js'
import type { Section } from './sections.js'
import type { Listed } from './use-list.js'

/** One list of an entity's page; nothing where there is nothing to list. */
export function FactSection({ section, listed, name }: { section: Section; listed: Listed; name: string }) {
  if (listed.error) return <Failure error={listed.error} />
  if (!listed.total) return null
  const columns = columnsOf(section.columns).map((column) =>
    column.key === 'investment' && listed.investment
      ? { ...column, total: say(`合计 ${yuan(listed.investment)}`, `Total ${yuan(listed.investment)}`) }
      : column,
  )
  const anchor = section.field
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>
        {section.title()} <span class="number">{count(listed.total)}</span>
      </h2>
      <Table
        caption={`${name}：${section.title()}`}
        columns={columns}
        rows={listed.edges}
        keyOf={(edge) => edge.cursor}
        file={`${name}-${section.title()}`}
        {...firstOrder(section.columns)}
      />
      {listed.edges.length < listed.total && (
        <p class="aside" role="status">
          {say(
            `已载入 ${count(listed.edges.length)} / ${count(listed.total)} 行，排序只及已载入的。`,
            `${count(listed.edges.length)} of ${count(listed.total)} rows are here; sorting is of these.`,
          )}{' '}
          {listed.more && (
            <button type="button" class="quiet" onClick={() => void listed.more?.()}>
              {say('载入其余', 'Load the rest')}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
