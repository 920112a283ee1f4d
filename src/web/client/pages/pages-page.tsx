import { useState } from 'preact/hooks'
import { Link, useSearchParams } from 'wouter-preact'
import { count, many } from '../amounts.js'
import { ask } from '../ask.js'
import { DropZone } from '../intake/drop-zone.js'
import { say } from '../language.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { DateField } from './date-field.js'
import { documentsQuery, type DocumentListed, type DocumentsAnswer } from './documents.js'

/** The newspaper pages that were read, the newest first. */
export function PagesPage() {
  const [parameters, setParameters] = useSearchParams()
  const get = (name: string): string | null => parameters.get(name) || null
  const variables = { file: get('file'), from: get('from'), to: get('to') }
  const { answer, error } = useAnswer<DocumentsAnswer>(documentsQuery, variables)
  const [more, setMore] = useState<{ of: DocumentsAnswer; rows: DocumentListed[]; after: string | null } | undefined>()
  const rest = more && more.of === answer ? more : undefined
  const rows = answer ? [...answer.documents.edges.map(({ node }) => node), ...(rest?.rows ?? [])] : []
  const after = rest ? rest.after : answer?.documents.pageInfo.hasNextPage ? answer.documents.pageInfo.endCursor : null
  const load = async (): Promise<void> => {
    const { documents } = await ask<DocumentsAnswer>(documentsQuery, { ...variables, after })
    setMore({
      of: answer!,
      rows: [...(rest?.rows ?? []), ...documents.edges.map(({ node }) => node)],
      after: documents.pageInfo.hasNextPage ? documents.pageInfo.endCursor : null,
    })
  }
  const filter = (event: SubmitEvent): void => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget as HTMLFormElement)
    setParameters(
      new URLSearchParams(
        [...fields].flatMap(([name, value]) => (typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [])),
      ),
    )
  }
  return (
    <View title={say('读报', 'Pages')} class="pages-page">
      <p class="lead">
        {say(
          '已读入的版面。点开看机器把它分成了哪些文章，读出了什么。',
          'The pages that were read. Open one to see what the machine made of it.',
        )}
      </p>
      <DropZone />
      <form class="form" onSubmit={filter} key={parameters.toString()}>
        <label>
          {say('文件名', 'File')}
          <input name="file" defaultValue={get('file') ?? ''} />
        </label>
        <DateField name="from" title={say('从', 'From')} value={get('from')} />
        <DateField name="to" title={say('到', 'To')} value={get('to')} />
        <button type="submit" class="go">
          {say('筛选', 'Filter')}
        </button>
      </form>
      {error && <Failure error={error} />}
      {!answer && !error && <Waiting />}
      {answer && (
        <section aria-label={say('版面', 'Pages')}>
          <p role="status" class="aside">
            {say(`共 ${count(answer.documents.totalCount)} 个版面`, many(answer.documents.totalCount, 'page'))}
          </p>
          {!rows.length && <Empty>{say('没有符合的版面。', 'None.')}</Empty>}
          <ul class="results">
            {rows.map(({ id, file, date, home, characters, articles }) => (
              <li key={id}>
                <time>{date ?? say('日期不详', 'undated')}</time>
                <Link href={`/pages/${encodeURIComponent(id)}`}>
                  <bdi>{file}</bdi>
                </Link>
                <span class="aside">
                  {[
                    home,
                    say(`${articles.totalCount} 篇文章`, many(articles.totalCount, 'article')),
                    say(`${count(characters)} 字`, many(characters, 'character')),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {after && (
            <button type="button" class="quiet" onClick={() => void load()}>
              {say('更多', 'More')}
            </button>
          )}
        </section>
      )}
    </View>
  )
}
