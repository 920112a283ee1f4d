import { notInside } from './agency-words.js'
import type { Tail } from './agency-tails.js'

const partyOffices =
  /^(?:委)?(组织部|宣传部|统战部|政法委员会|政法委|巡察工作领导小组办公室|巡察办|巡视办|办公厅|办公室|社会工作部|社工部|党校|编办|网信办|农办|改革办|老干部局|政研室|政策研究室|督查室|机要局|保密办|直属机关工委|直属机关工作委员会|台办|外办)/u

export function partyTail(rest: string): Tail | undefined {
  // 市委, 区委宣传部; 常委 and 委员 are posts at the committee, 常委会 and 全会 its meetings
  if (!rest.startsWith('委') || rest.startsWith('委托') || rest.startsWith('委派')) return undefined
  const office = partyOffices.exec(rest)
  if (office) return { length: office[0].length, full: (of) => `中共${of}委${office[1]!}`, confidence: 0.95 }
  const team = /^委((?:第?[一二三四五六七八九十\d]+)?(?:授权|统筹)?(?:第[一二三四五六七八九十\d]+)?巡[察视]组)/u.exec(rest)
  if (team) return { length: team[0].length, full: (of) => `中共${of}委${team[1]!}`, confidence: 0.9 }
  const leading = /^委((?:[\u4e00-\u9fa5]{2,10})领导小组(?:办公室)?)/u.exec(rest)
  if (leading && !notInside.test(leading[1]!))
    return { length: leading[0].length, full: (of) => `中共${of}委${leading[1]!}`, confidence: 0.85 }
  return { length: rest.startsWith('委员会') ? 3 : 1, full: (of) => `中共${of}委员会`, confidence: 0.95 }
}
