import { isAgain, isNoticeTitle } from './signs.js'
import { bigrams, coverage, weigher, type Bigrams } from './cohesion.js'
import { divideBody, unitsOf, type Sketch, type Unit } from './sketch.js'
import { mergeSubheads } from './subheads.js'
import type { Block } from './blocks.js'
import { joinVertical, returnStrays } from './vertical.js'

interface Body {
  blocks: Block[]
  words: Bigrams
}
/** A run of headline blocks stands between body `above` - 1 and body `above`. */
interface Run {
  above: number
  blocks: Block[]
}

const needsHeadline = (body: Body): boolean =>
  body.blocks.some((b) => b.kind === 'lead' && !isAgain(b.plain)) || body.blocks.reduce((n, b) => n + b.plain.length, 0) > 400

// Costs in units of coverage, which is 0.4 to 0.9 for an article's own headline and 0 to 0.3 for another's
const noHeadline = -0.5
const twoHeadlines = -1
const againstTheRest = -0.45
const splitRun = -0.35

/** Which blocks of each run go to the body above it: the best of all ways, on a page whose headlines stand mostly below or above. */
function assign(
  bodies: readonly Body[],
  runs: readonly Run[],
  weight: (pair: number) => number,
  below: boolean,
): { score: number; cuts: number[] } {
  const sure = (blocks: readonly Block[], body: Body | undefined): number =>
    !blocks.length ? 0 : !body ? -1.5 : coverage(bigrams(blocks.map((b) => b.plain).join('')), body.words, weight)
  const runAt = new Map(runs.map((r, i) => [r.above, i]))
  // State: whether the body just passed has been given a headline from above
  let states = new Map<boolean, { score: number; cuts: number[] }>([[false, { score: 0, cuts: [] }]])
  for (let gap = 0; gap <= bodies.length; gap++) {
    const before = bodies[gap - 1]
    const after = bodies[gap]
    const runIndex = runAt.get(gap)
    const run = runIndex === undefined ? [] : runs[runIndex]!.blocks
    const next = new Map<boolean, { score: number; cuts: number[] }>()
    for (const [titled, state] of states) {
      for (let cut = 0; cut <= run.length; cut++) {
        if (cut > 0 && cut < run.length && (run[cut]!.kind === 'subtitle' || run[cut]!.gap === 0)) continue
        const up = run.slice(0, cut)
        const down = run.slice(cut)
        // 目击 stands above what it names
        if (up.some((b) => b.kind === 'section')) continue
        const named = down.filter((b) => b.kind !== 'section')
        let score = state.score + sure(up, before) + sure(named, after)
        if (up.length && named.length) score += splitRun
        if (up.length && !below) score += againstTheRest
        if (named.length && below) score += againstTheRest
        if (before) {
          if (up.length && titled) score += twoHeadlines
          if (!up.length && !titled && needsHeadline(before)) score += noHeadline
        }
        const key = named.length > 0
        const best = next.get(key)
        if (!best || score > best.score) next.set(key, { score, cuts: runIndex === undefined ? state.cuts : [...state.cuts, cut] })
      }
    }
    states = next
  }
  return [...states.values()].sort((a, b) => b.score - a.score)[0]!
}

/** Bodies and runs in order. A caption inside a report stands where it does not part the report from its headline. */
function arrange(units: readonly Unit[], below: boolean): { bodies: Body[]; runs: Run[]; below: boolean } {
  const bodies: Body[] = []
  const runs: Run[] = []
  const bodyOf = (blocks: Block[]): Body => ({ blocks, words: bigrams(blocks.map((b) => b.plain).join('')) })
  for (const unit of units) {
    if (unit.kind === 'titles') {
      runs.push({ above: bodies.length, blocks: unit.blocks })
      continue
    }
    for (const { blocks, captions } of divideBody(unit.blocks)) {
      const own = bodyOf(blocks)
      const pictures = captions.map(bodyOf)
      bodies.push(...(below ? [...pictures, own] : [own, ...pictures]))
    }
  }
  return { bodies, runs, below }
}

/** Blocks of a newspaper's page → its articles, each with the headline that is its own, above it or below it. */
export function sketchPaper(blocks: readonly Block[], source: string): Sketch[] {
  const kept = joinVertical(blocks)
    .filter((b) => b.kind !== 'furniture' && b.kind !== 'related')
    // 时间：…, a notice's line, looks like a site's
    .map((b): Block => (b.kind === 'meta' ? { ...b, kind: 'text' } : b))
  const units = mergeSubheads(unitsOf(kept))
  const ways = [arrange(units, true), arrange(units, false)].map((way) => ({
    ...way,
    ...assign(way.bodies, way.runs, weigher(way.bodies.map((b) => b.words)), way.below),
  }))
  const [best, other] = ways.sort((x, y) => y.score - x.score) as [(typeof ways)[0], (typeof ways)[0]]
  const { bodies, runs, cuts } = best
  if (!bodies.length) return runs.length ? [{ titles: runs.flatMap((r) => r.blocks), body: [], confidence: 0.3 }] : []
  const margin = (best.score - other.score) / bodies.length
  const sketches: Sketch[] = bodies.map((b) => ({ titles: [], body: b.blocks, confidence: margin > 0.1 ? 0.95 : 0.75 }))
  for (const [i, run] of runs.entries()) {
    const cut = cuts[i]!
    const [up, down] = [run.blocks.slice(0, cut), run.blocks.slice(cut)]
    if (up.length) sketches[Math.max(0, run.above - 1)]!.titles.push(...up)
    if (down.length) sketches[Math.min(run.above, bodies.length - 1)]!.titles.push(...down)
  }
  for (const sketch of sketches) {
    if (!sketch.titles.length && needsHeadline({ blocks: sketch.body, words: new Map() }))
      sketch.confidence = Math.min(sketch.confidence, 0.5)
    if (sketch.titles.some((b) => isNoticeTitle(b.plain))) sketch.confidence = Math.min(sketch.confidence, 0.9)
  }
  returnStrays(sketches, source)
  const begin = (sketch: Sketch): number => sketch.body[0]!.lines[0]!.start
  return sketches.sort((a, b) => begin(a) - begin(b))
}
