import type { Named } from '../entity.js'
import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { factName, roleName } from '../words.js'
import type { ClaimShown } from './claims.js'

const isNamed = (node: object): node is Named => 'name' in node

/** What the machine took from a sentence: 刘文强 —参加（主持，2023-12-28）→ 全市安全生产工作会议 */
export function ClaimLine({ claim }: { claim: ClaimShown }) {
  const { subject, object, type, status } = claim
  const particulars = [
    claim.role && roleName(claim.role),
    claim.title,
    claim.what,
    claim.former && say('曾任', 'former'),
    status === 'planned' && say('计划', 'planned'),
    status === 'denied' && say('已否认', 'denied'),
    claim.date,
  ].filter(Boolean)
  return (
    <p class="claim-line">
      {subject && <EntityLink entity={subject} />}
      <span class="relation">
        {factName(type)}
        {particulars.length > 0 && <span class="aside">{say(`（${particulars.join('，')}）`, ` (${particulars.join(', ')})`)}</span>}
      </span>
      {object && (isNamed(object) ? <EntityLink entity={object} /> : <bdi lang="zh-CN">{object.headline}</bdi>)}
      <Confidence value={claim.confidence} />
    </p>
  )
}

/** How sure the machine is, as a word and a number. */
export const Confidence = ({ value }: { value: number }) => (
  <span class="confidence" title={say('机器对这一条的把握', 'How sure the machine is of this')}>
    {say('把握', 'sure')} {Math.round(value * 100)}%
  </span>
)
