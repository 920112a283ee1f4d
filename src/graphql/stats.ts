import type { Row } from '../store/store.js'
import type { Context } from './context.js'
import { loadEntity, present, type EntityRow } from './loaders.js'
import { clampedSize } from './paging.js'
import { totalsOf, type TotalsRow } from './place-totals.js'

interface Count {
  name: string
  count: number
}

interface MonthRow extends Row {
  month: string
  what: string
  total: number
}

interface Month {
  month: string
  articles: number
  events: number
  claims: Count[]
}

const list = (counts: Record<string, number>): Count[] => Object.entries(counts).map(([name, count]) => ({ name, count }))

/** Resolver of how much the graph holds. */
export async function stats(_: unknown, __: object, { store }: Context): Promise<object> {
  const { nodes, relationships, ...ledger } = await store.counts()
  return { ...ledger, nodes: list(nodes), relationships: list(relationships), months, counties }
}

/** What has no month (a year only, or no date) is left out. */
async function months({ from, to }: { from?: string | null; to?: string | null }, { store }: Context): Promise<Month[]> {
  const months = new Map<string, Month>()
  for (const { month, what, total } of await store.read<MonthRow>('months')) {
    if (month.length < 7 || (from && month < from.slice(0, 7)) || (to && month > `${to.slice(0, 7)}~`)) continue
    const held = months.get(month) ?? { month, articles: 0, events: 0, claims: [] }
    months.set(month, held)
    if (what === 'Article') held.articles = total
    else if (what === 'Event') held.events = total
    else held.claims.push({ name: what, count: total })
  }
  const byName = (a: Count, b: Count): number => (a.name < b.name ? -1 : 1)
  for (const month of months.values()) month.claims.sort(byName)
  return [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1))
}

// There are some 2,900 in the country.
const allCounties = {
  label: 'County',
  name: null,
  minInvestment: null,
  from: null,
  to: null,
  places: null,
  programs: null,
  sort: 'mentions',
}

async function counties({ first }: { first?: number | null }, context: Context): Promise<object[]> {
  const page = { afterDown: '', afterUp: '', afterId: null, limit: 5000 }
  const ids = (await context.store.read<EntityRow>('entities-page', { ...allCounties, ...page })).map(({ id }) => id)
  const things = ({ organizations, projects, events }: TotalsRow): number => organizations + projects + events
  const rows = (await totalsOf(context, ids)).sort((a, b) => things(b) - things(a) || (a.parent < b.parent ? -1 : 1))
  return rows
    .slice(0, clampedSize('first', first))
    .map((row) => ({ ...row, place: async () => present(await loadEntity(context, row.parent)) }))
}
