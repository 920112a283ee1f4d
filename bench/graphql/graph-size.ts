/** How much a synthetic graph holds. Counties, agencies, programs and claims follow from these. */
export interface GraphSize {
  people: number
  organizations: number
  projects: number
  meetings: number
  articles: number
  /** Facts and mentions together. Claims, each with its STATED_IN, come on top. */
  relationships: number
}

const full: GraphSize = {
  people: 20_000,
  organizations: 8_000,
  projects: 10_000,
  meetings: 20_000,
  articles: 30_000,
  relationships: 400_000,
}

/** 1 is the size that docs/benchmarks.md speaks of; a smoke test is content with a hundredth. */
export const graphSize = (scale: number): GraphSize =>
  Object.fromEntries(Object.entries(full).map(([name, size]) => [name, Math.max(60, Math.round(size * scale))])) as unknown as GraphSize
