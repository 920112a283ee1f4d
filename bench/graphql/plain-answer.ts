/** `{edges: [{role, properties: {…}, node: {…}}]}` as `[{role, …}]`, keys in order: what all sides' answers have in common. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const { edges } = value as { edges?: object[] }
  if (edges) return edges.map(plain)
  const { properties = {}, node = {}, ...rest } = value as Record<string, object>
  const all = Object.entries({ ...properties, ...rest, ...node })
  return Object.fromEntries(all.map(([key, held]) => [key, plain(held)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The answer to a question, a list of things; @throws where there are errors. */
export function plainAnswer(answer: unknown): unknown {
  const { data, errors } = answer as { data?: Record<string, unknown>; errors?: unknown }
  if (errors || !data) throw new Error(`answered with errors: ${JSON.stringify(answer).slice(0, 1000)}`)
  const [found] = Object.values(data)
  const list = plain(found)
  return Array.isArray(list) ? list : [list]
}
