import type { GraphiQLOptions } from 'graphql-yoga'

/** What GraphiQL opens with: the first questions of the three users. */
export const exampleQueries = [
  `# 刘文强参加过哪些会议？以什么角色？原文怎么说？
# Which meetings did 刘文强 attend, as what, when, and who says so?
query MeetingsOfAnOfficial {
  official(name: "刘文强") {
    name
    meetings {
      totalCount
      edges { role date node { name } evidence { quote article { headline published } } }
    }
  }
}
`,
  `# 东阿县有哪些项目？谁投资建设？金额合计多少？
# Which projects does 东阿县 have, who is behind them, and what do they cost?
query ProjectsOfACounty {
  county(name: "东阿县") {
    projects {
      totalCount
      totalInvestment
      edges { node { name investment undertakers { edges { role node { name } } } } }
    }
  }
}
`,
  `# 山东嘉元与刘文强有何关联？
# How are 山东嘉元 and 刘文强 connected?
query HowTwoAreConnected {
  path(from: "山东嘉元新能源材料有限公司", to: "刘文强") {
    length
    steps { type direction from { name } to { name } evidence(first: 1) { quote } }
  }
}
`,
]

export const graphiqlOptions: GraphiQLOptions = {
  title: '县志 xianzhi',
  defaultTabs: exampleQueries.map((query) => ({ query })),
}
