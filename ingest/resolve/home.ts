import { gazetteer, type Division } from '../lexicon/divisions.js'
import type { Home } from '../doc.js'

/** The division of a name that readers and users give (聊城市, 聊城, 江阴市) on a day; of several the highest. */
export function homeNamed(names: readonly (string | undefined)[], day?: string): Home {
  for (const name of names) {
    if (!name) continue
    const found: Division[] = gazetteer()
      .namedOn(name, day)
      .filter((d) => d.level !== 'township')
    const rank = { province: 0, city: 1, county: 2, township: 3 }
    const [best] = [...found].sort((a, b) => rank[a.level] - rank[b.level] || (a.code < b.code ? -1 : 1))
    if (best) return { division: best }
  }
  return {}
}
