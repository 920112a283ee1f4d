import { BadInput } from '../errors.js'

export interface Token {
  kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'mark'
  text: string
  /** Where it begins. */
  at: number
}

const patterns: [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//y],
  ['string', /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y],
  ['quoted', /`(?:[^`]|``)+`/y],
  ['parameter', /\$[\p{L}_][\p{L}\p{N}_]*/uy],
  ['number', /(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)(?![\p{L}_])/iuy],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['mark', /[-()[\]{}.,:;|&!=<>+*/%^~]/y],
]

/**
 * Cypher's tokens, comments left out. What is not surely read by both stores as it is here is refused: above all `\u`,
 * which Neo4j replaces before it looks for tokens, so that it could end a string.
 */
export function tokenize(cypher: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  next: while (at < cypher.length) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at
      const text = pattern.exec(cypher)?.[0]
      if (text === undefined) continue
      if (kind !== 'space' && /\\u/i.test(text)) break
      if (kind !== 'space') tokens.push({ kind, text, at })
      at += text.length
      continue next
    }
    throw new BadInput('BAD_CYPHER', `cannot read the Cypher from character ${at + 1} on: ${cypher.slice(at, at + 20)}`)
  }
  return tokens
}
