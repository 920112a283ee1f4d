import { beginsWithSurname, compoundSurnames, surnames } from '../lexicon/surnames.js'

export interface Byline {
  name: string
  /** 记者, 通讯员, 摄影, 作者 (a name with no role) … */
  role: string
  /** Limits of the name in the text that was parsed. */
  start: number
  end: number
}

const marker = /[■◆●□▲▪◎▍★]/u
// The longest first; what goes before 记者 says which paper's or which rank, not another role
const roles: [RegExp, string][] = [
  [
    /(?:本报|本刊|本网|本台|[\u4e00-\u9fff]{2,6}[日晚时早商]报|全媒体|融媒体?|首席|特派|驻[\u4e00-\u9fff]{2,4}|见习|实习|[\u4e00-\u9fff]{2,6}融媒(?:体中心)?){0,6}记者/uy,
    '记者',
  ],
  [/(?:本报|特约)?通讯员/uy, '通讯员'],
  [/(?:本报)?(?:特约)?评论员/uy, '评论员'],
  [/(?:本报)?实习生/uy, '实习生'],
  [/文字?\s?[/／、&]?\s?摄?[影图]?片?(?=[\s:：/／、])|图片?\s?[/／、]\s?文/uy, '文图'],
  [/(?:本报)?摄影师?(?:报道)?|摄像|供图|摄/uy, '摄影'],
  [/(?:文字?|作者|撰文|撰稿|供稿|整理|执笔|报道|编辑|制图|漫画|策划)/uy, '作者'],
]
// 通讯员 市公安局 张三: the body that sent it stands before the name
const unit =
  /^[\u4e00-\u9fff]{2,16}(?:局|院|校|公司|部|办|办公室|中心|社|委|会|站|所|队|团|集团|镇|街道|县|区|市|大学|学院|中学|小学|支队|大队|银行)$/u

/** 张洁吴兆海 → 张洁, 吴兆海; undefined where no cut gives a surname to each. */
export function splitNames(word: string): string[] | undefined {
  if (word.includes('·')) return word.length >= 4 && word.length <= 16 ? [word] : undefined
  const compound = compoundSurnames.has(word.slice(0, 2))
  if (!beginsWithSurname(word)) return undefined
  if (word.length < 2) return undefined
  if (word.length <= 3 || (word.length === 4 && compound)) return [word]
  // Two characters and three: the cut after which each has a common surname
  const sizes = compound ? [4, 3] : word.length === 4 ? [2] : [3, 2]
  for (const size of sizes) {
    const rest = word.slice(size)
    if (rest.length === 1 || !beginsWithSurname(rest)) continue
    const others = splitNames(rest)
    if (others) return [word.slice(0, size), ...others]
  }
  return undefined
}

/**
 * The names of a byline: ■ 本报记者 韩凯 阎正 · 记者 章岚 通讯员 徐闻 · 文/图 本报记者 吕小雷 · 张三 摄 · ■ 朱海涛.
 * Undefined where something stands in it that is no role, no name and no sender.
 */
export function parseByline(text: string): Byline[] | undefined {
  const found: Byline[] = []
  let role: string | undefined
  let anyRole = false
  let at = 0
  let unnamed = 0 // names before which no role stood
  while (at < text.length) {
    if (/[\s\u3000、，,:：/／|丨&;；]/u.test(text[at]!) || marker.test(text[at]!)) {
      at++
      continue
    }
    const hit = roles.map(([pattern, name]) => ({ length: matchAt(pattern, text, at), name })).find((r) => r.length > 0)
    if (hit) {
      // 张三 摄: the role behind names that had none is theirs
      if (found.length && unnamed) {
        for (const b of found.slice(-unnamed)) b.role = hit.name
        unnamed = 0
      } else if (found.length && hit.name === '摄影' && /^[\s/／、]*$/u.test(text.slice(at + hit.length))) {
        // 本报记者 张三 摄: still a reporter
      } else role = hit.name
      anyRole = true
      at += hit.length
      continue
    }
    let end = at
    while (end < text.length && /[\u4e00-\u9fff·]/u.test(text[end]!) && !(end > at + 1 && roles.some(([p]) => matchAt(p, text, end) > 1)))
      end++
    let word = text.slice(at, end)
    if (!word) return undefined
    // 张三摄 without a blank
    const shot = /^([\u4e00-\u9fff]{2,3})摄$/u.exec(word)
    if (shot && !found.length) word = shot[1]!
    const names = splitNames(word)
    // 徐闻: where a role says that a name comes, a surname that no list has is one too
    const plain = names ?? (role && word.length >= 2 && word.length <= 3 && !unit.test(word) && !noName.test(word) ? [word] : undefined)
    if (!plain) {
      if (!(unit.test(word) || noName.test(word)) || !anyRole) return undefined
    } else {
      let start = at
      for (const name of plain) {
        found.push({ name, role: role ?? '作者', start, end: start + name.length })
        start += name.length
        if (!role) unnamed++
      }
    }
    at += word.length
  }
  return anyRole || (found.length && marker.test(text)) ? found : undefined
}

/** 记者观察, 记者手记, 记者逛卖场: what it is, and no one's name. */
const noName =
  /^(?:手记|调查|观察|解读|快报|视线|札记|体验|暗访|目击|现场|直击|探访|走访|点评|连线|专访|综述|述评|报道|南都|日报|晚报|早报|网络|时评|追踪|提问|问|逛.*|跑.*|走.*|看.*|北京|上海|广州|深圳|天津|重庆|成都|武汉|杭州|南京)$/u

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** A line that is nothing but a byline. */
export const isBylineLine = (text: string): boolean =>
  text.length <= 60 &&
  !/[。；！？%\d]/u.test(text) &&
  (marker.test(text[0] ?? '') || /记者|通讯员|评论员|摄|[文图][/／]|作者/u.test(text)) &&
  parseByline(text) !== undefined

const within = (inner: Byline[] | undefined, offset: number): Byline[] =>
  (inner ?? []).map((b) => ({ ...b, start: b.start + offset, end: b.end + offset }))

/**
 * All names in a text's bylines, with their limits in it: in the lead's brackets, in lines of their own, behind a caption's last
 * sentence, in brackets that end the article.
 */
export function findBylines(text: string): Byline[] {
  const found: Byline[] = []
  let at = 0
  for (const paragraph of text.split('\n')) {
    const last = at + paragraph.length >= text.length
    if (isBylineLine(paragraph)) found.push(...within(parseByline(paragraph), at))
    else {
      // 本报讯（记者 尹腾云 通讯员 徐闻） and 又讯（记者 …）
      const lead = /^[^（。，]{0,24}（([^（）\n]{2,60})）/u.exec(paragraph)
      const inLead = lead && /记者|通讯员|实习生/u.test(lead[1]!)
      if (inLead) found.push(...within(parseByline(lead[1]!), at + lead[0].length - 1 - lead[1]!.length))
      // …坚实支撑。 ■ 本报记者 徐金
      const trailing =
        /(?:[。！？”）]\s*)([■◆●□▲][^■◆●□▲。，]{2,30}|(?:本报)?(?:见习|实习)?(?:记者|通讯员)\s?[\u4e00-\u9fff ]{2,12}摄(?:影报道)?)$/u.exec(
          paragraph,
        )
      if (trailing) found.push(...within(parseByline(trailing[1]!), at + paragraph.length - trailing[1]!.length))
      // …办公。（通讯员 李四） · （王芳 摄） · （张海 李明达） where the article ends
      const closing = /（([^（）\n]{2,40})）$/u.exec(paragraph)
      if (closing && !(inLead && closing[0].length === lead[0].length)) {
        const inner = closing[1]!
        const named = /记者|通讯员|摄|供稿|文[/／]图|作者/u.test(inner)
        const bare =
          last &&
          /^[\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,3}$/u.test(inner) &&
          inner.split(/[ 、]/u).every((n) => surnames.has(n[0]!))
        if (named || (bare && /[。！？”]$/u.test(paragraph.slice(0, closing.index))))
          found.push(...within(parseByline(named ? inner : `■${inner}`), at + closing.index + (named ? 1 : 0)))
      }
    }
    at += paragraph.length + 1
  }
  const seen = new Set<string>()
  return found.filter((b) => !seen.has(b.name) && seen.add(b.name)).sort((a, b) => a.start - b.start)
}
