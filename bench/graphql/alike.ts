import { isDeepStrictEqual } from 'node:util'
import type { Draw, Question } from './questions.js'
import type { Side } from './sides.js'

/** Before anything is timed: all sides answer the same to twenty draws. @throws where two do not, with both answers. @returns what they answered. */
export async function answerAlike(sides: readonly Side[], question: Question, draw: Draw): Promise<unknown[]> {
  const given: unknown[] = []
  for (let i = 0; i < 20; i++) {
    const variables = question.variables(draw)
    const answers = await Promise.all(sides.map((side) => side.ask(question, variables)))
    given.push(answers[0])
    const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]))
    if (other < 0) continue
    const shown = [answers[0], answers[other]].map((answer) => JSON.stringify(answer)).join('\n')
    throw new Error(
      `${question.letter} ${JSON.stringify(variables)}: ${sides[other]!.name} answers otherwise than ${sides[0]!.name}:\n${shown}`,
    )
  }
  return given
}
