import { compoundSurnames, surnames } from '../../ingest/lexicon/surnames.js'
import { companyForm, trades } from '../../ingest/lexicon/trades.js'

/** Names of nobody: put together from what names are made of. */
type Random = () => number

export const pick = <T>(items: readonly T[], random: Random): T => items[random() % items.length]!
export const chance = (share: number, random: Random): boolean => random() % 1000 < share * 1000

const family = [...surnames]
const compound = [...compoundSurnames]
/** Characters that given names are made of, of men and women, of several generations. */
const given = [
  ...'伟强磊军洋勇杰涛明超刚平辉健鹏飞华波斌宇浩凯亮宏志文建国庆民成林海山东南江川河春夏秋冬松柏峰岩石玉宝金银铁钢树森木根生福禄寿喜财贵富荣昌盛兴旺祥瑞德仁义礼智信忠孝廉正光耀辉煌清源泉洪波涌振新立业广厚良善和安宁静淑芳芬兰梅菊莲荷桂花红霞云彩虹雪冰霜露雨晴晨曦月星辰阳晓晖敏慧颖聪婷娟秀丽美娜琳琪瑶璐珊珍珠环佩英俊豪杰雄霸武威猛胜利捷达通远航程万里鸿雁翔翼龙虎豹麟凤鸣鹤思念怀恩泽惠润滋培育才学书画琴棋诗词礼乐天地坤乾元亨利贞永恒久长青翠碧绿紫丹朱墨白素雅洁纯真诚恳勤俭朴实克己奉公为民爱党卫东向前进步跃登攀高升起航开拓创世纪年代秋实艳萍莉蓉薇蕾菲蓓茜萌苗桐梓楠榕枫桦棠楷栋梁柱轩辕昊天宸泽皓然嘉怡欣悦诗涵子墨雨桐一诺可心若曦',
].filter((c) => /\p{Script=Han}/u.test(c))
const syllables =
  '阿 巴 买买提 艾合买提 吐尔逊 热合曼 古丽 努尔 玛依拉 帕提曼 居马 别克 木拉提 叶尔肯 巴特尔 格日勒 图雅 其其格 那木拉 乌云 苏和 朝鲁 宝音 达来 扎西 次仁 多吉 卓玛 央金 旺堆 平措 罗布 索朗 拉姆 德吉 尼玛 达瓦 丹增 旦增 贡布 嘎玛 才让 仁青 措 阿木 尔哈 拉铁 木呷 日古 阿依 岩 玉 罕 香 温 应 依 波'.split(
    ' ',
  )
const foreign =
  '约翰 史密斯 彼得 汉斯 穆勒 施密特 安德烈 伊万 彼得罗夫 玛丽 安娜 卡洛斯 费尔南德斯 皮埃尔 杜邦 马可 罗西 佐藤 健一 田中 山本 金 哲洙 朴 志勋 阮 文雄 拉杰什 库马尔 穆罕默德 阿里 哈桑 奥马尔 大卫 布朗 威廉 琼斯 保罗 尼古拉 谢尔盖 迪米特里 卡尔 约瑟夫 伊莎贝拉 索菲娅'.split(
    ' ',
  )

/** A Chinese name: two names in three have a common surname and two given characters. Ranks are cubed: 王李张刘 lead as they do in life. */
export function chineseName(random: Random): string {
  const u = (random() % 100_000) / 100_000
  const surname = chance(0.03, random)
    ? pick(compound, random)
    : family[Math.floor(u * u * (chance(0.15, random) ? 1 : u) * family.length)]!
  return surname + pick(given, random) + (chance(0.82, random) ? pick(given, random) : '')
}

/** 扎西多吉, 艾合买提·居马, 格日勒图雅 */
export const minorityName = (random: Random): string =>
  pick(syllables, random) +
  (chance(0.3, random) ? '·' : '') +
  pick(syllables, random) +
  (chance(0.25, random) ? pick(syllables, random) : '')
/** 彼得·施密特 */
export const foreignName = (random: Random): string => `${pick(foreign, random)}·${pick(foreign, random)}`

const root = [
  ...'华盛恒泰鑫瑞隆达远宏天地东方海龙金玉银星光明正信诚安康健美新兴旺福顺通联合众大中丰茂源泉润泽绿春江河山川岳峰云龙凤翔鹏飞腾跃博雅文德厚力创智慧科微纳精奥佳嘉凯亚欧美环宇宙晶锐锋捷速迅蓝红紫白润禾稻粮谷果茗竹松柏',
]
const goods = [...trades].filter((t) => t.length >= 2)
const forms = '有限公司 有限责任公司 股份有限公司 集团 集团有限公司 公司 厂 合作社 专业合作社'.split(' ')

/** A company's name behind its place: 鑫瑞|新材料|有限公司. */
export const companyTail = (random: Random): string => pick(root, random) + pick(root, random) + pick(goods, random) + pick(forms, random)
export const endsAsCompany = (name: string): boolean =>
  name.length > 6 && (name.match(companyForm) ?? []).some((form) => name.endsWith(form))
