import { EvidenceButton } from '../evidence/evidence-button.js'
import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { Empty } from '../notices.js'
import { factName, roleName } from '../words.js'
import type { Step, WaysAnswer } from './queries.js'

/** How two are joined, step by step, each with its source. */
export function Ways({ answer: { path } }: { answer: WaysAnswer }) {
  if (!path) return <Empty>{say('六步之内没有关联。', 'No way of six steps joins the two.')}</Empty>
  if (!path.steps.length) return <Empty>{say('这是同一个。', 'These are one and the same.')}</Empty>
  return (
    <>
      <h2>{say(`相隔 ${path.length} 步`, `${path.length} steps apart`)}</h2>
      <ol class="way">
        {path.steps.map((step, i) => (
          <li key={i}>
            <StepLine step={step} />
          </li>
        ))}
      </ol>
    </>
  )
}

function StepLine({ step }: { step: Step }) {
  const { from, to, direction, type, role, title, what, former, date, evidence, support, others } = step
  const [one, other] = direction === 'out' ? [from, to] : [to, from]
  const particulars = [role && roleName(role), title, what, former && say('曾任', 'former'), date].filter(Boolean).join(say('，', ', '))
  return (
    <span class="claim-line">
      <EntityLink entity={one} />
      <span class="relation" lang="zh-CN">
        {factName(type)}
        {particulars && say(`（${particulars}）`, ` (${particulars})`)}
      </span>
      <EntityLink entity={other} />
      <EvidenceButton claims={evidence} support={support} of={`${one.name} – ${other.name}`} />
      {others > 0 && <span class="aside">{say(`两者间另有 ${others} 条事实`, `${others} more facts join the two`)}</span>}
    </span>
  )
}
