import { holds, type DraftClaim, type Span } from '../../doc.js'
import { listFrom, listTo, sentenceOf, type ClaimContext } from '../claim-context.js'
import { bodiesOf, claimBetween as claim, subjectBefore } from './bodies.js'
import { matchesIn } from '../../matches.js'

/** A与B签订战略合作协议 · A和B合作研发 · A联合B组建 · A、B达成合作. */
export function partnerships(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const { text } = doc
  const bodies = bodiesOf(context)
  const claims: DraftClaim[] = []
  const joined =
    /(?:与|和|同|联合|携手|牵手)(?=[^，。；]{2,80}?(?:签订|签署|签约|达成|建立|开展|共建|共同|合作|联合|组建|成立|合资|携手|结成|战略|合办|联办|续签|换约|洽谈合作|开展合作|合建))/gu
  for (const match of matchesIn(text, joined)) {
    const after = match.index + match[0].length
    const other = bodies.find((b) => b.start >= after && b.start - after <= 2)
    if (!other) continue
    const sentence = sentenceOf(doc, other)
    // 与宏碁、联想和爱立信建立…: 和 joins the last of a list that 与 begins
    if (match[0] === '和' && /(?:与|同|联合|携手)[^，。；]{0,60}$/u.test(text.slice(sentence.start, match.index))) continue
    // 包括松下、日立和东芝在内的许多公司都签约…
    if (/(?:包括|以|像|如)[^，。；]{0,40}$/u.test(text.slice(sentence.start, match.index))) continue
    const known = listFrom(doc, bodies, other)
    const last = known.at(-1)!
    // A、B、某不识之名、C等多家企业: the list goes on over a name that is not known
    const onward = /^(?:、[^，。；、的]{2,14})+?(?:和[^，。；、的]{2,12})?(?=等)/u.exec(text.slice(last.end, sentence.end))
    const others = onward
      ? [...known, ...bodies.filter((b) => b.start > last.end && b.end <= last.end + onward[0].length && !b.pronoun)]
      : known
    const rest = text.slice(last.end + (onward?.[0].length ?? 0), sentence.end)
    const deal =
      /^[^，。；]{0,14}?(?:在[^，。]{2,20})?(?:成功|正式|分别|共同|就[^，。]{2,20})?(签订|签署|签约|签了|签下|续签|换约|达成|建立|开展|共建|共同|合作|联合|组建|成立|合资|携手|结成|合办|联办|合建)[^，。；]{0,4}?([^，。；]{0,24}?(?:协议|合作|备忘录|合同|合约|联盟|关系|伙伴|研发|共建|基地|实验室|中心|公司|意向|学院|平台|”))?/u.exec(
        rest,
      )
    if (!deal || /^(?:、[^，。；]{2,16})?[与和同]/u.test(rest)) continue
    // 尚不清楚A是否与B…, 与B终止合作, 传闻…不实
    if (
      /是否|不清楚|传闻|谣言|未能|尚未|并未/u.test(text.slice(sentence.start, match.index)) ||
      /终止|解除|取消|破裂|结束|不实/u.test(rest)
    )
      continue
    if (!/签|合作|联合|合资|战略|共建|协议|联盟|携手|合办|联办|换约|结成/u.test(match[0] + deal[0])) continue
    // 中办与国办联合发布…: offices that issue a paper together are no partners
    if (
      /^(?:联合|共同)/u.test(deal[1]!) &&
      /^[^，。；]{0,6}(?:发布|印发|下发|发文|专访|采访|召开|举行|举办|主办|承办|协办|编著|编写|编撰|聘|评选|授予|颁发|出台|制定|部署|开展)/u.test(
        rest.slice(deal.index + deal[0].indexOf(deal[1]!) + 2),
      )
    )
      continue
    // 甲与乙的医药资产将被纳入一家合资公司: what is theirs; 与乙签订股权转让合同: a sale
    if (/^的[^，。；]{0,12}(?:资产|业务|股权|股份|产品|部门)/u.test(rest) || /^[^，。；]{0,24}(?:股权|资产|产权)转让/u.test(rest)) continue
    const before = bodies
      .filter(
        (b) =>
          b.end <= match.index && b.start >= sentence.start && match.index - b.end <= 24 && !/[。；]/u.test(text.slice(b.end, match.index)),
      )
      .at(-1)
    // A批准的芯片由某公司与B联合…, A与B签订…、与C签署…: not the body last named
    const gap = before && text.slice(before.end, match.index)
    if (gap && /[的是由、让]|签|合作|同意|批准/u.test(gap.replace(/（[^（）]*）/gu, ''))) continue
    if (gap && doc.names.some((n) => n.label === 'Place' && n.end === match.index)) continue
    const subject =
      before && !doc.posts.some((p) => p.body.start === before.start || (holds(p, before) && p.end > match.index))
        ? before
        : /^我们?$|公司/u.test(text.slice(Math.max(0, match.index - 2), match.index))
          ? subjectBefore(context, match.index)
          : before
    if (!subject) continue
    if (subject.narrower === 'Agency' && /批准|同意|批复|获批|发布消息/u.test(text.slice(sentence.start, sentence.end))) continue
    const what = whatOf(deal[1]!, deal[2])
    const ones = listTo(doc, bodies, subject).filter((b) => b.narrower !== 'Agency' || other.narrower === 'Agency' || b === subject)
    const trade = tradeOf(rest)
    // 市纪委与市检察院联合建立…机制: offices at work, no deal
    if (subject.narrower === 'Agency' && other.narrower === 'Agency' && !/签|战略合作|协议|备忘录|共建/u.test(deal[0])) continue
    for (const one of ones)
      for (const two of others) {
        // 与B签下空调压缩机供货合同, 与B签订图书采购合同: who sells to whom
        if (trade)
          claims.push(
            ...(trade === 'sells'
              ? claim('SUPPLIES', one, two, context, match.index, 0.7, 'supply-contract')
              : claim('SUPPLIES', two, one, context, match.index, 0.7, 'supply-contract')),
          )
        else claims.push(...claim('PARTNERS_WITH', one, two, context, match.index, 0.72, 'partners', what))
      }
    // A与B、C三方签署…: each with each
    if (!trade && others.length > 1 && /^(?:等)?(?:[三四五六七八九十]|\d+)(?:方|校|地)|^(?:共同|联合)/u.test(rest.slice(0, 12)))
      claims.push(...eachWithEach(context, others, match.index, what))
  }
  return claims
}

/** 战略合作协议, 备忘录: what the deal is; the name of a firm that it makes is not. */
function whatOf(verb: string, rest = ''): string {
  const what = `${verb}${rest}`.replace(/^(?:签订|签署|签下|签了|续签|达成|建立|开展)(?:了|起)?/u, '').replace(/^(?:一[份项个])/u, '')
  return !what || what.length > 16 || /[的设组]|公司$|中心$|平台$|金额|认购/u.test(what) ? verb : what
}

/** A contract of sale is no partnership. Nothing when it is none, or who sells is not told. */
function tradeOf(rest: string): 'sells' | 'buys' | undefined {
  const contract =
    /^[^，。；]{0,30}?(供货|供应|供销|购销|销售|包销|订货|采购|(?<!签)订购|购买|收购|订单)[^，。；]{0,6}?(?:合同|合约|协议|意向书?|订单|大单)/u.exec(
      rest,
    ) ?? /^[^，。；]{0,12}?(?:签约|签下|签了|签订)[\d.一二三四五六七八九十百千万]+(?:吨|台|套|辆|箱|斤)[^，。；]{0,6}(订单)?/u.exec(rest)
  if (contract && /股权|股份|资产/u.test(contract[0])) return undefined
  if (!contract || /战略|框架|合作/u.test(contract[0])) return undefined
  return /采购|订购|购买|收购/u.test(contract[1] ?? '') ? 'buys' : 'sells'
}

const eachWithEach = (context: ClaimContext, bodies: readonly Span[], at: number, what?: string): DraftClaim[] =>
  bodies.flatMap((one, i) => bodies.slice(i + 1).flatMap((two) => claim('PARTNERS_WITH', one, two, context, at, 0.7, 'partners', what)))

/** A、B、C三方签署…共建… · A、B和C按4∶4∶2的比例出资 · 由A与B共同出资（组建） · B参股20%: who does a thing together, or holds a small part. */
export function associates(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const { text } = doc
  const bodies = bodiesOf(context)
  const claims: DraftClaim[] = []
  for (const match of matchesIn(
    text,
    /(?:等)?(?:[两二三四五六七八九十]|\d)?(?:方|家(?:企业|单位|公司)?|校|院)?(?:[\d一二三四五六七八九十日月]{0,6})?(?:各?按(?:照)?[^，。；]{3,16}比例(?:共同)?(?:出资|投资)|共同出资|联合出资|合资(?:组建|成立|建设|设立|兴建)|共同(?:投资|组建|发起|签署|签订|打造|成立|设立)|联合(?:组建|成立|发起|签署|签订|共建)|(?<=[方家])(?:签署|签订|签约|发起|出资|共建|联合|合作))/gu,
    /比例|共同|联合|合资|[方家](?:签|发起|出资|共建|合作)/u,
  )) {
    const last = bodies.filter((b) => b.end <= match.index && match.index - b.end <= 1).at(-1)
    if (!last) continue
    const list = listTo(doc, bodies, last)
    // 与A、B等4家企业签署: they are one side of it
    if (
      /(?:[与和同向]|联合|携手)(?:[^，。；]{0,8})$/u.test(text.slice(Math.max(0, list[0]!.start - 10), list[0]!.start)) &&
      !/三方|各方|四方/u.test(match[0])
    )
      continue
    if (list.length < 2 || list.every((b) => b.narrower === 'Agency')) continue
    const rest = text.slice(match.index + match[0].length)
    // 中办、国办联合印发…: offices, a paper
    if (/^(?:发布|印发|下发|召开|举办|举行|主办|承办)/u.test(rest)) continue
    claims.push(...eachWithEach(context, list, match.index))
  }
  // A由B参股20%, B持有A12%的股份: less than a half
  for (const match of matchesIn(
    text,
    /(?:参股|持股(?:比例)?(?:为|达|降至)?|持有)(?:了)?([^，。；]{0,20}?)(?<!\d)(\d{1,2}(?:\.\d+)?)[%％](?:的)?(?:股份|股权)?/gu,
  )) {
    if (Number(match[2]) >= 50) continue
    const sentence = sentenceOf(doc, { start: match.index, end: match.index + 1 })
    const holder = bodies.filter((b) => b.end <= match.index && b.start >= sentence.start && match.index - b.end <= 6).at(-1)
    const within = bodies.find((b) => b.start >= match.index && b.end <= match.index + match[0].length)
    const firm = within ?? bodies.find((b) => b.start >= sentence.start && b.narrower === 'Enterprise' && b.end <= (holder?.start ?? 0))
    if (holder && firm && holder !== firm && !/(?:不再|转让|出让|划转)/u.test(text.slice(sentence.start, match.index)))
      claims.push(...claim('PARTNERS_WITH', holder, firm, context, match.index, 0.72, 'minority-stake', '参股'))
  }
  return claims
}

/** A到访B。双方签订协议: the two bodies that the sentence before names, no more and no fewer. */
export function bothSides(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const claims: DraftClaim[] = []
  for (const match of matchesIn(
    doc.text,
    /双方(?:正式|现场|共同|还|将|就[^，。；]{2,20}|在[^，。；]{2,20})?(?:签订|签署|达成)(?:了)?([^，。；]{2,24}?(?:协议|合同|备忘录|意向书|合作))/gu,
  )) {
    const sentence = sentenceOf(doc, { start: match.index, end: match.index + 1 })
    const at = doc.sentences.findIndex((s) => s.start === sentence.start)
    const from = doc.sentences[Math.max(0, match.index === sentence.start ? at - 1 : at)]!.start
    const sides = [
      ...new Map(
        bodiesOf(context)
          .filter((b) => b.start >= from && b.end <= match.index && !doc.posts.some((p) => p.body === b))
          .map((b) => [b.name, b]),
      ).values(),
    ]
    // 提出希望双方达成…: a wish
    if (/(?:希望|期待|争取|愿意?|有望|力争|推动|促成)[^，。；]{0,6}$/u.test(doc.text.slice(sentence.start, match.index))) continue
    if (sides.length === 2) claims.push(...claim('PARTNERS_WITH', sides[0]!, sides[1]!, context, match.index, 0.7, 'both-sides', match[1]))
  }
  return claims
}
