import { many } from '../amounts.js'
import { EvidenceButton } from '../evidence/evidence-button.js'
import { say } from '../language.js'
import { EntityLink } from '../names.js'
import { Empty } from '../notices.js'
import { factName, roleName } from '../words.js'
import type { Step, WaysAnswer } from './queries.js'

/** How two are joined, the most telling way first, step by step, each with its source. */
export function Ways({ answer }: { answer: WaysAnswer }) {
  const { paths, whole } = answer.paths
  if (!paths.length)
    return (
      <Empty>
        {say(
          '在这么多步之内没有找到关联。可以多给几步；也可能报上没有写到。',
          'No way of so many steps was found. Allow more of them; or no paper may have said it.',
        )}
      </Empty>
    )
  if (!paths[0]!.steps.length) return <Empty>{say('这是同一个。', 'These are one and the same.')}</Empty>
  return (
    <>
      {paths.map(({ length, nodes, steps }, i) => (
        <section key={nodes.map(({ id }) => id).join()} class="way" aria-labelledby={`way-${i}`}>
          <h2 id={`way-${i}`}>
            {say(`路径 ${i + 1}`, `Way ${i + 1}`)} <span class="number">{say(`相隔 ${length} 步`, many(length, 'step'))}</span>
          </h2>
          <ol>
            {steps.map((step, j) => (
              <li key={j}>
                <StepLine step={step} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {!whole && (
        <p class="aside">
          {say('两者之间的关系太多，只找了其中一部分。', 'Too much lies between the two: only a part of it was searched.')}
        </p>
      )}
    </>
  )
}

function StepLine({ step }: { step: Step }) {
  const { from, to, direction, type, role, title, what, former, date, evidence, support, others } = step
  const [one, other] = direction === 'out' ? [from, to] : [to, from]
  const particulars = [role && roleName(role) !== factName(type) && roleName(role), title, what, former && say('曾任', 'former'), date]
    .filter(Boolean)
    .join(say('，', ', '))
  return (
    <span class="claim-line">
      <EntityLink entity={one} />
      <span class="relation" lang="zh-CN">
        {factName(type)}
        {particulars && say(`（${particulars}）`, ` (${particulars})`)}
      </span>
      <EntityLink entity={other} />
      <EvidenceButton claims={evidence} support={support} of={`${one.name} – ${other.name}`} />
      {others > 0 && <span class="aside">{say(`两者间另有 ${others} 条事实`, `${many(others, 'more fact')} between the two`)}</span>}
    </span>
  )
}
