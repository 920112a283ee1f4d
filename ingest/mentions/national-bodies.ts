import { unitTable } from '../code-units.js'
import type { Doc, Span } from '../doc.js'
import { nationalBodyAt, nationalHeads } from '../lexicon/national-bodies.js'
import { tokenAcross } from '../tokens.js'

const heads = nationalHeads()
const beginsBody = unitTable((unit) => heads.has(unit))

/** 县|交通部门, 教育部|署, 司法部|长: no ministry, or not its name's end. */
const notEnd = /^(?:门|分|队|署|位|件|落|长级|下属?各)/u
/** 市|建设部, 公司|财政部, 学校|教育部: a part of what stands before. */
const partOf = /[省市县区局厅院校学司委会团厂行社镇乡村旗州盟]$/u
/** 澳大利亚|农业部, 美国|商务部: another country's. */
const foreign =
  /(?:(?<![中全])国|日本|利亚|俄罗斯|加拿大|印度|尼亚|斯坦|新加坡|巴西|越南|老挝|泰|缅甸|马来西亚|蒙古|埃及|墨西哥|智利|荷兰|瑞士|丹麦|芬兰|挪威|秘鲁|南非|欧盟|韩|英|法|美|德)$/u
/** Whose name says itself that it is the country's. */
const countrywide = /^(?:国家|中国|全国|中共|中央|国务院|中华)/u
/** 农行|聊城分行, 人保财险|德州分公司: a branch of its own. */
const branch =
  /^(?![和与及、在对的向为])[\u4e00-\u9fa5]{2,9}?(?:中心支行|分行|支行|营业部|分公司|支公司|分局|代表处|特派员?办事处|专员办事处)(?![和与]?各)/u

/** A ministry is called by its name, a firm as it is written: which of its many legal names it bears, an article says itself. */
const named = (form: string, name: string, narrower: Span['narrower']): Pick<Span, 'name' | 'aliases'> =>
  form === name ? { name } : narrower === 'Enterprise' ? { name: form, aliases: [name] } : { name, aliases: [form] }

/** Ministries, the Party's departments, people's organizations, exchanges, banks and central firms, by their names and by the short forms that every reader knows. */
export function nationalBodySpans(doc: Doc): Span[] {
  const { text, tokens } = doc
  const spans: Span[] = []
  for (let at = 0; at < text.length; at++) {
    if (!beginsBody[text.charCodeAt(at)]) continue
    const found = nationalBodyAt(text, at)
    if (!found) continue
    const { form, body } = found
    const end = at + form.length
    const before = text.slice(Math.max(0, at - 4), at)
    if (/部$/u.test(form) && notEnd.test(text.slice(end, end + 3))) continue
    if (!countrywide.test(form) && (partOf.test(before) || (body.narrower === 'Agency' && foreign.test(before)))) continue
    // 施工|行为, 在建|行业: short forms are words of their own
    if (
      (form.length === 2 || (form.length === 3 && body.narrower === 'Enterprise')) &&
      (tokenAcross(tokens, at) || tokenAcross(tokens, end))
    )
      continue
    const part = /[行险通动信通网寿局]$|公司$|集团$/u.test(form) ? (branch.exec(text.slice(end, end + 20))?.[0] ?? '') : ''
    spans.push({
      start: at,
      end: end + part.length,
      label: 'Organization',
      ...(body.narrower ? { narrower: body.narrower } : {}),
      ...named(form + part, body.name + part, body.narrower),
      source: 'lexicon',
      confidence: 0.95,
    })
    at = end - 1
  }
  return spans
}
