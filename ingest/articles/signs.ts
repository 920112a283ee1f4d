/** What a line says of its place in the page; every pattern is tried on the line without its blanks. */

// 本报讯（记者 …） · 本报聊城1月9日讯 · 新华社北京3月5日电 · 中国经济网深圳4月15日讯（记者 …） · （记者 尹某）1月8日，
const leads = [
  /^[■●◆]?本(?:报|刊|网|台)[^。，；：“]{0,14}?[讯电](?![号息])/u,
  /^[\u4e00-\u9fff]{2,12}(?:日报|晚报|时报|早报|商报|都市报|网|社|融媒|融媒体中心|客户端|在线)(?:[\u4e00-\u9fff]{0,8}\d{1,2}月\d{1,2}日)?(?:讯|电)(?=[（(：:\d]|记者|$)/u,
  /^(?:新华社|中新社|中新网)[^。，；]{0,16}日?[讯电]/u,
  /^(?:[\u4e00-\u9fff]{2,8})?(?:\d{1,2}月)?\d{1,2}日[讯电](?=[（(]|记者)/u,
  /^[（(](?:本报|本网|[\u4e00-\u9fff]{2,8})?(?:见习|实习|特约|全媒体|首席)?(?:记者|通讯员)[^（）()。，]{2,40}[）)](?!$)/u,
]
export const isLead = (plain: string): boolean => {
  const begin = plain.slice(0, 80)
  return leads.some((pattern) => pattern.test(begin))
}

/** 又讯（记者 …）: another report under the same headline. */
export const isAgain = (plain: string): boolean => /^又讯|^另讯|^又电/u.test(plain)

/** ——我市奋力做强先进制造业 */
export const isSubtitle = (plain: string): boolean => /^(?:[—―─–]{2,4}[^—―─–]|[—―─–][^—―─–\d])/u.test(plain) && plain.length < 70

// 发布时间：2011-03-29 · 发布人：- · 2011年09月27来源： · 更多 · 【字体：大 中 小】 · 作者：张三 来源：本站 · 点击数：12
const meta =
  /^(?:(?:发布|发表|更新|上传|添加|录入|稿件|信息|新闻|文章)?(?:时间|日期|人|者|单位|来源|作者|出处)[:：]|(?:来源|作者|编辑|责任编辑|责编|审核|录入|撰稿|供稿|点击|点击数|浏览|浏览次数|阅读|字号|字体|打印|关键[词字]|标签|分享到|收藏)[:：]|\d{4}[年-]\d{1,2}[月-]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:来源|作者|编辑|字号|[:：]|\|)|【?(?:字体|字号|大中小|打印|关闭|收藏|分享)|更多$|\[?(?:打印|关闭窗口|返回顶部)\]?)/u
export const isMeta = (plain: string): boolean => plain.length <= 80 && meta.test(plain)

/** The day that a meta line gives: 发布时间：2011-03-29, 2011年09月27来源：. */
export function metaDate(plain: string): [number, number, number] | undefined {
  const m = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(plain)
  return m ? [Number(m[1]), Number(m[2]), Number(m[3])] : undefined
}

/** 相关报道: from here to the next item nothing belongs to an article. */
export const isRelatedHead = (plain: string): boolean =>
  /^[【[]?(?:相关(?:报道|新闻|链接|文章|阅读|资讯|信息|推荐|专题)|新闻(?:推荐|链接|热点)|最新(?:新闻|文章|资讯|推荐)|推荐(?:阅读|新闻|文章)|热[点门](?:新闻|推荐|文章|排行)|延伸阅读|更多新闻|猜你喜欢|友情链接|网友评论|上一[篇条]|下一[篇条]|相关搜索)[】\]]?[:：]?/u.test(
    plain,
  ) && plain.length <= 40

/** A link of a list of links. */
export const isLink = (plain: string): boolean => /^[·•●○◎▪]/u.test(plain) && plain.length <= 60

// （下转第2版） · 责任编辑：王某 · 本版编辑 李某 · 电话：0635-… 邮箱 · 第3版 · 扫码看视频 · 联系电话 of a site
const furniture =
  /^[（(]?(?:紧?[上下][接转][^。]{0,20}[版页]|(?:见|详见)[^。]{0,8}版)[^。]{0,8}[）)]?$|^(?:本版)?(?:责任|执行|版面|美术|值班|图片|电子)?(?:编辑|校对|美编|主编|编审|责编|组版|版式|制图|视觉|统筹)[:：／/]?[\u4e00-\u9fff、/／:：]{0,40}$|^第?[A-D]?\d{1,3}版?$|^\d{4}年\d{1,2}月\d{1,2}日星期.{0,40}$|^(?:[\u4e00-\u9fff]{0,6}[要综][闻合]|第[一二三四五六七八九十]+版)$|^扫[一码描].{0,20}$|^(?:采购商?|[\u4e00-\u9fff]{2,12})(?:圈|群|QQ|QQ群|微信群)[:：]?\d{5,12}$|^[^。，]{0,20}https?:\/\/\S+$|^www\.\S+$|^(?:打印|关闭|返回|分享|收藏|复制链接|首页|尾页|上一页|下一页)+$|^页次[:：]/iu
export const isFurniture = (plain: string): boolean => plain.length <= 100 && furniture.test(plain)

// 时政动态, 图片新闻, 目击: what a paper prints above a part of its page; general words of the trade, no paper's own
const sections = new Set(
  '要闻 时政 时政要闻 时政动态 时政新闻 综合 综合新闻 本地新闻 地方新闻 地方要闻 县域新闻 县区新闻 区县新闻 县市新闻 国内新闻 国际新闻 社会 社会新闻 民生 民生新闻 经济 经济新闻 财经 教育 健康 文化 体育 文体新闻 法治 法制 政法 农业 三农 乡村振兴 生活 副刊 专题 专版 特刊 广告 公益广告 图片新闻 图片报道 图说 图片 影像 视点 视觉 目击 现场 一线 一线目击 聚焦 关注 热点 焦点 观察 深度 评论 时评 短评 社论 言论 论坛 理论 简讯 短讯 快讯 速览 资讯 集纳 动态 部门动态 基层动态 县区动态 记者走基层 新春走基层 走基层 今日关注 今日看点 导读 今日导读 头条 新闻 新闻速递 便民 服务 公告 通知 声明 分类信息'.split(
    ' ',
  ),
)
/** 目击, 时政动态: a part's name, never an article's whole headline. */
export const isSection = (plain: string): boolean => sections.has(plain.replace(/[【】[\]■●▶◀◆|丨·]/gu, ''))

/** 聊城日报 2023年1月10日 星期二 A1 */
export const isMasthead = (plain: string): boolean =>
  plain.length <= 60 &&
  (/^[\u4e00-\u9fff]{2,6}(?:日报|晚报|时报|早报|晨报|周报|商报|都市报)(?:社)?(?:[A-Z\d].*)?$/u.test(plain) ||
    (/(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[二一][〇○零九].{2}年/u.test(plain) &&
      /星期|周[一二三四五六日]|农历|第\d+期|日报|晚报|\d版|版$/u.test(plain) &&
      !/[，。；]/u.test(plain)))

/** ▶“三新”产业跑出加速度◀ */
export const isMarkedSubhead = (plain: string): boolean => /^[▶►▷◤◢◆◇●■★☆□▲△▪【].+[◀◄◁◥◣◆◇●■★☆□▲△▪】]$/u.test(plain) && plain.length <= 40

// 一、时间安排 · （二）任务 · 1. 市机关 · 2、阳谷县 · ①
export const isListItem = (line: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[、．]|\.(?!\d)|[）)])|[①-⑳]|[-–]\s|第[一二三四五六七八九十]+条|[·•])/u.test(
    line,
  )

/** 2025年3月28日, alone in a line: a notice's date. */
export const isDateLine = (plain: string): boolean =>
  /^(?:(?:19|20)\d\d|[二一][〇○零九][〇○零一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u.test(
    plain,
  )

/** Begins as captions do: 3月28日凌晨，… · 图为… · 近日，… with a picture's 摄 at its end. */
export const beginsAsCaption = (plain: string): boolean =>
  /^(?:▲|△|▼|←|→|↑|↓|图为|图片为|[左右上下]图|图[①②③④1-9一二三四])/u.test(plain) ||
  /^(?:20\d\d年)?(?:\d{1,2}月\d{1,2}日|\d{1,2}日(?:上午|下午|晚|凌晨|清晨)?[，,])/u.test(plain)

/** …忙碌。 本报记者 张三 摄 · （资料图片） · ■ 本报记者 徐金 behind the last sentence */
export const endsAsCaption = (plain: string): boolean =>
  /(?:记者|通讯员)?[\u4e00-\u9fff]{2,9}(?:摄|摄影)[）)]?$|[（(]资料图片?[）)]$|■(?:本报)?(?:记者|通讯员)[\u4e00-\u9fff]{2,9}$/u.test(
    plain.slice(-30),
  )

export const isNoticeTitle = (plain: string): boolean =>
  /(?:公告|通告|公示|通知|启事|声明|公报|通报|决定|办法|规定|细则|条例|名单|预告|致歉信|公开信|倡议书|慰问信|招标|邀请函)(?:[（(][^（）()]{0,16}[）)])?$/u.test(
    plain,
  )
