import { ClaimLine } from '../evidence/claim-line.js'
import { say } from '../language.js'
import { Empty } from '../notices.js'
import type { ArticleShown } from './article.js'

/** What the machine took from the article, in the order of the text; each shows its sentence. */
export function ClaimList({ article, marked, onShow }: { article: ArticleShown; marked: readonly string[]; onShow(claim: string): void }) {
  const claims = article.claims.edges
  return (
    <>
      {!claims.length && <Empty>{say('这篇文章里没有读出事实。', 'None were found in this article.')}</Empty>}
      <ul class="claim-list">
        {claims.map(({ node }) => (
          <li key={node.id} class={marked.includes(node.id) ? 'marked' : undefined}>
            <ClaimLine claim={node} />
            <button type="button" class="source" aria-pressed={marked.includes(node.id)} onClick={() => onShow(node.id)}>
              {say('句', 'Text')}
              <span class="unseen">{say(`子：${node.quote.slice(0, 20)}`, ` of the sentence: ${node.quote.slice(0, 20)}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
