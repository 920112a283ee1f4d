import { byStart, type Doc, type Range, type Span } from '../doc.js'
import { sentenceAt } from '../sentences.js'
import { matchesIn } from '../matches.js'

/** A place in the text that speaks of a project: its name, or what stands for it (该项目, 工程由…, 项目总投资…). */
export interface ProjectReference extends Range {
  project: Span
  /** Stands for the project without being its name. */
  pronoun: boolean
}

const things =
  '项目|工程|基地|大桥|水库|电站|机场|铁路|公路|高速|线路|园区|产业园|平台|中心|实验室|泵站|码头|生产线|隧道|枢纽|水厂|大楼|教学楼|楼|馆|厂|桥|路|园'
/** 该项目, 这一工程 anywhere; 项目, 工程, 一期工程 bare only where a clause begins and goes on about it. */
const pointed = new RegExp(
  `(?:该|此|本|这一|这个|这座|这条)(?:${things})|(?<=[。；，\\n]|^)(?:[一二三]期)?(?:项目|工程)(?=由|位于|坐落|选址|落户|地处|占地|总投资|规划总投资|计划总投资|计划投资|估算|概算|预计|投资[\\d方]|分[两三四\\d]期|建设单位|施工单位|业主|承建|投资|全长|起于|起自|建成|建设(?:单位|地点|内容|规模)|计划|拟|将|全部|主要|沿线|途经|连接|横跨|跨越|涉及|共分|采用|现由|已由|竣工|投产|开工)`,
  'gu',
)

/** The project as a claim names it: by what stands for it, where that is all that the text says there. */
export const spanOfReference = ({ project, pronoun, start, end }: ProjectReference): Span =>
  pronoun ? { ...project, start, end, pronoun } : project

// Asked for by six rules and steps of each article; phrases are found once, as a list that nothing changes.
const known = new WeakMap<readonly Span[], readonly ProjectReference[]>()

/** Every mention of a project and what points back to the last one, two sentences away at most; in text order. */
export function projectReferences(doc: Doc): readonly ProjectReference[] {
  let references = known.get(doc.phrases)
  if (!references) known.set(doc.phrases, (references = findReferences(doc)))
  return references
}

function findReferences(doc: Doc): ProjectReference[] {
  const projects = doc.phrases.filter((p) => p.label === 'Project')
  const references: ProjectReference[] = projects.map((project) => ({ start: project.start, end: project.end, project, pronoun: false }))
  if (!projects.length) return references
  let next = 0
  for (const match of matchesIn(doc.text, pointed)) {
    const start = match.index
    const end = start + match[0].length
    while (next < projects.length && projects[next]!.end <= start) next++
    if (projects[next] && projects[next]!.start < end) continue
    const kind = /(?:项目|工程)$/u.test(match[0]) ? undefined : match[0].replace(/^(?:该|此|本|这一|这个|这座|这条)/u, '')
    const before = projects.slice(0, next)
    const last = kind ? before.filter((p) => p.name.includes(kind)).at(-1) : spokenOf(doc, before)
    if (!last || sentenceAt(doc.sentences, start) - sentenceAt(doc.sentences, last.start) > 3) continue
    references.push({ start, end, project: last, pronoun: true })
  }
  references.push(...shortNames(doc, projects, references))
  return references.sort(byStart)
}

/** 河西创新产业园区 of 河西创新产业园区建设项目: the name without what kind of thing it is. */
function shortNames(doc: Doc, projects: readonly Span[], known: readonly ProjectReference[]): ProjectReference[] {
  const found: ProjectReference[] = []
  const roots = new Map<string, Span>()
  for (const project of projects) {
    const root = doc.text.slice(project.start, project.end).replace(/(?:建设)?(?:项目|工程)$/u, '')
    if (root.length >= 6 && root.length < project.end - project.start && !roots.has(root)) roots.set(root, project)
  }
  for (const [root, project] of roots)
    for (let at = doc.text.indexOf(root); at >= 0; at = doc.text.indexOf(root, at + root.length)) {
      const end = at + root.length
      if (!known.some((r) => r.start < end && at < r.end)) found.push({ start: at, end, project, pronoun: true })
    }
  return found
}

/** The last one named; of a sentence that names several the one that it begins with; of a list none. */
function spokenOf(doc: Doc, before: readonly Span[]): Span | undefined {
  const last = before.at(-1)
  if (!last) return undefined
  const sentence = doc.sentences[sentenceAt(doc.sentences, last.start)]!
  const same = before.filter((p) => p.start >= sentence.start)
  if (new Set(same.map((p) => p.name)).size <= 1) return last
  const opening = same[0]!
  if (opening.start - sentence.start <= 16 && !/^[、和及]/u.test(doc.text.slice(opening.end))) return opening
  return same.some((p) => p !== last && last.start - p.end <= 2) ? undefined : last
}

/** The reference that a clause's verb speaks of: the last one before it in its sentence, no other clause's beginning (；) between. */
export function referenceBefore(doc: Doc, references: readonly ProjectReference[], at: number, from: number): ProjectReference | undefined {
  const last = references.filter((r) => r.end <= at && r.start >= from).at(-1)
  return last && !/[；。]/u.test(doc.text.slice(last.end, at)) ? last : undefined
}
