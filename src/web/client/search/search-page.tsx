import { many } from '../amounts.js'
import { Link, useSearchParams } from 'wouter-preact'
import { say } from '../language.js'
import { articleAddress, EntityLink } from '../names.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { groupsOf, searchQuery, type FoundEdge, type SearchAnswer } from './found.js'
import { SnippetText } from './marked.js'

/** All that was found, by kind. */
export function SearchPage() {
  const [parameters] = useSearchParams()
  const text = (parameters.get('q') ?? '').trim()
  const { answer, error, waiting } = useAnswer<SearchAnswer>(text ? searchQuery : undefined, { text, first: 100 })
  const groups = answer ? groupsOf(answer.search.edges) : []
  return (
    <View title={text ? say(`搜索“${text}”`, `Search for “${text}”`) : say('搜索', 'Search')} class="search-page">
      {error && <Failure error={error} />}
      {!answer && waiting && text && <Waiting />}
      {answer && (
        <p role="status" class="lead">
          {say(`找到 ${answer.search.totalCount} 条`, `${answer.search.totalCount} found`)}
        </p>
      )}
      {answer && !groups.length && (
        <Empty>{say('没有找到。试试更短的词，或者别名、简称。', 'Nothing. Try a shorter word, or another name.')}</Empty>
      )}
      {groups.map(({ kind, name, found }) => (
        <section key={kind}>
          <h2>
            {name} <span class="number">{found.length}</span>
          </h2>
          <ul class="results">
            {found.map((edge) => (
              <li key={edge.node.id}>
                <Result edge={edge} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </View>
  )
}

function Result({ edge: { node, snippets } }: { edge: FoundEdge }) {
  if (node.__typename === 'Article')
    return (
      <>
        <Link href={articleAddress(node.id)}>
          <bdi lang="zh-CN">{node.headline}</bdi>
        </Link>
        <span class="aside">{node.published}</span>
        {snippets.map((snippet, i) => (
          <p key={i} class="snippet" lang="zh-CN">
            <SnippetText snippet={snippet} />
          </p>
        ))}
      </>
    )
  return (
    <>
      <EntityLink entity={{ id: node.id, name: node.name ?? '', labels: node.labels ?? [] }} />
      {node.aliases && node.aliases.length > 0 && (
        <span class="aside" lang="zh-CN">
          {node.aliases.slice(0, 4).join('、')}
        </span>
      )}
      <span class="aside">{say(`见于 ${node.mentionCount} 处`, `named ${many(node.mentionCount ?? 0, 'time')}`)}</span>
    </>
  )
}
