import { useEffect, useRef } from 'preact/hooks'
import { say } from '../language.js'
import { Empty, Failure, Waiting } from '../notices.js'
import { useAnswer } from '../use-answer.js'
import type { ArticleShown } from './article.js'
import { originalQuery, type OriginalAnswer } from './original.js'
import { piecesOf, type Mark } from './text-marks.js'

/** The file as the scanner gave it, line for line: what became this article, and the sentences of `marked` claims in it. */
export function OriginalText({ article, marked }: { article: ArticleShown; marked: readonly string[] }) {
  const { answer, error } = useAnswer<OriginalAnswer>(originalQuery, { id: article.document.id })
  const box = useRef<HTMLPreElement>(null)
  const text = answer?.node?.text
  useEffect(() => {
    const there = box.current?.querySelector('mark') ?? box.current?.querySelector('.own')
    if (box.current && there instanceof HTMLElement) box.current.scrollTop = there.offsetTop - box.current.clientHeight / 3
  }, [text, marked.join()])
  if (error) return <Failure error={error} />
  if (!answer) return <Waiting />
  if (!text)
    return (
      <Empty>
        {say(
          '这个版面读入时还没有保存原文；重新读入即可看到。',
          'This page was read before files were kept. Read it again to see it here.',
        )}
      </Empty>
    )
  const { fileStart, fileEnd, claims } = article
  const marks: Mark<'own' | 'sentence'>[] = claims.edges.flatMap(({ node: { id, fileStart, fileEnd } }) =>
    marked.includes(id) && fileStart !== null && fileEnd !== null ? [{ start: fileStart, end: fileEnd, value: 'sentence' }] : [],
  )
  if (fileStart !== null && fileEnd !== null) marks.push({ start: fileStart, end: fileEnd, value: 'own' })
  return (
    <pre class="original" lang="zh-CN" ref={box} tabIndex={0} aria-label={say('报纸原文', 'The file')}>
      {piecesOf(text, marks).map(({ text, start, values }) => {
        const own = <span class={values.includes('own') ? 'own' : undefined}>{text}</span>
        return values.includes('sentence') ? <mark key={start}>{own}</mark> : <span key={start}>{own}</span>
      })}
    </pre>
  )
}
