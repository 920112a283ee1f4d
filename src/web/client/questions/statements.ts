import type { Variables } from '../ask.js'

const known = (variables: Variables): [string, unknown][] =>
  Object.entries(variables).filter(([, value]) => value !== null && value !== '' && value !== undefined)

/** A query in lines, and below it the values of its variables, as GraphiQL takes them. */
export const graphqlText = (query: string, variables: Variables): string =>
  `${pretty(query)}\n\n# variables\n${JSON.stringify(Object.fromEntries(known(variables)), null, 2)}`

/** A statement with its parameters set before it, as Neo4j Browser takes them. */
export function cypherText(statement: string, variables: Variables): string {
  const used = [...new Set([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => name!))]
  const values = used.map((name) => {
    const value = variables[name]
    const one: unknown = Array.isArray(value) ? value[0] : value
    return `:param ${name} => ${one === '' || one == null ? 'null' : JSON.stringify(one)}`
  })
  return [...values, '', statement.trim()].join('\n')
}

const widest = 100

/** A query with what opens a brace in lines of their own, plain fields beside one another. Our queries hold no strings, so braces are braces. */
function pretty(query: string): string {
  const lines: string[] = []
  let depth = 0
  let line = ''
  const put = (text: string): void => {
    if (text) lines.push('  '.repeat(depth) + text)
  }
  const end = (): void => {
    put(line)
    line = ''
  }
  const items = query.match(/(?:\.\.\. on \w+|query \w+|\w+: \w+|\w+)(?:\([^)]*\))?(?:\s*\{)?|\}/g) ?? []
  for (const item of items) {
    if (item === '}') {
      end()
      depth--
      put('}')
    } else if (item.endsWith('{')) {
      end()
      put(item.replace(/\s*\{$/, ' {'))
      depth++
    } else if (line && depth * 2 + line.length + item.length + 1 > widest) {
      end()
      line = item
    } else line += line ? ` ${item}` : item
  }
  return lines.join('\n')
}
