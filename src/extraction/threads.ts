import { availableParallelism } from 'node:os'

/** Two by default: each thread holds nodejieba's dictionary and ours, about 260 MB (docs/decisions.md). */
export const defaultThreads = Math.min(availableParallelism(), 2)

/** Pages in flight, twice the threads: while one page is being read another is on its way to the store. */
export const defaultConcurrency = defaultThreads * 2
