import { addBigrams, coverage, likeness, weigher, type Bigrams } from './cohesion.js'
import { opens, wordsOf, type Unit } from './sketch.js'

/**
 * Where a page has nothing else to compare with: below this, two texts with a doubtful headline between them are about different
 * things. Halves of one site article (400 of them, five on a page) reach it in nine of ten cases, halves of two in one of fifty.
 */
const sameArticle = 0.07

/**
 * Where articles begin with 本报讯, ■ 本报记者 … or a day, hardly one begins with none of them: then half the likeness that another
 * article has will do, for a subheading's part is often a single paragraph. `fewestOpeners` of them make such a page.
 */
const amongOpeners = 0.5
const fewestOpeners = 3

interface Section {
  words: Bigrams
  /** Sections that no certain headline stands between have one number. */
  stretch: number
}

/** Bodies between two certain headlines may be parts of one article. */
function sectionsOf(units: readonly Unit[]): Map<Unit, Section> {
  const sections = new Map<Unit, Section>()
  let stretch = 0
  for (const unit of units) {
    if (unit.kind === 'body') sections.set(unit, { words: wordsOf(unit.blocks), stretch })
    else if (unit.strong) stretch++
  }
  return sections
}

/** Whether a section goes on with what stands above it, rather than beginning another article: it is more like its own stretch than like any other. */
function belongsAbove(section: Section, above: Section, all: readonly Section[], weight: (pair: number) => number, share: number): boolean {
  const stretches = new Map<number, Bigrams>()
  for (const s of all) if (s !== section) stretches.set(s.stretch, addBigrams(stretches.get(s.stretch) ?? new Map(), s.words))
  const own = likeness(section.words, stretches.get(section.stretch)!, weight)
  stretches.delete(section.stretch)
  if (stretches.size < 2) return coverage(section.words, above.words, weight) >= sameArticle
  return own >= share * Math.max(...[...stretches.values()].map((words) => likeness(section.words, words, weight)))
}

/** Doubtful headlines between parts of one article are its subheadings: the parts speak of the same things. */
export function mergeSubheads(units: readonly Unit[]): Unit[] {
  if (units.every((u) => u.kind === 'body' || u.strong)) return [...units]
  const sections = sectionsOf(units)
  const all = [...sections.values()]
  const weight = weigher(all.map((s) => s.words))
  const openers = units.filter((u) => u.kind === 'body').reduce((n, u) => n + u.blocks.filter((b) => opens(b)).length, 0)
  const share = openers >= fewestOpeners ? amongOpeners : 1
  const merged: Unit[] = []
  let above: Section | undefined
  for (const [i, unit] of units.entries()) {
    const before = merged.at(-1)
    const after = units[i + 1]
    if (unit.kind === 'titles' && !unit.strong && before?.kind === 'body' && after?.kind === 'body' && above && !opens(after.blocks[0])) {
      if (belongsAbove(sections.get(after)!, above, all, weight, share)) {
        before.blocks.push(...unit.blocks.map((block): typeof block => ({ ...block, kind: 'subhead' })))
        continue
      }
    }
    if (unit.kind === 'body') above = sections.get(unit)
    if (unit.kind === 'body' && before?.kind === 'body') before.blocks.push(...unit.blocks)
    else merged.push({ ...unit, blocks: [...unit.blocks] })
  }
  return merged
}
