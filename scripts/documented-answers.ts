/** What a page of docs asks in GraphQL, with the answer that stands below it. */
export interface DocumentedQuestion {
  /** Its heading. */
  question: string
  graphql: string
  cypher: string
  /** As it stands there; undefined where none does. */
  answer: unknown
}

const block = (language: string): RegExp => new RegExp('^```' + language + '\\n([\\s\\S]*?)^```$', 'm')

/** The questions of a page: one each under a heading of the third rank. */
export const documentedQuestions = (markdown: string): DocumentedQuestion[] =>
  markdown
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [graphql = '', cypher = '', answer] = ['graphql', 'cypher', 'json'].map((language) => block(language).exec(section)?.[1])
      return {
        question: section.split('\n')[0]!,
        graphql,
        cypher,
        answer: answer === undefined ? undefined : (JSON.parse(answer) as unknown),
      }
    })

/** The page with an answer below each question in GraphQL, in place of the one that stood there. */
export async function withAnswers(markdown: string, answerOf: (query: string) => Promise<string>): Promise<string> {
  const asked = /^```graphql\n([\s\S]*?)^```\n(?:\n^```json\n[\s\S]*?^```\n)?/gm
  const answers: string[] = []
  for (const [, query] of markdown.matchAll(asked)) answers.push((await answerOf(query!)).trim())
  return markdown.replace(asked, (_, query: string) => '```graphql\n' + query + '```\n\n```json\n' + answers.shift()! + '\n```\n')
}
