import { beginsDepartment, departmentOf, longestCore } from '../lexicon/departments.js'
import type { Tail } from './agency-tails.js'

/** Committees by one character. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['农委', '农业委员会'],
  ['农工委', '农村工作委员会'],
  ['建委', '城乡建设委员会'],
  ['住建委', '住房和城乡建设委员会'],
  ['交委', '交通委员会'],
  ['交通委', '交通委员会'],
  ['科委', '科学技术委员会'],
  ['教委', '教育委员会'],
  ['经委', '经济委员会'],
  ['商委', '商业委员会'],
  ['计委', '发展计划委员会'],
  ['外经贸委', '对外经济贸易委员会'],
  ['市政管委', '市政管理委员会'],
  ['金融工委', '金融工作委员会'],
  ['建交委', '城乡建设和交通委员会'],
  ['规划委', '规划委员会'],
  ['商务委', '商务委员会'],
  ['旅游委', '旅游委员会'],
  ['农工办', '农村工作办公室'],
  ['卫计委', '卫生和计划生育委员会'],
  ['卫健委', '卫生健康委员会'],
  ['计生委', '人口和计划生育委员会'],
  ['市容委', '市容和园林管理委员会'],
  ['国资委', '国有资产监督管理委员会'],
  ['民委', '民族事务委员会'],
  ['体委', '体育运动委员会'],
  ['经贸委', '经济贸易委员会'],
  ['经信委', '经济和信息化委员会'],
  ['发改委', '发展和改革委员会'],
  ['食安办', '食品安全委员会办公室'],
  ['安委会', '安全生产委员会'],
  ['地税局', '地方税务局'],
  ['国税局', '国家税务局'],
  ['团委', '团委'],
]

const mixed =
  /^(?:(?:市政|市容|园林|绿化|规划|规|国土|土地|土|建设|建|城建|城乡|交通|交|住建|管理|管|经贸|经济|经|商务|信息|信|科技|科|教育|教|文化|文|旅游|旅|体育|体|卫生|卫|计生|健|农业|农|水利|水务|工业|工|发改|改革)){2,4}委(?!员|托|派|书|常|副|宣|组)/u

const suffixes = /^(总局|管理局|局|厅|委员会|委(?!书记|常委|副书记|宣传|组织)|部|办公室|办|总队|支队|大队)/u

export function departmentTail(rest: string): Tail | undefined {
  const short = abbreviations.find(([written]) => rest.startsWith(written))
  if (short) return { length: short[0].length, full: (of) => of + short[1], confidence: 0.93 }
  // 市政市容委, 规土委, 建管委, 市容园林委: committees put together of what they are for
  const committee = mixed.exec(rest)
  if (committee) return { length: committee[0].length, full: (of) => of + committee[0] + '员会', confidence: 0.85 }
  if (!beginsDepartment(rest)) return undefined
  for (let length = Math.min(longestCore, rest.length - 1); length >= 2; length--) {
    const department = departmentOf(rest.slice(0, length))
    const suffix = department && suffixes.exec(rest.slice(length))
    if (!department || !suffix) continue
    const word = suffix[1] === '委' ? '委员会' : suffix[1] === '办' ? '办公室' : suffix[1]!
    if (word === '部') continue // ministries are the state's (stateSpans); 县水利部|门
    const core = /队$/u.test(word) ? rest.slice(0, length) : department.cores[0]!
    return { length: length + suffix[0].length, full: (of) => of + core + word, confidence: 0.95 }
  }
  return undefined
}
