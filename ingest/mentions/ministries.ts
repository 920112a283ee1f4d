import type { Span } from '../doc.js'
import { nationalBodyCalled } from '../lexicon/national-bodies.js'
import { matchesIn } from '../matches.js'
import { body } from './agency-span.js'

/** The Party's and the state's bodies that are more than a list: 国务院三峡工程建设委员会, and ministries by any of their forms. */
const central =
  /国务院(?:(?!总理|副|常务|国务|任|批|同|决|发布|关于|办公|有关|各|原|新|会议|召|公布|下)[\u4e00-\u9fa5]{2,12}?(?:研究中心|委员会|咨询委(?=委员)|领导小组(?!组?长|副)(?:办公室)?|办公室(?=副?主任)))?|(?:中华人民共和国|国家)?(?:教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人社|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|水利|农业农村|农业|商务|文化和旅游|文化|卫生|应急管理|退役军人事务)部(?!门|分|队|长级|委|署|位|件|落)/gu

export function stateSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const match of matchesIn(text, central)) {
    const previous = text[match.index - 1] ?? ''
    if (/[市省县区局厅院校学司委会团]/u.test(previous)) continue // 市委宣传部, 学校教育部: a part of something else
    // 澳大利亚|农业部, 美国|商务部: another country's
    if (
      /(?:[国本]|利亚|俄罗斯|加拿大|印度|尼亚|斯坦|新加坡|巴西|越南|老挝|泰|缅甸|马来西亚|蒙古|埃及|墨西哥|智利|荷兰|瑞士|丹麦|芬兰|挪威|秘鲁|南非)$/u.test(
        text.slice(Math.max(0, match.index - 4), match.index),
      ) &&
      !/中国$|全国$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue
    const name = match[0].replace(/^(?:中华人民共和国|国家)/u, '')
    spans.push(body(match.index, match.index + match[0].length, nationalBodyCalled(name)?.name ?? name, undefined, 0.9))
  }
  // 发改委、工信部和国土资源部: among ministries, the state's
  for (const match of text.matchAll(
    /发改委(?=(?:、|和|与|会同)(?:国家|[\u4e00-\u9fa5]{1,7}部(?!门|分)))|(?<=[\u4e00-\u9fa5]部(?:、|和|与))发改委/gu,
  ))
    if (!/[省市县区州盟旗家]$/u.test(text.slice(0, match.index)))
      spans.push(body(match.index, match.index + match[0].length, '国家发展和改革委员会', undefined, 0.85))
  return spans
}
