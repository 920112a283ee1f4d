import { useEffect } from 'preact/hooks'
import { Link, useSearchParams } from 'wouter-preact'
import { say } from '../language.js'
import { Failure, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { NotFound } from '../notices.js'
import { View } from '../view.js'
import { articleQuery, type ArticleShown } from './article.js'
import { ArticleText } from './article-text.js'
import { ClaimList } from './claim-list.js'
import { OriginalText } from './original-text.js'
import { Tabs } from '../tabs.js'
import { genreName } from '../words.js'

/** One article with all that was found in it; `mark` names claims whose sentences are highlighted. */
export function ArticlePage({ id }: { id: string }) {
  const { answer, error } = useAnswer<{ node: ArticleShown | null }>(articleQuery, { id })
  const [parameters, setParameters] = useSearchParams()
  const marked = (parameters.get('mark') ?? '').split(',').filter(Boolean)
  const article = answer?.node
  const show = (claim: string): void =>
    setParameters((now) => {
      if (marked.includes(claim)) now.delete('mark')
      else now.set('mark', claim)
      return now
    })
  useEffect(() => {
    if (article && marked.length) document.querySelector('.sentence')?.scrollIntoView({ block: 'center' })
  }, [article, parameters.get('mark')])
  if (error) return <View title={say('文章', 'Article')}>{<Failure error={error} />}</View>
  if (!answer) return <View title={say('文章', 'Article')}>{<Waiting />}</View>
  if (!article?.headline) return <NotFound />
  return (
    <View
      title={article.headline}
      class="article-page"
      head={
        <header class="article-head">
          {article.kicker && <p lang="zh-CN">{article.kicker}</p>}
          <h1 lang="zh-CN">
            <bdi>{article.headline}</bdi>
          </h1>
          {article.subtitle && <p lang="zh-CN">{article.subtitle}</p>}
          <p class="aside">
            {[article.published ?? article.date, genreName(article.genre)].filter(Boolean).join(' · ')} ·{' '}
            <Link href={`/pages/${encodeURIComponent(article.document.id)}`}>
              <bdi>{article.document.file}</bdi>
            </Link>
          </p>
        </header>
      }
    >
      <div class="reading">
        <ArticleText article={article} marked={marked} />
        <Tabs
          class="claims"
          label={say('文章旁边', 'Beside the article')}
          tabs={[
            {
              key: 'facts',
              title: (
                <>
                  {say('读出的事实', 'Facts found')} <span class="number">{article.claims.totalCount}</span>
                </>
              ),
              show: () => <ClaimList article={article} marked={marked} onShow={show} />,
            },
            { key: 'original', title: say('报纸原文', 'The file'), show: () => <OriginalText article={article} marked={marked} /> },
          ]}
        />
      </div>
    </View>
  )
}
