import { storeKinds, type StoreKind } from '../store/test-stores.js'

/** `npm run test:long` tries everything at full size, and with a seed of its own: XIANZHI_SEED, else the clock's. */
export const isLong = Boolean(process.env.XIANZHI_LONG)

/** `.ci/run`, where no half of the tests may be left out, takes more time for them than `npm test` by itself. */
const isWhole = isLong || Boolean(process.env.XIANZHI_REQUIRE_NEO4J)

/** How much of something: in `npm test`, in `.ci/run`, in `npm run test:long`. */
export const sized = <T>(usual: T, whole: T, long: T): T => (isLong ? long : isWhole ? whole : usual)

/** Stores that a slow test is run over: the embedded one in `npm test`, each that there is in `.ci/run`. */
export const slowKinds: readonly StoreKind[] = sized(storeKinds.slice(0, 1), storeKinds, storeKinds)

/** What `npm test` takes the same each time. */
const usualSeed = 2023

export const seed = Number(process.env.XIANZHI_SEED ?? (isLong ? Date.now() % 1_000_000 : usualSeed))

/** A size of the long run; XIANZHI_SHARE=0.1 runs a tenth of it. */
export const times = (size: number): number => Math.ceil(size * Number(process.env.XIANZHI_SHARE ?? 1))

/** Numbers from 0 to 1 that a seed gives, the same on every machine (mulberry32). */
export function randomOf(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A line of the table in `docs/reliability.md`, printed by the run that measured it. */
export function tell(row: string, result: string): void {
  process.stderr.write(`reliability | ${row} | seed ${seed} | ${new Date().toISOString().slice(0, 10)} | ${result}\n`)
}
