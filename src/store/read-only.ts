import { BadInput } from '../errors.js'
import { tokenize, type Token } from './cypher-tokens.js'

/**
 * A user's own Cypher is let through when every word of it that could begin a clause begins one that reads. Words are
 * told apart by where they stand: after a whole expression only a keyword can follow, so whatever stands there must be
 * one of `keywords`; a block must begin with one of `beginnings`. Anything else is refused, known or not.
 * Behind this the stores have their own guard: Neo4j's READ access mode, and a transaction that is always rolled back.
 */
const beginnings = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL'])
const clauses = new Set([...beginnings, 'WHERE', 'ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION', 'YIELD'])
const keywords = new Set([
  ...clauses,
  ...['AS', 'BY', 'AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'STARTS', 'ENDS', 'CONTAINS', 'WHEN', 'THEN', 'ELSE', 'END'],
  ...['ASC', 'ASCENDING', 'DESC', 'DESCENDING', 'DISTINCT', 'NULL'],
])
/** Keywords that end an expression: after them a clause may begin. */
const endings = new Set(['ASC', 'ASCENDING', 'DESC', 'DESCENDING', 'NULL', 'TRUE', 'FALSE', 'END'])
/** Keywords after which an operand is expected, wherever they stand. */
const openers = new Set([...keywords, 'CASE', 'DISTINCT', 'NOT', 'ALL'].filter((word) => !endings.has(word)))
/** Before a `{` that holds a query of its own. */
const subqueries = new Set(['CALL', 'EXISTS', 'COUNT', 'COLLECT'])

/** Procedures that only read, of either store. */
const procedures = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'grafeo.search.text',
])

/** Namespaces of functions that only reckon. Others are plugins' (apoc, genai), which may read files and ask the network. */
const functions = new Set(['date', 'time', 'datetime', 'localtime', 'localdatetime', 'duration', 'point', 'vector.similarity'])

const refuse = (what: string, token?: Token): never => {
  throw new BadInput(
    'NOT_READ_ONLY',
    `this Cypher is refused: ${what}${token ? `, at character ${token.at + 1}` : ''}. Clauses that read are allowed: MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION, CALL { … }`,
  )
}

const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token?.kind === 'word' && (!words.length || words.includes(token.text.toUpperCase()))
const isMark = (token: Token | undefined, mark: string): boolean => token?.kind === 'mark' && token.text === mark

/** @returns the text to run, its comments gone. @throws BadInput for everything that does more than read. */
export function readOnly(cypher: string): string {
  const tokens = tokenize(cypher)
  while (isMark(tokens.at(-1), ';')) tokens.pop()
  if (!tokens.length) refuse('it is empty')
  let begins = true // a clause must begin here
  let whole = false // the tokens before are a whole expression
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (token.kind === 'mark') {
      if (begins && !isMark(token, '(')) refuse('a clause should begin here', token) // EXISTS { (a)-->(b) }
      if (isMark(token, ';')) refuse('it is more than one statement', token)
      if (isMark(token, '(')) checkFunction(tokens, i)
      if (isMark(token, '{')) {
        begins = opensSubquery(tokens, i)
        if (!begins && !opensMap(tokens, i)) refuse('a query stands where a map should', token)
        whole = false
      } else {
        begins = false
        // A star is an operand (`RETURN *`, `count(*)`) where no expression stands before it.
        whole = [')', ']', '}'].includes(token.text) || (isMark(token, '*') && !whole)
      }
      continue
    }
    if (token.kind !== 'word') {
      if (begins) refuse('a clause should begin here', token)
      if (whole) refuse(`\`${token.text}\` is not expected`, token)
      whole = true
      continue
    }
    const word = token.text.toUpperCase()
    if (begins) {
      if (word === 'ALL' || word === 'DISTINCT') {
        if (!isWord(before, 'UNION')) refuse(`\`${token.text}\``, token)
        continue
      }
      if (!beginnings.has(word)) refuse(`\`${token.text}\` is no clause that reads`, token)
      begins = false
      whole = false
      if (word === 'CALL') checkCall(tokens, i)
      continue
    }
    if (isMark(before, '.') || isMark(before, ':') || isMark(before, '|') || isMark(before, '&') || isMark(before, '!')) {
      whole = true // the name of a property, label or type; `x IN list | expression` goes on alike
      continue
    }
    if (whole) {
      if (!keywords.has(word)) refuse(`\`${token.text}\` is no clause that reads`, token)
      if (word === 'CALL') checkCall(tokens, i)
      if (word === 'UNION') begins = true
      if (word === 'IN' && isWord(after, 'TRANSACTIONS', 'CONCURRENT')) refuse('`IN TRANSACTIONS`', token)
      whole = endings.has(word)
    } else if (openers.has(word) && !isMark(after, '(') && !isMark(after, ':') && !isMark(after, '.')) {
      if (word === 'CALL') checkCall(tokens, i)
      if (word === 'UNION') begins = true
      whole = false
    } else whole = !isWord(token, 'NOT', 'CASE', 'DISTINCT', 'WHERE', 'AND', 'OR', 'XOR', 'IN')
  }
  return joined(tokens)
}

/** `CALL {`, `CALL (a, b) {`, `EXISTS {`, `COUNT {`, `COLLECT {`. */
function opensSubquery(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], ...subqueries)) return true
  if (!isMark(tokens[at - 1], ')')) return false
  let i = at - 1
  while (i >= 0 && !isMark(tokens[i], '(')) i--
  return isWord(tokens[i - 1], 'CALL')
}

/** A map, a map projection or a quantifier begins with a name before `:`, `,` or `}`, with a `.`, or with a number. */
function opensMap(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1], tokens[at + 2]]
  if (first?.kind === 'word' || first?.kind === 'quoted') return [':', ',', '}'].some((mark) => isMark(second, mark))
  return first?.kind === 'number' || ['}', '.', ',', '*'].some((mark) => isMark(first, mark))
}

/** A subquery, or one of `procedures`. */
function checkCall(tokens: readonly Token[], at: number): void {
  if (isMark(tokens[at + 1], '{') || isMark(tokens[at + 1], '(')) return
  let name = ''
  for (let i = at + 1; isWord(tokens[i]) || isMark(tokens[i], '.'); i++) {
    if (isWord(tokens[i], 'YIELD')) break
    name += tokens[i]!.text
  }
  if (!procedures.has(name)) refuse(`CALL ${name}: no such procedure is allowed`, tokens[at])
}

/** `namespace.name(`: one of `functions`. Names in quotes are for nodes, properties and columns. */
function checkFunction(tokens: readonly Token[], at: number): void {
  let begin = at - 1
  while (isMark(tokens[begin - 1], '.') && begin > 1) begin -= 2
  const name = tokens.slice(begin, at)
  if (name.length < 2 || !name.every((token) => token.kind === 'word' || token.kind === 'quoted' || isMark(token, '.'))) return
  if (isWord(tokens[begin - 1], 'CALL')) return // a procedure, which is checked by itself
  const namespace = name
    .slice(0, -2)
    .map(({ text }) => text)
    .join('')
  if (!functions.has(namespace)) refuse(`${namespace}.${name.at(-1)!.text}(): no such function is allowed`, tokens[begin])
}

const joined = (tokens: readonly Token[]): string => {
  let text = ''
  let end = 0
  for (const token of tokens) {
    text += (token.at > end && text ? ' ' : '') + token.text
    end = token.at + token.text.length
  }
  return text
}
