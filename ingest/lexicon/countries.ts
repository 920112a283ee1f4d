/** Countries and regions as papers write them: no places of the graph, but part of what bodies are called by. */
const countries =
  '美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 加拿大 澳大利亚 新西兰 印度 印度尼西亚 印尼 马来西亚 新加坡 泰国 越南 老挝 缅甸 柬埔寨 菲律宾 蒙古国 蒙古 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 哈萨克斯坦 乌兹别克斯坦 ' +
  '吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 伊朗 伊拉克 沙特阿拉伯 沙特 阿联酋 卡塔尔 科威特 以色列 土耳其 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 坦桑尼亚 乌干达 加纳 刚果 阿尔及利亚 摩洛哥 安哥拉 赞比亚 巴西 阿根廷 智利 秘鲁 ' +
  '哥伦比亚 墨西哥 古巴 委内瑞拉 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 波兰 捷克 匈牙利 希腊 罗马尼亚 保加利亚 塞尔维亚 乌克兰 白俄罗斯'
const pattern = new RegExp(
  `^(?:${countries
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
)

/** Length of the country's name that a text begins with, 0 if none. */
export const countryLength = (text: string): number => pattern.exec(text)?.[0].length ?? 0
