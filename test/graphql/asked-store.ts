import type { PageGraph } from '../../src/model/page-graph.js'
import type { LedgerStore } from '../../src/store/ledger-store.js'
import { openTestStore, startTime, type StoreKind, type TestStore } from '../store/test-stores.js'
import { asker, type Ask } from './asking.js'

/** A store of this describe block's own that holds these pages, in their order, and what asks it. Both are there once the block's tests run. */
export function askedStore(kind: StoreKind, pages: () => readonly PageGraph[]): { readonly store: LedgerStore; ask: Ask } {
  let held: TestStore
  let ask: Ask
  beforeAll(async () => {
    held = await openTestStore(kind)
    for (const page of pages()) await held.store.writePage(page)
    ask = asker({ store: held.store })
  }, startTime)
  afterAll(() => held.close())
  return {
    get store() {
      return held.store
    },
    ask: (query, variables) => ask(query, variables),
  }
}
