import type { AttendanceRole } from '../../../src/model/ontology.js'
import type { Doc, Range, Span } from '../../doc.js'
import { matchesIn } from '../../matches.js'

const verbs =
  /(主持(?:召开|了|会议)?)|(致(?:开幕|闭幕|欢迎|答谢|祝酒|贺)?[辞词]|(?<!重要)讲话(?!精神)|(?<!工)作(?!的)[^，。；]{0,12}(?:讲话|报告|发言|动员|部署|点评|介绍)|发言|(?<!听取[^，。；]{0,16})汇报|主讲|授课|宣讲|通报|宣读|传达|部署|介绍|回答(?:了)?(?:记者|大家|网友|群众|与会)|强调|指出|要求|表示|提出|希望|说(?!明会)|致欢迎|表态|点评|演讲|陈述意见|述职)|((?<!(?:会见|接见|会晤|看望|迎接)[^，。；]{0,10})(?:出席|参加)|列席|参会|到场|到会|见证|陪同|揭牌|剪彩|启动|揭幕|颁奖|颁发|授牌|授旗|颁证|鸣枪|按下|培土|登台|参礼|应邀|宣布|观摩|签署|签订|到会祝贺|作见证)/gu
const roleOf = (match: RegExpMatchArray): AttendanceRole => (match[1] ? 'presided' : match[2] ? 'spoke' : 'attended')
export const rank: Record<AttendanceRole, number> = { presided: 0, spoke: 1, inspected: 2, attended: 3 }

/** What may stand between a name and the verb that it shares with others of its list: names, bodies, posts, 、 and 等. */
export function onlyList(doc: Doc, range: Range): boolean {
  let rest = ''
  for (let i = range.start; i < range.end; i++) {
    const span = doc.names.find((n) => n.start <= i && i < n.end && !n.pronoun)
    const post = doc.posts.find((p) => p.start <= i && i < p.end)
    if (span || post) continue
    rest += doc.text[i]!
  }
  // 等各界知名人士都将|到场, 等30余人|参加: what the list is summed up as
  rest = rest.replace(/等[^、，。；]{0,16}$/u, '')
  if (/会见|接见|陪同|率|听取|采访|告诉|任命|表彰|慰问|看望|签/u.test(rest)) return false
  rest = rest.replace(
    /[、，和及与等以或\s“”（）]|分别|共同|一同|一起|党政军|党政|自治区|各界|领导|部门|负责人|负责同志|主要|有关|相关|四套班子|市直|单位|县|区|市|同志|先后|应邀|一行|的|了|在会上|在|会上|当场|亲临|代表|全体|各|也|还|今天|下午|上午|现场/gu,
    '',
  )
  return rest.length <= 4
}

/** Roles of one person in a sentence: the verbs that follow, up to the next person who is not of the same list. */
export function rolesIn(
  doc: Doc,
  person: Span,
  sentence: Range,
  people: readonly Span[],
): { role: AttendanceRole; verb: number; word: string }[] {
  const { text } = doc
  // 代市长覃家明（主持市政府全面工作）参加…: a remark on the person is not what he does
  const remark = /^（[^（）\n]{1,20}）/u.exec(text.slice(person.end, sentence.end))?.[0].length ?? 0
  const from = person.end + remark
  const rest = text.slice(from, sentence.end)
  const roles: { role: AttendanceRole; verb: number; word: string }[] = []
  for (const match of matchesIn(rest, verbs)) {
    const at = from + match.index
    if (!roles.length) {
      const gap = { start: from, end: at }
      const others = people.filter((p) => p.start >= gap.start && p.end <= gap.end)
      if (others.length ? !onlyList(doc, gap) : match.index > 26 || /[。；]/u.test(rest.slice(0, match.index))) break
    } else if (people.some((p) => p.start > roles.at(-1)!.verb && p.end <= at)) break
    else if (/[；。]/u.test(text.slice(roles.at(-1)!.verb, at))) break
    roles.push({ role: roleOf(match), verb: at, word: match[0] })
  }
  return roles
}
