import type { Doc, Span } from '../doc.js'
import { holds } from '../doc.js'
import { sentenceOf } from './claim-context.js'
import { undertakingRole } from './undertaking-chains.js'
import type { Undertaking } from './undertaking-roles.js'

const being = /^(?:，)?(?:也|又|就|还|正|同时)?(?:是|系)/u
/** What the project is of the body: 第一个盾构施工项目, 自主研发的大型装置, 在某地成功重组的煤矿. */
const ofBody =
  /^(?:公司|集团)?(?:的)?[^。；]{0,40}?(?:投资|建设|兴建|承建|实施|施工|打造|自主|重组|独资|援建|捐建|开发|布局|第[一二三四]个|首个|首条|首座|重点)[^。；]{0,30}?(?:项目|工程|装置|生产线|基地|煤矿|工厂|电站|厂|园区?)(?:之一)?(?=[，。；、]|$)/u

/** B项目是|某局三公司|第一个盾构施工项目 · B煤矿是|某集团|在某地重组的煤矿: whose the project is, said by what it is. */
export function undertakersByNature(doc: Doc, bodies: readonly Span[], projects: readonly Span[]): Undertaking[] {
  const found: Undertaking[] = []
  for (const project of projects) {
    const sentence = sentenceOf(doc, project)
    const is = being.exec(doc.text.slice(project.end, sentence.end))
    const at = project.end + (is?.[0].length ?? 0)
    const body = is && bodies.find((b) => b.start === at && b.end <= sentence.end)
    if (!body || projects.some((p) => p !== project && holds(p, body))) continue
    const kind = ofBody.exec(doc.text.slice(body.end, sentence.end))
    if (kind) found.push({ body, project, role: undertakingRole(kind[0]), at: project.end, confidence: 0.78, rule: 'undertakes-nature' })
  }
  return found
}
