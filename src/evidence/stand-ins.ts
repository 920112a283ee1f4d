import type { BaseLabel } from '../model/ontology.js'

/** Words that stand for something named elsewhere in the article. */
const words: Record<BaseLabel, RegExp> = {
  // 他说；其本人
  Person: /[他她其]/u,
  // 该公司总经理；集团已注册；我校；双方签约；市委、市政府
  Organization:
    /公司|企业|集团|工厂|该?厂|单位|部门|学校|[该本我全][校院局社行所馆村县市区省]|双方|[省市县区州旗镇乡][委政]|中心|银行|医院|合作社/u,
  // 我市；全区；该县；市委常委 speaks for the 市
  Place: /[我全本该][省市县区州盟旗镇乡村]|[省市县区州旗镇乡](?:委|政府|长|直|级)/u,
  // 会议听取了；会上；活动由……主办；揭牌仪式
  Event: /[会赛展节]|活动|仪式|论坛|调研|督导|视察|走访|检查|观摩|考察|慰问|座谈|签约|开工|启动/u,
  // 该项目总投资；二期工程
  Project: /项目|工程|生产线|基地|[该此本]园/u,
  Program: /行动|计划|方案|工程|政策|战略|试点|活动/u,
  Award: /称号|荣誉|认定|奖|名单|入选/u,
}

export interface End {
  label: BaseLabel
  /** As its article names it. */
  name: string
  /** The title that is claimed, if this is the body that it is held at: a post names its body (市长 → 市政府). */
  title?: string
  /** It is claimed that somebody spoke there. */
  spoken?: boolean
}

/** 郑景和强调，要坚持先立后破: in the report of a meeting, words that somebody said stand for the meeting at which they were. */
const speaking = /指出|强调|要求|表示|说|介绍|认为|提出|发言|讲话|致辞|汇报/u

/**
 * Whether a quote that does not name something holds what stands for it: a word for its kind, the name of a place within another
 * (聊城 in 聊城鲁铜铜业有限公司, 凉山 for 凉山彝族自治州), or the post that implies the body.
 */
export function standsFor(quote: string, { label, name, title, spoken }: End): boolean {
  const bare = quote.replace(/\s/gu, '')
  if (title !== undefined && bare.includes(title.replace(/\s/gu, ''))) return true
  if (label === 'Place') {
    if (bare.includes(name) || (name.length > 2 && bare.includes(name.slice(0, 2)))) return true
    if ([...'县市区旗州'].some((level) => bare.includes(name[0]! + level))) return true // 蓟县, which is 蓟州区 now
  }
  return (spoken === true && speaking.test(bare)) || words[label].test(bare)
}
