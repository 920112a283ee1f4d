import type { GraphStore } from '../../src/store/store.js'

/** A store that answers nothing, for tests of what stands before it. */
export const emptyStore = (more: Partial<GraphStore> = {}): GraphStore =>
  ({
    kind: 'embedded',
    read: () => Promise.resolve([]),
    select: () => Promise.resolve([]),
    counts: () => Promise.resolve({ documents: 0, articles: 0, claims: 0, nodes: {}, relationships: {} }),
    health: () => Promise.resolve({ kind: 'embedded', reachable: true, engine: 'none', location: '', missingIndexes: [] }),
    ...more,
  }) as GraphStore
