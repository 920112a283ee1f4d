import { useEffect, useRef } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { count, many } from '../amounts.js'
import { brief } from '../brief.js'
import { say } from '../language.js'
import type { SentFile } from './intake.js'
import { refusalWords } from '../refusals.js'
import { useIntake } from './use-intake.js'

// A folder of a year's paper has thousands: then those that were not read are listed, and the latest.
const mostListed = 60

const isOpen = ({ state }: SentFile): boolean => state === 'waiting' || state === 'reading'
const isRefused = ({ state }: SentFile): boolean => state === 'skipped' || state === 'failed'
const address = (document: string): string => `/pages/${encodeURIComponent(document)}`

/** What becomes of the files that were dropped, on top of whatever is being looked at. */
export function IntakePanel() {
  const intake = useIntake()
  const { rows, busy } = intake
  const panel = useRef<HTMLElement>(null)
  const some = rows.length > 0
  useEffect(() => {
    if (some) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [some])
  if (!some) return null
  const listed = listedOf(rows)
  const stopped = rows.some(({ state }) => state === 'stopped')
  const read = rows.filter(({ document }) => document)
  return (
    <section class="intake" ref={panel} aria-label={say('读入的文件', 'Files being read')}>
      <div class="intake-head">
        <h2>{busy ? say('正在读入', 'Reading') : stopped ? say('已停止', 'Stopped') : say('读完了', 'Read')}</h2>
        {busy ? (
          <button type="button" class="quiet" onClick={() => intake.stop()}>
            {say('停止', 'Stop')}
          </button>
        ) : (
          <button type="button" class="close" onClick={() => intake.clear()} aria-label={say('收起读入的文件', 'Close')}>
            ×
          </button>
        )}
      </div>
      {busy && <progress max={rows.length} value={rows.filter((row) => !isOpen(row)).length} aria-label={say('进度', 'Progress')} />}
      <p role="status">{summaryOf(rows)}</p>
      <ul class="intake-files" tabIndex={0} aria-label={say('各文件', 'File by file')}>
        {listed.map((row) => (
          <FileRow key={row.key} row={row} />
        ))}
      </ul>
      {listed.length < rows.length && (
        <p class="aside">
          {say(`另有 ${count(rows.length - listed.length)} 个文件`, `and ${many(rows.length - listed.length, 'more file')}`)}
        </p>
      )}
      {!busy && read.length > 0 && (
        <p class="intake-next">
          {read.length === 1 ? (
            <Link href={address(read[0]!.document!)}>{say('看机器从这一版读出了什么', 'See what the machine made of it')}</Link>
          ) : (
            <Link href="/pages">{say('到“读报”里查看读入的版面', 'See the pages that were read')}</Link>
          )}
        </p>
      )}
    </section>
  )
}

function FileRow({ row }: { row: SentFile }) {
  const { name, document } = row
  return (
    <li data-state={row.state}>
      {document ? (
        <Link href={address(document)}>
          <bdi>{brief(name, 80)}</bdi>
        </Link>
      ) : (
        <bdi>{brief(name, 80)}</bdi>
      )}
      <span class={isRefused(row) ? 'unsure' : 'aside'}>{stateWords(row)}</span>
    </li>
  )
}

const stateWords = (row: SentFile): string => {
  const { state, code, reason } = row
  if (state === 'waiting') return say('待读', 'waiting')
  if (state === 'reading') return say('正在读…', 'being read…')
  if (state === 'stopped') return say('已停止，没有读', 'stopped, not read')
  if (isRefused(row)) return say(`没有读入：${refusalWords(code, reason)}`, `not read: ${refusalWords(code, reason)}`)
  const how = {
    written: say('已读入', 'read'),
    replaced: say('已读入，替换了同名旧版', 'read, in place of the earlier one of its name'),
    unchanged: say('早已读入，没有变化', 'was there already'),
  }[state as 'written' | 'replaced' | 'unchanged']
  return [how, ...(row.articles === undefined ? [] : foundWords(row))].join(' · ')
}

const foundWords = ({ articles = 0, entities = 0, claims = 0 }: Partial<SentFile>): string[] => [
  say(`${count(articles)} 篇文章`, many(articles, 'article')),
  say(`${count(entities)} 个实体`, many(entities, 'entity', 'entities')),
  say(`${count(claims)} 条事实`, many(claims, 'fact')),
]

/** How far it is, and what came of it: read aloud as it changes. */
function summaryOf(rows: readonly SentFile[]): string {
  const sum = (of: (row: SentFile) => number | undefined): number => rows.reduce((all, row) => all + (of(row) ?? 0), 0)
  const over = rows.filter((row) => !isOpen(row)).length
  const refused = rows.filter(isRefused).length
  const stopped = rows.filter(({ state }) => state === 'stopped').length
  return [
    say(`${count(over)} / ${count(rows.length)} 个文件`, `${count(over)} of ${many(rows.length, 'file')}`),
    ...(rows.some(({ articles }) => articles !== undefined)
      ? foundWords({ articles: sum((row) => row.articles), entities: sum((row) => row.entities), claims: sum((row) => row.claims) })
      : []),
    ...(refused ? [say(`${count(refused)} 个没有读入`, `${count(refused)} not read`)] : []),
    ...(stopped ? [say(`${count(stopped)} 个因停止没有读`, `${count(stopped)} not read, as it was stopped`)] : []),
  ].join(' · ')
}

function listedOf(rows: readonly SentFile[]): readonly SentFile[] {
  if (rows.length <= mostListed) return rows
  const refused = rows.filter(isRefused).slice(0, mostListed / 2)
  const others = rows.filter((row) => !isRefused(row) && row.state !== 'waiting').slice(refused.length - mostListed)
  return [...refused, ...others]
}
