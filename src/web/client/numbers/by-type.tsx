import type { FactType } from '../../../model/ontology.js'
import { kindName, type Kind } from '../entity.js'
import { say } from '../language.js'
import { factName } from '../words.js'
import { Bars } from './bars.js'

interface Count {
  name: string
  count: number
}

/** Kinds as the page colours them: who is an official is not counted as a person a second time. */
const kindsOf = (counts: readonly Count[]): [Kind, number][] => {
  const of = (label: string): number => counts.find(({ name }) => name === label)?.count ?? 0
  const all: [Kind, number][] = [
    ['official', of('Official')],
    ['person', of('Person') - of('Official')],
    ['agency', of('Agency')],
    ['enterprise', of('Enterprise')],
    ['institution', of('Organization') - of('Agency') - of('Enterprise')],
    ['place', of('Place')],
    ['project', of('Project')],
    ['program', of('Program')],
    ['meeting', of('Meeting')],
    ['activity', of('Event') - of('Meeting')],
    ['award', of('Award')],
  ]
  return all.filter(([, number]) => number > 0)
}

export const EntitiesByType = ({ counts }: { counts: readonly Count[] }) => (
  <section aria-labelledby="entities-title">
    <h2 id="entities-title">{say('实体，按类别', 'Entities by type')}</h2>
    <Bars rows={kindsOf(counts).map(([kind, count]) => ({ key: kind, name: kindName(kind), count, kind }))} />
  </section>
)

export const FactsByType = ({ counts }: { counts: readonly { name: FactType; count: number }[] }) => (
  <section aria-labelledby="facts-title">
    <h2 id="facts-title">{say('事实，按类别', 'Facts by type')}</h2>
    <Bars
      rows={[...counts]
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .map(({ name, count }) => ({ key: name, name: factName(name), count }))}
    />
  </section>
)
