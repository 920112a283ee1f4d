import { runRows, type Transaction } from '../transaction.js'

interface Attendance {
  type: string
  from: { id: string }
}

/**
 * Keeps on people how many events they attended, by which the busiest are found without looking at all. It is read off the graph, in the
 * transaction that changed it and behind the change, and never added up: so it cannot drift. `facts` are all that may have come or gone.
 */
export const countEvents = (tx: Transaction, facts: readonly Attendance[]): Promise<void> =>
  runRows(tx, 'write/count-events', 'ids', [...new Set(facts.flatMap(({ type, from }) => (type === 'ATTENDED' ? [from.id] : [])))])
