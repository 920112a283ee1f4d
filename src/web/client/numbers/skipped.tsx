import { brief } from '../brief.js'
import { say } from '../language.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { refusalWords } from '../refusals.js'
import { Table, type Column } from '../table/table.js'
import { useAnswer } from '../use-answer.js'
import { skippedQuery, type SkippedAnswer, type SkippedPage } from './numbers.js'

const stateName = (state: SkippedPage['state']): string =>
  ({
    refused: say('不是版面文本', 'No page of text'),
    failing: say('失败，还会再试', 'Failed, tried again'),
    aside: say('多次失败，已搁置', 'Failed often, set aside'),
  })[state]

/** What is missing in all that stands above: pages that were given and are not in the graph, each with its reason. */
export function Skipped() {
  const { answer, error } = useAnswer<SkippedAnswer>(skippedQuery)
  const rows = answer?.skippedPages.edges.map(({ node }) => node) ?? []
  const total = answer?.skippedPages.totalCount ?? 0
  return (
    <section aria-labelledby="skipped-title">
      <h2 id="skipped-title">
        {say('没有读入的版面', 'Pages that were not read')} {answer && <span class="number">{total}</span>}
      </h2>
      {error && <Failure error={error} />}
      {!answer && !error && <Waiting />}
      {answer && !total && <Empty>{say('没有：给过的版面都读入了。', 'None: all that were given are in.')}</Empty>}
      {total > 0 && (
        <>
          <Table
            caption={say('没有读入的版面', 'Pages that were not read')}
            columns={columns()}
            rows={rows}
            keyOf={({ file }) => file}
            file="县志-未读版面"
          />
          <p class="aside">
            {total > rows.length && say(`只列出前 ${rows.length} 个；`, `The first ${rows.length} are listed; `)}
            {say('重新放入文件，或在终端运行 ', 'Drop a file anew, or run ')}
            <code>npx xianzhi retry</code>
            {say('，就会再读。', ', and they are tried again.')}
          </p>
        </>
      )}
    </section>
  )
}

/** Swedes write it as ISO 8601 has it. */
const localMinute = (at: string): string => new Date(at).toLocaleString('sv-SE').slice(0, 16)

const columns = (): Column<SkippedPage>[] => [
  { key: 'file', title: say('文件', 'File'), cell: ({ file }) => <bdi>{brief(file, 80)}</bdi>, text: ({ file }) => file },
  {
    key: 'reason',
    title: say('原因', 'Why'),
    text: ({ code, reason }) => refusalWords(code ?? undefined, reason ?? undefined),
  },
  { key: 'state', title: say('状态', 'State'), text: ({ state }) => stateName(state) },
  { key: 'attempts', title: say('试过', 'Tries'), text: ({ attempts }) => attempts, numeric: true, minor: true },
  { key: 'date', title: say('时间', 'When'), text: ({ at }) => localMinute(at), tight: true, minor: true },
]
