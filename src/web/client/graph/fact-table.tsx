import { EvidenceButton } from '../evidence/evidence-button.js'
import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { Table, type Column } from '../table/table.js'
import { factName, roleName } from '../words.js'
import { spanOf, type Drawn } from './drawn.js'
import type { PieceFact } from './piece.js'

/** 参加（主持） */
export const factText = ({ type, role, title, what, former, status }: PieceFact): string => {
  const particulars = [
    role && roleName(role) !== factName(type) && roleName(role),
    title,
    what,
    former && say('曾任', 'former'),
    status === 'planned' && say('计划', 'planned'),
  ].filter(Boolean)
  return particulars.length
    ? say(`${factName(type)}（${particulars.join('，')}）`, `${factName(type)} (${particulars.join(', ')})`)
    : factName(type)
}

/** The facts of the picture, as a table; of one entity where one is selected. */
export function FactTable({ drawn, selected }: { drawn: Drawn; selected?: string }) {
  const name = (id: string) => drawn.nodes.get(id)?.node
  const columns: Column<PieceFact>[] = [
    {
      key: 'fact',
      title: say('事实', 'Fact'),
      cell: (fact) => (
        <span class="claim-line">
          {name(fact.from) && <EntityLink entity={name(fact.from)!} />}
          <span class="relation" lang="zh-CN">
            {factText(fact)}
          </span>
          {name(fact.to) && <EntityLink entity={name(fact.to)!} />}
        </span>
      ),
      text: ({ from, to }) => `${name(from)?.name} ${name(to)?.name}`,
      shownOnly: true,
    },
    { key: 'from', title: say('谁', 'Who'), text: ({ from }) => name(from)?.name, fileOnly: true },
    { key: 'type', title: say('关系', 'What'), text: factText, fileOnly: true },
    { key: 'to', title: say('对谁', 'Whom'), text: ({ to }) => name(to)?.name, fileOnly: true },
    {
      key: 'date',
      title: say('日期', 'Date'),
      cell: (fact) => <time>{spanOf(fact)?.[0]}</time>,
      text: (fact) => spanOf(fact)?.[0],
      tight: true,
    },
    {
      key: 'source',
      title: say('出处', 'Source'),
      cell: ({ claims, support, from, to }) => (
        <EvidenceButton claims={claims.map((id) => ({ id }))} support={support} of={`${name(from)?.name} – ${name(to)?.name}`} />
      ),
      text: ({ support }) => support,
      tight: true,
    },
  ]
  const rows = selected ? drawn.facts.filter(({ from, to }) => from === selected || to === selected) : drawn.facts
  return (
    <Table
      caption={say('图中的事实', 'Facts of the picture')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      file="县志-事实"
      most={20}
    />
  )
}
