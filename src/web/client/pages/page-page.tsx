import { useEffect, useRef, useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import type { ArticleShown } from '../article/article.js'
import { ArticleText } from '../article/article-text.js'
import { ClaimList } from '../article/claim-list.js'
import { OriginalText } from '../article/original-text.js'
import { Tabs } from '../tabs.js'
import { count, many } from '../amounts.js'
import { ask } from '../ask.js'
import { brief } from '../brief.js'
import { kindName, kindOf, kinds, type Kind } from '../entity.js'
import { say } from '../language.js'
import { articleAddress } from '../names.js'
import { Failure, NotFound, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { genreName } from '../words.js'
import { pageQuery, type PageShown } from './documents.js'

/** Below this the machine is not sure where an article begins and ends. */
const unsure = 0.6

/** A newspaper page as the machine read it: its articles, what each names and what each says. */
export function PagePage({ id }: { id: string }) {
  const { answer, error } = useAnswer<{ node: PageShown | null }>(pageQuery, { id })
  const [off, setOff] = useState<readonly Kind[]>([])
  const [more, setMore] = useState<readonly PageShown['articles'][]>([])
  const page = answer?.node
  if (error) return <View title={say('版面', 'Page')}>{<Failure error={error} />}</View>
  if (!answer) return <View title={say('版面', 'Page')}>{<Waiting />}</View>
  if (!page?.file) return <NotFound />
  const parts = [page.articles, ...more]
  const articles = parts.flatMap(({ edges }) => edges.map(({ node }) => node))
  const { hasNextPage, endCursor } = parts.at(-1)!.pageInfo
  const counts = new Map<Kind, number>()
  for (const { node } of articles.flatMap(({ entities }) => entities.edges))
    counts.set(kindOf(node.labels), (counts.get(kindOf(node.labels)) ?? 0) + 1)
  return (
    <View
      title={page.file}
      class="page-page"
      head={
        <header class="entity-head">
          <h1>
            <bdi>{brief(page.file, 120)}</bdi>
          </h1>
          <p class="aside">
            {[
              page.date ?? say('日期不详', 'undated'),
              page.home,
              say(`${page.articles.totalCount} 篇文章`, many(page.articles.totalCount, 'article')),
              say(`${count(page.characters)} 字`, many(page.characters, 'character')),
              page.encoding,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </header>
      }
    >
      <div class="page-tools" role="group" aria-label={say('标出哪些', 'What is marked')}>
        {kinds
          .filter((kind) => counts.has(kind))
          .map((kind) => (
            <label key={kind} data-kind={kind}>
              <input
                type="checkbox"
                checked={!off.includes(kind)}
                onChange={() => setOff(off.includes(kind) ? off.filter((other) => other !== kind) : [...off, kind])}
              />
              <span class="dot" aria-hidden="true" /> {kindName(kind)} <span class="number">{counts.get(kind)}</span>
            </label>
          ))}
      </div>
      <nav class="contents" aria-label={say('本版文章', 'Articles of this page')}>
        <ol>
          {articles.map((article) => (
            <li key={article.id}>
              <a href={`#${article.id}`} lang="zh-CN">
                <bdi>{brief(article.headline, 40)}</bdi>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {articles.map((article) => (
        <ArticleOnPage key={article.id} article={article} off={off} />
      ))}
      {hasNextPage && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            void ask<{ node: PageShown }>(pageQuery, { id, after: endCursor }).then(({ node }) => setMore([...more, node.articles]))
          }
        >
          {say(`其余 ${page.articles.totalCount - articles.length} 篇`, `The other ${page.articles.totalCount - articles.length}`)}
        </button>
      )}
    </View>
  )
}

function ArticleOnPage({ article, off }: { article: ArticleShown; off: readonly Kind[] }) {
  const [marked, setMarked] = useState<readonly string[]>([])
  const whole = useRef<HTMLElement>(null)
  useEffect(() => {
    if (marked.length) whole.current?.querySelector('.sentence')?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  const { id, headline, kicker, subtitle, genre, date, confidence } = article
  return (
    <article class="page-article" id={id} ref={whole} aria-labelledby={`${id}-title`}>
      <header class="article-head">
        {kicker && <p lang="zh-CN">{kicker}</p>}
        <h2 id={`${id}-title`} lang="zh-CN">
          <Link href={articleAddress(id)}>
            <bdi>{headline}</bdi>
          </Link>
        </h2>
        {subtitle && <p lang="zh-CN">{subtitle}</p>}
        <p class="aside">
          {[genreName(genre), date].filter(Boolean).join(' · ')}
          {confidence < unsure && (
            <span class="unsure">
              {' '}
              {say(`分篇把握 ${Math.round(confidence * 100)}%，请核对`, `${Math.round(confidence * 100)}% sure of its limits: check`)}
            </span>
          )}
        </p>
      </header>
      <div class="reading">
        <ArticleText article={article} marked={marked} off={off} />
        <Tabs
          class="claims"
          label={headline}
          tabs={[
            {
              key: 'facts',
              title: (
                <>
                  {say('读出的事实', 'Facts found')} <span class="number">{article.claims.totalCount}</span>
                </>
              ),
              show: () => (
                <ClaimList article={article} marked={marked} onShow={(claim) => setMarked(marked.includes(claim) ? [] : [claim])} />
              ),
            },
            { key: 'original', title: say('报纸原文', 'The file'), show: () => <OriginalText article={article} marked={marked} /> },
          ]}
        />
      </div>
    </article>
  )
}
