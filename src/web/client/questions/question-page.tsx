import { useMemo, useState } from 'preact/hooks'
import { Link, useSearchParams } from 'wouter-preact'
import { SmallGraph } from '../graph/small-graph.js'
import { say } from '../language.js'
import { Empty, Failure, NotFound, Waiting } from '../notices.js'
import { DateField } from '../pages/date-field.js'
import { Tabs } from '../tabs.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { EntityField } from './entity-field.js'
import { questions, type Field, type Question } from './questions.js'
import { cypherText, graphqlText } from './statements.js'

export function QuestionPage({ name }: { name: string }) {
  const question = questions.find((known) => known.name === name)
  return question ? <Asked question={question} /> : <NotFound />
}

/** A form, and its answer as a table, as a picture, and as the statements that ask the same. The address holds what was asked. */
function Asked({ question }: { question: Question }) {
  const [parameters, setParameters] = useSearchParams()
  const address = parameters.toString()
  const values = useMemo(() => Object.fromEntries(question.fields.map(({ name }) => [name, parameters.get(name) ?? ''])), [address])
  const [entities, setEntities] = useState<Record<string, string>>({})
  const entity = (field: Field): string => entities[field.name] ?? values[field.name] ?? ''
  const whole = question.fields.every((field) => field.kind !== 'entity' || field.optional || values[field.name])
  const variables = useMemo(() => question.variables(values), [values])
  const { answer, error, waiting } = useAnswer<unknown>(whole ? question.query : undefined, variables)
  const shown = useMemo(() => (whole && answer ? question.show(answer) : undefined), [answer, whole])

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const next = new URLSearchParams()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    for (const field of question.fields) {
      const value = field.kind === 'entity' ? entity(field) : String(form.get(field.name) ?? '').trim()
      if (value) next.set(field.name, value)
    }
    setParameters(next)
  }
  return (
    <View title={question.title()} class="question-page">
      <form class="form" onSubmit={submit} key={address}>
        {question.fields.map((field) => (
          <FieldShown
            key={field.name}
            field={field}
            value={field.kind === 'entity' ? entity(field) : (values[field.name] ?? '')}
            onChoose={(id) => setEntities({ ...entities, [field.name]: id })}
          />
        ))}
        <button type="submit" class="go">
          {say('查询', 'Ask')}
        </button>
      </form>
      {error && <Failure error={error} />}
      {whole && !answer && !error && <Waiting />}
      {whole && answer && !shown && !waiting && <Empty>{say('没有找到。', 'Nothing found.')}</Empty>}
      {whole && shown && (
        <section class={waiting ? 'answer stale' : 'answer'} aria-label={say('答案', 'Answer')}>
          <Tabs
            label={say('答案的形式', 'How it is shown')}
            tabs={[
              { key: 'table', title: say('表格', 'Table'), show: () => shown.table },
              {
                key: 'graph',
                title: say('图', 'Picture'),
                show: () => (
                  <>
                    <SmallGraph ids={shown.ids} hops={0} large />
                    <p>
                      <Link href={`/graph?of=${shown.ids.slice(0, 200).join(',')}&hops=0`}>{say('在图谱中打开', 'Open in the graph')}</Link>
                    </p>
                  </>
                ),
              },
              {
                key: 'graphql',
                title: 'GraphQL',
                show: () => (
                  <Statement text={graphqlText(question.query, variables)} where={say('可粘贴到 /graphql', 'Paste it at /graphql')} />
                ),
              },
              {
                key: 'cypher',
                title: 'Cypher',
                show: () => (
                  <Statement
                    text={cypherText(question.cypher, { ...values, ...variables })}
                    where={say('可粘贴到 Neo4j Browser，或用 npx xianzhi cypher', 'Paste it into Neo4j Browser, or use npx xianzhi cypher')}
                  />
                ),
              },
            ]}
          />
        </section>
      )}
    </View>
  )
}

function FieldShown({ field, value, onChoose }: { field: Field; value: string; onChoose(id: string): void }) {
  if (field.kind === 'entity') return <EntityField title={field.title()} labels={field.labels} value={value} onChoose={onChoose} />
  if (field.kind === 'date') return <DateField name={field.name} title={field.title()} value={value} />
  if (field.kind === 'amount')
    return (
      <label>
        {field.title()}
        <input name={field.name} type="number" min={0} step="any" defaultValue={value} />
      </label>
    )
  return (
    <label>
      {field.title()}
      <select name={field.name} defaultValue={value}>
        {field.choices().map(([key, title]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

function Statement({ text, where }: { text: string; where: string }) {
  const [said, setSaid] = useState('')
  return (
    <div class="statement">
      <p class="aside">
        {where}{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setSaid(say('已复制', 'Copied')))}
        >
          {say('复制', 'Copy')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  )
}
