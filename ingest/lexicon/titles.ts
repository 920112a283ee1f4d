/** Heads of posts. A post's title is what stands between its body and the end of its head: 党组书记、局长. */
const partyHeads = '第一书记 副书记 书记 常委 候补委员 委员'
const divisionHeads =
  '常务副市长 副市长 市长 常务副省长 副省长 省长 常务副县长 副县长 县长 常务副区长 副区长 区长 副州长 州长 副盟长 盟长 副旗长 旗长 副镇长 镇长 副乡长 乡长 代市长 代县长 代区长 代省长 州长 代州长 常务副州长 代旗长 代镇长 代乡长 苏木达'
const stateHeads =
  '党组书记 党委书记 党总支书记 党支部书记 支部书记 党工委书记 总支书记 纪委书记 政法委书记 团委书记 党组成员 党委委员 党组副书记 党委副书记 党工委副书记 ' +
  '常务副主任 副主任委员 主任委员 副主任 主任 常务副主席 副主席 主席 荣誉主席 名誉主席 常务副局长 副局长 局长 副厅长 厅长 常务副部长 副部长 部长 副秘书长 秘书长 副巡视员 巡视员 调研员 副调研员 ' +
  '检察长 副检察长 审判长 副院长 院长 支队长 副支队长 总队长 副总队长 大队长 副大队长 大队长 中队长 政委 副政委 政治委员 司令员 参谋长 指挥长 副指挥长 总指挥 副总指挥 组长 副组长 ' +
  '科长 副科长 处长 副处长 司长 副司长 股长 所长 副所长 站长 副站长 队长 副队长 庭长 专员 副专员 村主任 村支书 村委会主任 监察专员 总督学 总工程师 总会计师 省长助理 市长助理 县长助理 区长助理 主席助理 主任助理 局长助理 厅长助理 行长助理 中常委 总经济师 总统计师 总农艺师 总规划师 总畜牧师 总兽医师 总审计师 首席检察官 二级检察官 审判委员会委员 主委 副主委 工会主席 工会副主席 妇联主席 院长助理 校长助理 州长助理 盟长助理 二级巡视员 一级巡视员 二级调研员 一级调研员 三级调研员 四级调研员 新闻发言人 总理 副总理 国务委员 署长 副署长 总干事 副总干事 大使 公使 总领事 副总领事 领事 副领事 参赞'
const companyHeads =
  'CEO CFO CTO COO 董事长 副董事长 执行董事 独立董事 董事 监事会主席 监事 董事会秘书 总经理 副总经理 常务副总经理 总经理助理 总裁 副总裁 高级副总裁 执行总裁 高级总裁 首席执行官 首席技术官 首席财务官 首席科学家 首席创新官 首席运营官 首席营销官 首席分析师 首席经济学家 副总 ' +
  '行长 副行长 经理 副经理 厂长 副厂长 车间主任 总监 副总监 总设计师 总建筑师 总编辑 副总编辑 总编 副总编 社长 副社长 台长 副台长 主编 理事长 副理事长 常务理事 理事 会长 副会长 常务副会长 名誉会长 荣誉会长 创始人 联合创始人 合伙人 法定代表人 法人代表 负责人 主要负责人 分管负责人 相关负责人 负责同志 主管 店长 馆长 副馆长 场长 矿长 船长 机长 班长 工段长 社区书记 ' +
  '校长 副校长 园长 教授 副教授 研究员 副研究员 讲师 院士 博士 高级工程师 工程师 技术员 农艺师 高级农艺师 主任医师 副主任医师 医师 护士长 教练 主教练 领队 设计师 代表 工作人员 学生 教师 老师 职工 员工 合伙人 顾问 秘书 首席技师 艺术总监 技术总监 机务长 乘务长 列车长 教研员 研发总监 党支书 社长 组长'

export const titleHeads: ReadonlySet<string> = new Set([partyHeads, divisionHeads, stateHeads, companyHeads].join(' ').split(' '))
/** Who holds one of these at a division holds it at the division's government: 东阿县县长 → 东阿县人民政府. */
export const governmentHeads: ReadonlySet<string> = new Set(divisionHeads.split(' '))
/** Roles that introduce a name without being a post. */
export const plainRoles: ReadonlySet<string> = new Set(
  '青年 渔民 牧民 农户 村医 传人 投递员 邮递员 导演 主演 编剧 徒弟 师傅 检察官 法官 审判员 审判长 书记员 民兵 辅导员 保洁员 护林员 养护工 环卫工 环卫工人 电工 焊工 钳工 矿工 船长 队员 主攻手 主力 前锋 教练员 研究生 博士生 硕士生 大学生 画师 手艺人 台商 侨胞 侨领 港商 外商 华侨 策展人 创办人 发起人 带头人 经营者 检验员 统计员 联络员 讲解员 解说员 审计员 飞行员 乘务员 宇航员 航天员 调解员 评论员 分析师 建筑师 律师 会计师 兽医 厨师 厨师长 摄影师 编辑 参谋 指导员 教导员 连长 排长 班长 团长 营长 旅长 师长 军长 舰长 棋手 歌唱家 艺术家 企业家 收藏家 收藏人 老兵 老红军 网友 组员 领唱 邮迷 鼓曲艺人 艺人 非遗传承人 捞纸工 制作师 割胶工 巡线工 支护工 轧钢工 小将 姑娘 小伙 小伙子 夫妇 原告 被告 新郎 新娘 主妇 房主 车主 户主 志愿者 捐赠者 获得者 得主 记者 通讯员 社员 会计 议员 市议员 县议员 村民 居民 市民 群众 困难群众 困难党员 党员 老党员 优抚对象 退休教师 退役军人 教师 老师 学生 工人 职工 员工 农民 菜农 果农 种植户 养殖户 贫困户 脱贫户 种粮大户 大户 业主 司机 驾驶员 乘客 顾客 游客 患者 家属 家长 同学 战士 民警 辅警 消防员 医生 护士 专家 学者 作家 诗人 画家 书法家 演员 歌手 导演 选手 运动员 教练 冠军 烈士 老人 老汉 志愿者 网格员 店主 老板 商户 摊主 客商 技术员 工程师 匠人 传承人 主持人 代表 委员 院士 教授 博士 研究员 创业者 负责人 工作人员 退休干部 老干部 劳模 劳动模范 道德模范 被告人 犯罪嫌疑人 嫌疑人 法人 会员 理事 残疾人 孤儿 困难职工 困难残疾人 支书 主播 站长 村医 乡医 女士 先生 同志'.split(
    ' ',
  ),
)
/** Words before a head that belong to its title: 党组副书记, 生鲜采购经理, 常务副主任. */
export const longestHead = Math.max(...[...titleHeads].map((t) => t.length))

/** The longest title head that ends at `end` (exclusive) in the text, or undefined. */
export function titleHeadEndingAt(text: string, end: number): string | undefined {
  for (let length = Math.min(longestHead, end); length >= 2; length--) {
    const word = text.slice(end - length, end)
    if (titleHeads.has(word)) return word
  }
  return undefined
}

/** The longest title head that begins at `start`. */
export function titleHeadAt(text: string, start: number): string | undefined {
  for (let length = Math.min(longestHead, text.length - start); length >= 2; length--) {
    const word = text.slice(start, start + length)
    if (titleHeads.has(word)) return word
  }
  return undefined
}

/** Verbs and adverbs that follow a name that is a subject: 何川|出席, 李建国|介绍. */
export const afterName =
  '出席 参加 主持 讲话 致辞 表示 介绍 强调 指出 要求 说 告诉 认为 坦言 感慨 宣布 带领 带队 率领 率 陪着 前往 赴 到 深入 来到 走进 走访 调研 督导 视察 考察 检查 慰问 看望 会见 陪同 听取 作 做 代表 先后 一行 等 在 与 和 同 向 对 为 从 将 把 被 给 用 以 于 就 也 还 都 已 正 便 曾 又 则 是 有 的 了 及 以及 或 并 而 特意 当场 立即 亲自 分别 共同 一起 一同 一道 随同 参与 担任 任 当选 获 荣获 笑 提出 希望 回忆 解释 透露 建议 提醒 呼吁 发言 汇报 通报 传达 宣读 安排 部署 签订 签署 揭牌 启动 点评 授课 主讲 今天 昨天 当天 当日 昨日 今日 本周 上周 日前 近日 仔细 详细 实地 逐 一边 边 详 亲切 代 受 接受 撰写 摄 报道 文 图 家中 家里 夫妇 夫妻 同志 先生 女士 老人 同学 老师 教授 院士 副市长 市长 书记 主任 局长 县长 区长 副 率队 率团 赶到 安排 透 负责 开 从事 采访 现场 深有 高兴 自豪 信心 激动 一家 和 时 说道 称 认 曾 特 今 应邀 会 拍板 热 兴 去 进 出任 兼任 因病 因为 赠给 赠送 回应 今年 去年 早已 受聘 收到 带着 带头 举起 创作 坚持 帮助 决定 发现 组织 协调 主动 自费 退休 去世 病逝 牺牲 逝世 毕业 上任 到任 履新 赴任 就任 辞去 卸任 任职 接任 接替 升任 调任 转任 改任 连任 领衔 夺冠 夺魁 摘金 拿下 登台 亮相 演唱 朗诵 执教 主刀 为此 全程 一口气 逐户 披着 坐镇 连续 率先 跑 喊 捧 掰 收徒 当场 上台'.split(
    ' ',
  )
