import type { Span } from '../doc.js'

/** 的出口经理, 前局长, 能源所原所长, 集团董事长: the title without what is none of it; undefined where the body's own name goes on into it. */
export function plainTitle(written: string, body: Span): { title: string; former: boolean } | undefined {
  // 中华油脂|网主编, 联想|控股有限公司副总裁, 万达|期货研究员: of another body, whose name begins so
  if (
    /^(?:[\u4e00-\u9fa5]{0,6}(?:有限公司|股份公司)|网(?!络|管|点)|控股|商城|数码|期货|证券|地产|快递|机构|(?:乘用车|商用车|地铁|汽车|电子|电器|空调|食品|医药|置业|重工|化工|物流|传媒)(?=(?:常务)?副?(?:总经理|总裁|董事长)$)|研究院|商学院(?!院长))/u.test(
      written,
    ) &&
    body.narrower !== 'Agency' &&
    !/^研究院院长|^证券(?:部|事务)/u.test(written)
  )
    return undefined
  if (/[（(“》·]/u.test(written) || /(?:经理|总裁|[局部处院会]长|主任|书记)[\u4e00-\u9fa5]{2,8}[和与]/u.test(written)) return undefined
  // LG|Display副总裁; 中石化集团|一名负责人: nobody's title begins so
  if ((/[A-Za-z]$/u.test(body.name) && /^[A-Z][a-z]/u.test(written)) || /^(?:一[名位个]|某)/u.test(written)) return undefined
  // 一汽|-大众总经理, 本田|汽车公司CFO: of another firm, whose name begins so
  if (
    /^[-－—–]/u.test(written) ||
    (body.narrower === 'Enterprise' &&
      /^(?!集团|总公司|控股)[\u4e00-\u9fa5]{2,6}(?<![分子总团])公司(?=[\u4e00-\u9fa5A-Z]{2,}$)/u.test(written))
  )
    return undefined
  // 某大学|等多所大学教授, 某局|已成立了以局长…为组长, 某集团|核心管理团队包括总裁: words of the sentence
  if (/^等|已|成立|包括|去年|今年|[以由](?=[\u4e00-\u9fa5]{1,3}长$)/u.test(written)) return undefined
  // 苏宁|易购总经理: of the shop that is called so; 工业协会|… behind a firm's short name: of a society
  if (/^(?:易购|在线|云商)/u.test(written) || (body.narrower === 'Enterprise' && /^[\u4e00-\u9fa5]{0,4}(?:协会|学会|商会)/u.test(written)))
    return undefined
  // 某公司|鞋业宣传部经理, called by its short name: of another firm of the group
  if (body.source === 'alias' && /^[\u4e00-\u9fa5]{1,2}业(?!务)/u.test(written)) return undefined
  // 资产|与资金处处长: the body is a piece of an office's name
  if (/^[与和及、]/u.test(written)) return undefined
  // 丰田|4S店负责人, 美的|经销商: who sells a maker's goods holds no post there
  if (
    /^(?:品牌)?(?:[\u4e00-\u9fa5]{0,4}?)(?:4[sS]店|[专加][卖盟]店|旗舰店|体验店|经销商|代理商|加盟商)/u.test(written) &&
    body.narrower === 'Enterprise'
  )
    return undefined
  // 鲁建国任副组长: another's post
  if (/(?<![主责常兼新前现原时历])任(?=副|[\u4e00-\u9fa5]{1,3}(?:长|席|理|裁|任)$)/u.test(written)) return undefined
  const plain = written
    .replace(/^(?:的|先生|女士|会(?=主任))/u, '')
    .replace(/^(?:公司|集团公司|总公司|集团)(?=董事|总|副|首席|常务|执行|高级|党)/u, '')
  const past =
    /^(?:原|前任|前)(?![台端沿期锋线方材料油煤创])|(?<=[所部会局院司处室心协委厂网团行科])(?:原|前)(?=[\u4e00-\u9fa5]{0,4}(?:长|书记|主任|主席|经理|总裁|所长|院长|顾问)$)/u
  const title = plain.replace(past, '').replace(/^(?:新任|现任)/u, '')
  return title ? { title, former: past.test(plain) } : undefined
}
