import type { Doc, Span } from '../doc.js'

/** What is done to a project, or how it is named in passing: 加快|X高速公路, 旗下|Y项目, 约3亿元建成|3条生产线. */
const lead =
  /^(?:、|或(?:进一步)?|约[\d.]+[万亿]?元|公开招标|保证|确保|落实|加快|推进|建成|旗下|下属|建设(?=[A-Z“\d])|改造(?=\d)|完成|破解|投资(?!公司)|进一步|继续|承建|参建|正在|现有|原有|拟建|在建|已建|新建(?=[A-Z\d])|\d+亿建大陆)+/u
/** Words of a sentence: 方需按照采购人要求提交项目, 能揽到该公司工程项目, 协调领导小组以加快项目. */
const clause =
  /要求|提交|揽到|以加快|[该本此]公司|实施无|控制上游|作为|问题研究|年生产|大会暨|需按照|能够|可以|如何|是否|力量|协调领导|一系列|遗留问题处理|可开发|信息公开|人才队伍|规范化管理/u
/** Works of a kind: 国内外高铁项目, 第三家工厂, 钻石加工厂, 房屋建筑和市政基础设施工程项目. */
const kind =
  /^(?:国内外|国内|国外|境外|海外|各类|各项|各个|全国|第[一二三四五六七八九十]家|工程|建设工程|加工|某|其他|此类|相关|房屋建筑|市政基础设施|最高世代|主要|重点|大型|中小型|政府采购|公共|基础设施|民生|钻石加工)(?:[\u4e00-\u9fa5]{0,8})(?:项目|工程|工厂|中心|生产线|厂)$/u

/**
 * A project's name without what the sentence put in front of it and with the digits that it was cut from (8.|5代液晶面板项目);
 * undefined where it is a clause, a kind of works, or the beginning of another name (安全工程|科技论坛, 指挥中心|改造工程 keeps).
 */
export function soundProject({ text }: Doc, span: Span): Span | undefined {
  const written = text.slice(span.start, span.end)
  if (
    /^(?:科技|技术)?(?:论坛|研讨会|大会|年会|峰会|博览会|展览会|师|学院|大学|学会|实验室|研究中心|交易中心|招标公告)/u.test(
      text.slice(span.end),
    )
  )
    return undefined
  if (span.composed || written !== span.name) return clause.test(span.name) ? undefined : span
  const cut = lead.exec(written)?.[0].length ?? 0
  const decimal = cut ? 0 : (/\d{1,3}\.$/u.exec(text.slice(Math.max(0, span.start - 4), span.start))?.[0].length ?? 0)
  const start = span.start + cut - (/^\d/u.test(written) ? decimal : 0)
  const name = text.slice(start, span.end)
  if (
    (name.length < 4 && !/[\u4e00-\u9fa5]{2}路$/u.test(name)) ||
    /^[\u4e00-\u9fa5]{2,4}[省市县区]建设工程$/u.test(name) ||
    clause.test(name) ||
    kind.test(name) ||
    /^尺寸/u.test(name)
  )
    return undefined
  return start === span.start ? span : { ...span, start, name }
}
