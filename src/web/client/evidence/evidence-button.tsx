import { many } from '../amounts.js'
import { useSearchParams } from 'wouter-preact'
import { say } from '../language.js'

/** Opens the sentences that say so. The address then names them: going back closes them, and a link to them can be passed on. */
export function EvidenceButton({ claims, support, of }: { claims: readonly { id: string }[]; support: number; of: string }) {
  const [, set] = useSearchParams()
  if (!claims.length) return null
  const open = (): void =>
    set((now) => {
      now.set('claims', claims.map(({ id }) => id).join(','))
      return now
    })
  return (
    <button type="button" class="source" onClick={open}>
      {say('原文', 'Source')}
      {support > 1 && <span class="number">{support}</span>}
      <span class="unseen">{say(`：${of}，${support} 篇`, ` of ${of}, ${many(support, 'article')}`)}</span>
    </button>
  )
}
