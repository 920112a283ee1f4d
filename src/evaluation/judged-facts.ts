import { readFile } from 'node:fs/promises'
import { BadInput } from '../errors.js'
import type { FactType } from '../model/ontology.js'
import type { ScoredFact } from './score.js'

/** Facts of one group are left out together where each is to be judged by the others. */
const inGroup = 40

/**
 * Facts that `npm run archive` drew and readers judged: its table with a column more for each reader (`right`, `wrong`, `doubtful`).
 * Right is what all of them call right. Confidences there are as rules give them.
 * @throws BadInput BAD_SAMPLE where a column is missing.
 */
export async function readJudgedFacts(path: string): Promise<ScoredFact[][]> {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n')
  const columns = head.split('\t')
  const at = (name: string): number => {
    const index = columns.indexOf(name)
    if (index < 0) throw new BadInput('BAD_SAMPLE', `${path}: no column '${name}'`)
    return index
  }
  const [type, rule, confidence] = [at('type'), at('rule'), at('confidence')]
  const readers = columns.flatMap((name, i) => (name.startsWith('reader ') ? [i] : []))
  if (!readers.length) throw new BadInput('BAD_SAMPLE', `${path}: no column 'reader …'`)
  const facts = lines.map((line): ScoredFact => {
    const cells = line.split('\t')
    const sure = Number(cells[confidence])
    return {
      type: cells[type] as FactType,
      confidence: sure,
      claims: [{ rule: cells[rule]!, confidence: sure }],
      right: readers.every((i) => cells[i] === 'right'),
    }
  })
  const groups: ScoredFact[][] = []
  for (let i = 0; i < facts.length; i += inGroup) groups.push(facts.slice(i, i + inGroup))
  return groups
}
