import { matchesIn } from '../matches.js'
/**
 * Names without a surname that are put together of known words: Mongolian 额尔德木图, 那顺|巴雅尔, 萨仁|其木格; Tibetan
 * 扎西|顿珠, 次仁|卓玛, 才让|加. Two words or three are a name wherever they stand; one is too often a word.
 */
const mongolian =
  '巴特尔 巴图 巴雅尔 巴雅斯古楞 巴根 巴音 宝音 宝力德 宝力格 宝日玛 苏和 苏雅拉 苏日娜 苏日嘎拉 布和 布赫 布仁 布日 布日固德 毕力格 毕力格图 敖特根 敖登 敖云 敖日格勒 傲登 傲日其楞 傲特根 额尔德尼 额尔德木 额尔敦 额日敦 格日勒 格日乐 格根 其其格 其木格 琪琪格 琪木格 高娃 ' +
  '娜仁 娜日娜 那仁 那顺 那木拉 那日苏 乌兰 乌云 乌日娜 乌日汗 乌力吉 乌恩 乌尼尔 乌仁 斯琴 萨仁 萨如拉 萨日娜 塔娜 图雅 托娅 图门 图力古尔 图布信 特木尔 特古斯 铁木尔 孟根 孟和 孟克 孟都 达来 达楞 达布希拉 达木丁 呼和 呼日勒 呼格吉勒 哈斯 哈森 朝鲁 朝克 朝格 青格勒 青格乐 阿木尔 阿拉坦 阿斯汗 阿古拉 阿尔斯楞 道尔吉 ' +
  '嘎日迪 嘎鲁 通拉嘎 通嘎 赛音 赛汗 森布尔 满都拉 满都呼 满达 海日 吉日嘎拉 吉日木图 金花 白音 白乙拉 包力高 恩和 恩克 代钦 岱钦 贺希格 胡日查 吉雅 旭日干 陶格斯 照日格图 德力格尔 德格吉 莎日娜 莎仁 希日 希吉尔 松布尔 永红 朝伦 查干 达布拉干 贺其勒 牧仁 旺其格 旺楚克 尼玛 古日 古楞 仁钦 扎木苏 桑杰 光荣 布拉格 浩日沁'
const tibetan =
  '扎西 次仁 次旺 次旦 次吉 才仁 才让 才旦 才旺 多吉 多杰 卓玛 卓嘎 央金 央宗 央吉 旺堆 旺久 旺杰 旺姆 旺修 旺扎 平措 平旺 罗布 罗珠 洛桑 罗桑 洛追 丹增 旦增 丹巴 丹珠 格桑 尼玛 达瓦 达娃 米玛 拉巴 拉姆 拉加 拉毛 普布 边巴 巴桑 索朗 索南 索昂 曲珍 曲扎 曲杰 曲桑 德吉 德庆 白玛 班玛 益西 顿珠 欧珠 仁增 仁青 仁钦 江白 江措 ' +
  '江村 坚参 坚赞 贡布 贡嘎 贡桑 晋美 久美 嘉措 加措 土登 阿旺 强巴 群培 群宗 云丹 泽仁 泽旺 泽翁 泽郎 彭措 降措 拥忠 永忠 当周 桑吉 桑珠 南杰 南加 完代克 夏吾 关却 昂毛 更尕 尕玛 尕藏 公保 多旦 多占 智华 娘吉 旦正 旦知 旦达 华旦 俄日 冷本 羊吉 格绒 登巴 青措 志玛 甲央 根秋 布央 巴登 玉珍 玉措 措姆 卓措 占堆 次珍 宗巴 念扎 朗杰 朗加 塔杰 曲批 西绕 绒布 吉宗 吉美 吉巴 三知 东主 道吉 彭毛 杰布 欧巴'
const words = [...new Set(`${mongolian} ${tibetan}`.split(' '))].sort((a, b) => b.length - a.length)
const heads = new Set(words.map((w) => w[0]!))
const joined = new RegExp(`(?:${words.join('|')}){2,3}(?:[加太吉措本杰东图夫]|泰)?`, 'gu')
const alone = new RegExp(`^(?:${words.join('|')}){1,3}(?:[加太吉措本杰东图]|泰)?`, 'u')

/** Ranges of names of two or three such words. */
export function joinedNames(text: string): { start: number; end: number }[] {
  return matchesIn(text, joined)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ start, end }) =>
        end - start >= 4 && !/^(?:自治|县|旗|镇|乡|村|苏木|草原|市|嘎查|寺|山|河|湖|路|街)/u.test(text.slice(end, end + 2)),
    )
}

/** Length of such a name that begins at `index`, of one word too: 局长|朝鲁, 0 if none does. */
export const joinedLength = (text: string, index: number): number =>
  heads.has(text[index] ?? '') ? (alone.exec(text.slice(index, index + 14))?.[0].length ?? 0) : 0
