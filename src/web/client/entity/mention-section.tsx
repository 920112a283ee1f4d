import { Link } from 'wouter-preact'
import { count, many } from '../amounts.js'
import { say } from '../language.js'
import { articleAddress } from '../names.js'
import { useAnswer } from '../use-answer.js'
import { mentionQuery, type Mention } from './mentions.js'

/** The articles that name it, the newest first. */
export function MentionSection({ id }: { id: string }) {
  const { answer } = useAnswer<{ node: { mentions?: { totalCount: number; edges: Mention[] } } | null }>(mentionQuery, { id, first: 50 })
  const mentions = answer?.node?.mentions
  if (!mentions?.totalCount) return null
  return (
    <section id="mentions">
      <h2>
        {say('见于文章', 'Named in')} <span class="number">{count(mentions.totalCount)}</span>
      </h2>
      <ul class="results">
        {mentions.edges.map(({ node, forms, count }) => (
          <li key={node.id}>
            <Link href={articleAddress(node.id)}>
              <bdi lang="zh-CN">{node.headline}</bdi>
            </Link>
            <span class="aside">
              {[node.published, count > 0 && say(`${count} 次`, many(count, 'time'))].filter(Boolean).join(' · ')}
              {forms.length > 0 && (
                <>
                  {' '}
                  · <span lang="zh-CN">{forms.join('、')}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
