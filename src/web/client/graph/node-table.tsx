import { labelName } from '../entity.js'
import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { Table, type Column } from '../table/table.js'
import type { Drawn, DrawnNode } from './drawn.js'

/** The entities of the picture, as a table. */
export function NodeTable({ drawn, selected, onSelect }: { drawn: Drawn; selected?: string; onSelect(id: string): void }) {
  const columns: Column<DrawnNode>[] = [
    { key: 'name', title: say('实体', 'Entity'), cell: ({ node }) => <EntityLink entity={node} />, text: ({ node }) => node.name },
    { key: 'kind', title: say('类别', 'Kind'), text: ({ node }) => labelName(node.labels), tight: true },
    { key: 'facts', title: say('事实', 'Facts'), text: ({ facts }) => facts, numeric: true, tight: true },
    {
      key: 'select',
      title: say('选中', 'Select'),
      unsorted: true,
      cell: ({ node }) => (
        <button type="button" class="source" aria-pressed={node.id === selected} onClick={() => onSelect(node.id)}>
          {say('选中', 'Select')}
          <span class="unseen"> {node.name}</span>
        </button>
      ),
      text: ({ node }) => node.id,
      shownOnly: true,
      tight: true,
    },
  ]
  const rows = [...drawn.nodes.values()].sort((a, b) => b.facts - a.facts || (a.node.id < b.node.id ? -1 : 1))
  return (
    <Table
      caption={say('图中的实体', 'Entities of the picture')}
      columns={columns}
      rows={rows}
      keyOf={({ node }) => node.id}
      file="县志-实体"
      most={20}
    />
  )
}
