import { departmentTail } from './department-tails.js'
import { notInside } from './agency-words.js'
import { partyTail } from './party-tails.js'
import { people } from './state-body-tails.js'

/** What follows a division or its level's word in the name of a Party or state body, and the body's full name. */
export interface Tail {
  length: number
  /** Full name, given the division's name: 委 → 中共聊城市委员会. */
  full: (of: string) => string
  confidence: number
}

const openBody =
  /^([\u4e00-\u9fa5]{2,14}?)(局|厅|委员会|指挥部|工作专班|专班|领导小组办公室|领导小组|支队|总队|大队|服务中心|管理中心|事务中心|推广中心|监测中心|执法中心|交易中心|监督站|推广站|服务站|巡察组|督导组|督察组|工作组|(?<![主承协举开创督交包代经领合自民公停筹兴])办(?![公理事学案好成证到完置展法])(?:公室)?|(?<=[\u4e00-\u9fa5]{2})处(?![理置在于罚分级境方女所以])|[所站队馆院](?=副?[所站队馆院]长)|中心(?=副?主任))/u

/** 公安局|街子派出所, 环境保护局|执法支队, 生态环境局|周村分局: a part of the department that has a name of its own. */
const branch =
  /^((?!副|党|办公室主|原)[\u4e00-\u9fa5]{1,9}?(?<![主副局])(?:分局|派出所|支队|大队|中队|法庭|稽查局|管理所|监督所|质监所|执法局|看守所))(?!长|的?(?:主要|党))/u

function withBranch(tail: Tail | undefined, rest: string): Tail | undefined {
  if (!tail || !/[局厅院队]$/u.test(rest.slice(0, tail.length))) return tail
  const part = branch.exec(rest.slice(tail.length))?.[1]
  return part && !notInside.test(part) && !/[局长、，书记主任员队](?=.{2})/u.test(part.slice(0, -2))
    ? { length: tail.length + part.length, full: (of) => tail.full(of) + part, confidence: 0.85 }
    : tail
}

export function tailAt(text: string, index: number): Tail | undefined {
  const rest = text.slice(index, index + 30)
  return withBranch(plainTail(rest), rest)
}

function plainTail(rest: string): Tail | undefined {
  const party = partyTail(rest)
  if (party) return party
  for (const [pattern, full] of people) {
    const match = pattern.exec(rest)
    if (match) return { length: match[0].length, full: (of) => (/队$/u.test(match[0]) ? of + match[0] : full(of)), confidence: 0.95 }
  }
  return departmentTail(rest)
}

export function openTail(text: string, index: number): Tail | undefined {
  const match = openBody.exec(text.slice(index, index + 30))
  if (match && /^(?:多|各|几|此|一|两|何|到|好|深|远|等|之)?.?处$/u.test(match[0])) return undefined
  if (
    !match ||
    notInside.test(match[0]) ||
    /[新格大全结布开破僵]局$/u.test(match[0]) ||
    /^(?:[县市区镇乡级直内区场民域政]|大学)/u.test(match[0])
  )
    return undefined
  return { length: match[0].length, full: (of) => of + match[0].replace(/办$/u, '办公室'), confidence: 0.75 }
}
