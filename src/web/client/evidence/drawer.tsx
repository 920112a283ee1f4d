import { useLayoutEffect, useRef } from 'preact/hooks'
import { Link, useSearchParams } from 'wouter-preact'
import { say } from '../language.js'
import { articleAddress } from '../names.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import { evidenceQuery, type ClaimInArticle } from './claims.js'
import { ClaimLine } from './claim-line.js'
import { Passage } from './passage.js'

/** The sentences behind a fact, each highlighted in its article, beside whatever is being read. */
export function EvidenceDrawer() {
  const [parameters, set] = useSearchParams()
  const ids = (parameters.get('claims') ?? '').split(',').filter(Boolean).slice(0, 20)
  const { answer, error } = useAnswer<{ nodes: (ClaimInArticle | null)[] }>(ids.length ? evidenceQuery : undefined, { ids })
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  const open = ids.length > 0
  const close = (): void =>
    set((now) => {
      now.delete('claims')
      return now
    })
  useLayoutEffect(() => {
    if (open) {
      opener.current = document.activeElement
      panel.current?.focus({ preventScroll: true })
    } else if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }, [open])
  // as soon as it is there: a busy machine draws the next frame late
  useLayoutEffect(() => {
    if (!open) return
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close()
    }
    addEventListener('keydown', escape)
    return () => removeEventListener('keydown', escape)
  }, [open])
  if (!open) return null
  const claims = answer?.nodes.filter((claim): claim is ClaimInArticle => claim !== null) ?? []
  return (
    <aside class="drawer" ref={panel} tabIndex={-1} aria-label={say('原文出处', 'Sources')}>
      <div class="drawer-head">
        <h2>{say('原文怎么说', 'What the paper says')}</h2>
        <button type="button" class="close" onClick={close} aria-label={say('关闭原文', 'Close')}>
          ×
        </button>
      </div>
      {error && <Failure error={error} />}
      {!answer && !error && <Waiting />}
      {answer && !claims.length && <Empty>{say('这些出处已被撤回。', 'These sources were taken back.')}</Empty>}
      {claims.map((claim) => (
        <article key={claim.id} class="evidence">
          <h3 lang="zh-CN">
            <Link href={articleAddress(claim.article.id, [claim.id])}>
              <bdi>{claim.article.headline}</bdi>
            </Link>
          </h3>
          <p class="aside">
            {claim.article.published ?? claim.article.date} · <bdi>{claim.article.document.file}</bdi>
          </p>
          <ClaimLine claim={claim} />
          <Passage text={claim.article.text} start={claim.start} end={claim.end} />
        </article>
      ))}
    </aside>
  )
}
