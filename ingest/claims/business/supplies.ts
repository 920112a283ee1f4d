import { holds, type DraftClaim, type Span } from '../../doc.js'
import { listFrom, sentenceOf, type ClaimContext } from '../claim-context.js'
import { bodiesOf, claimBetween as claim, subjectBefore } from './bodies.js'
import { matchesIn } from '../../matches.js'

/** 是东风汽车、长城汽车铝材需求的主要供应商 · 为飞利浦、西门子等配套生产 · 主要供应比亚迪 · 向…供货 · 从…采购. */
export function supplies(context: ClaimContext): DraftClaim[] {
  const { doc } = context
  const { text } = doc
  const bodies = bodiesOf(context).filter((b) => b.narrower !== 'Agency')
  const claims: DraftClaim[] = []
  const patterns: readonly (readonly [pattern: RegExp, from: 'subject' | 'object'])[] = [
    [
      /(?:是|成为|作为|已成为|系)(?<to>[^，。；]{2,40}?)的?(?<what>[^，。；、的]{0,10}?)(?:需求)?的?(?:唯一|主要|重要|核心|独家|指定|战略|长期|优质|一级|稳定|定点|合格){0,6}(?:供应商|供货商|配套商|供货企业|配套企业|供应企业|原料商)/gu,
      'subject',
    ],
    // 是B的独家瓶装水供应商: what is supplied stands behind the adjective
    [
      /(?:是|成为|作为|系)(?<to>[^，。；]{2,40}?)的(?:唯一|主要|重要|核心|独家|指定|战略|长期|优质|一级|二级|稳定|定点|合格)+(?<what>[^，。；、的]{1,8}?)(?:供应商|供货商|配套商)/gu,
      'subject',
    ],
    // 轮胎由B独家供应, 热水由B管道直供: of what is spoken of
    [
      /由(?<to>[^，。；]{2,30}?)(?:等[^，。；]{0,8})?(?:独家|统一|全部|配套|管道|定向|负责|同步|长期|直接)*(?:供应|供货|直供|供给|配套供应)(?!商|链|方)(?<what>[^，。；、]{0,10})/gu,
      'object',
    ],
    [/(?:专供|直供|供给|卖给|销往|售予|发往|交付|供货给|卖到了?|供应给)(?:了)?(?<to>[^，。；]{2,40})/gu, 'subject'],
    [
      /(?:为|给)(?<to>[^，。；]{2,50}?)(?:等[^，。；]{0,12})?(?:提供|配套生产|配套|供货|供应|生产|代工|定制)(?<what>[^，。；、]{0,14})/gu,
      'subject',
    ],
    [
      /(?:主要)?(?:供应(?!商|链|量|方|处|充足|紧张|不足|短缺|稳定|过剩|合同|协议)|供给(?!侧)|销往|供货给|配套(?!商|企业|公司|厂|设施|工程|服务))(?:给)?(?<to>[^，。；]{2,40})/gu,
      'subject',
    ],
    [
      /向(?<to>[^，。；]{2,30}?)(?:等[^，。；]{0,10})?(?:供应|供货|提供|出售|销售|发运|发出|交付|输送|发货)(?<what>[^，。；、]{0,14})/gu,
      'subject',
    ],
    [/(?:从|向)(?<to>[^，。；]{2,30}?)(?:等[^，。；]{0,10})?(?:采购|购买|购进|订购|收购)(?:了)?(?<what>[^，。；、]{0,14})/gu, 'object'],
  ]
  for (const [pattern, from] of patterns) {
    for (const match of matchesIn(text, pattern)) {
      const groups = match.groups as { to: string; what?: string }
      const at = match.index + match[0].indexOf(groups.to)
      const first = bodies.find((b) => b.start >= at && b.start - at <= 12 && b.end <= at + groups.to.length + 4)
      if (
        !first ||
        /服务|支持|保障|场地|资金|贷款|帮助|便利|岗位|机会|平台|指导|业务|股权|股份|资产|子公司|项目|能力|授权|资料|信息|数据|证据|报告|送|金额|技术|认证|解决方案|培训|咨询|融资|担保|补贴|奖金|订单|车辆险|保险/u.test(
          groups.what ?? '',
        )
      )
        continue
      const others = listFrom(doc, bodies, first).filter((b) => !b.pronoun)
      // 为苏宁的消费者提供…, 与北汽洽谈采购: not to it, but to what stands behind its name
      const left = text.slice(listFrom(doc, bodies, first).at(-1)!.end, at + groups.to.length)
      if (
        left &&
        !/供应商|供货商|配套商|企业$|原料商/u.test(match[0]) &&
        !/^(?:[、和及与][^的]{2,10}$|等|公司|集团|的?(?:唯一|主要|重要|核心|独家|需求)|[\u4e00-\u9fa5]{0,8}(?:需求|主要|重要|材|件))/u.test(
          left,
        )
      )
        continue
      // 为长安汽车提供配套的|普什模具公司: who stands behind it
      const end = match.index + match[0].length
      const behind =
        from === 'subject'
          ? bodies.find((b) => text[b.start - 1] === '的' && b.start > first.end && Math.abs(b.start - 1 - end) <= 2)
          : undefined
      const subject = behind ?? ownSubject(context, match.index)
      const clause = text.slice(sentenceOf(doc, first).start, match.index)
      // 将洗衣机业务转卖给B, 在A提供的列车中: the business itself is sold; said of what was delivered
      if (/(?:业务|股权|资产|公司|部门|品牌)[^。；]{0,24}(?:转|出|变)?$/u.test(clause) && /卖给|出售|售予|转让/u.test(match[0])) continue
      if (
        /^(?:[^，。；]{0,8})(?:代替|取代|能够|需求|用户|消费者)/u.test(text.slice(match.index)) ||
        /提供的[^，。；]{0,10}中，[^，。；]*$/u.test(clause)
      )
        continue
      if (!subject || others.some((o) => o.name === subject.name)) continue
      const what = (groups.what ?? '')
        .replace(/^(?:了|的|优质|高品质)/u, '')
        .replace(/(?:需求|等|的)$/u, '')
        .replace(/[\d.]{1,12}[万千百]?[吨台套件头只辆箱公斤米].*$/u, '')
      // cut by its length, or a clause's words: no goods
      const whole = end >= text.length || /[，。；、！？”）]/u.test(text[end]!)
      const goods =
        what &&
        (whole || /(?:供应商|供货商|配套商)$/u.test(match[0])) &&
        !/[的了它其是为以约后\d]|正式|唯一|之一|方面|所有|最大|份额|^商$/u.test(what)
          ? what
          : undefined
      // 可于2012年4月开始向B供货, 很可能会为B生产, 已开始向A发起采购: not yet
      const ahead = /(?:可(?:于|在)|可能|或将|有望|将会|预计|计划|拟)[^，。；]{0,20}$/u.test(clause)
      for (const other of others)
        claims.push(
          ...(from === 'subject'
            ? claim('SUPPLIES', subject, other, context, match.index, 0.78, 'supplies', goods)
            : claim('SUPPLIES', other, subject, context, match.index, 0.72, 'supplies', goods)
          ).map((c) => (ahead && c.status === 'reported' ? { ...c, status: 'planned' as const } : c)),
        )
    }
  }
  return claims
}

/** Who delivers or buys: a firm before the verb in its sentence, not one of a bracket, a post or a list that another verb governs; 该公司 of the one before. */
function ownSubject(context: ClaimContext, at: number): Span | undefined {
  const { doc } = context
  const sentence = sentenceOf(doc, { start: at, end: at + 1 })
  const firms = bodiesOf(context).filter(
    (b) => b.narrower !== 'Agency' && b.start >= sentence.start && b.end <= at && !doc.posts.some((p) => p.body === b || holds(p, b)),
  )
  // 据央视报道, 消费者从…购买: whose report it is, or another's doing
  const said = /(?:消费者|市民|村民|用户|记者|顾客|女士|先生|我们|人们)[^，。；]{0,12}$/u.test(doc.text.slice(sentence.start, at))
  if (said) return undefined
  if (firms.length) return firms.find((b) => !/^(?:报道|记者|消息|了解|获悉|网站|资料)/u.test(doc.text.slice(b.end)))
  const opens = /^(?:公司|该公司|该厂|该企业|该集团|其|它|主要|产品|企业)/u.test(doc.text.slice(sentence.start))
  return opens ? subjectBefore(context, at) : undefined
}
