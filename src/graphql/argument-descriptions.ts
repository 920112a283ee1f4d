import type { DocumentNode } from 'graphql'
import { visit } from 'graphql'

/** Arguments mean the same everywhere, so they are described here, once, and not in `schema.graphql` a hundred times. */
const descriptions: Record<string, string> = {
  pages: 'Pages as text; together 256 KB with the query. 版面文本。',
  files: 'Pages as files, sent along; together 50 MB, 2,000 at most. 版面文件，合计不超过 50 MB、2000 个。',
  home: 'What 我市 stands for where the page does not tell: 聊城市. 版面未说明时“我市”所指。',
  date: 'Day of publication, where neither file name nor page tells: 2023-12-28. 出版日期。',
  document: 'Its file name, id or sha256. 文件名、编号或 sha256。',
  first:
    'At most this many, from the beginning or after `after`: usually 20 (of evidence 10), never more than 100. 取几条，默认 20（证据 10），至多 100。',
  after: 'Cursor after which to begin. 从此游标之后开始。',
  last: 'At most this many, from the end or before `before`. 从尾（或 before 之前）取几条。',
  before: 'Cursor before which to end. 到此游标之前为止。',
  from: 'On or after 2023, 2023-12 or 2023-12-28; what may fall in it counts. 起始日期，可只写年或年月。',
  to: 'On or before, written like `from`. 截止日期。',
  place: 'Name, alias or id of a place: there or in a division below it. 地点名称或编号，含下级区划。',
  county: 'Name, alias or id of a place: there or in a division below it. 所在县的名称或编号，含下级区划。',
  program: 'Id, name or alias of a program that it carries out. 所落实的政策规划：编号、名称或别名。',
  least: 'At least so many of them: 2 if not said. 至少几人出席，默认 2。',
  minInvestment: 'Investment of at least so many yuan. 投资额下限（元）。',
  minConfidence: 'Leave out what is less sure than this, 0 to 1. 可信度下限。',
  states: 'Only in these states. 只要这些状态。',
  sort: 'Order. 排序方式。',
  role: 'Only in these roles. 只要这些角色。',
  types: 'Only these kinds of facts. 只要这些类型的事实。',
  direction: 'Only from it (out) or only to it (in). 只要出边或入边。',
  asOf: 'Held on that day, by the report nearest to it. 该日在任，以最近的报道为准。',
  former: 'Only former posts (true) or only present ones (false). 只要曾任或只要现任。',
  officials: 'Only officials. 只要官员。',
  labels: 'Only with one of these labels: Person, Official, Article … 只要这些标签。',
  id: 'Global id. 全局编号。',
  ids: 'Global ids. 全局编号。',
  name: 'Name or alias; in lists, a part of one. 名称或别名；列表中可只写一部分。',
  text: 'Words to look for, one character or more. 要找的文字，一个字以上。',
  genre: 'Only articles of this kind. 只要这种体裁。',
  file: 'With this in the file name. 文件名中含有。',
  query: 'One statement of clauses that read: MATCH, WHERE, WITH, UNWIND, CALL, RETURN … 一条只读语句。',
  parameters: 'Values of its parameters: {name: "刘文强"} for $name. 参数取值。',
  limit: 'At most so many rows: 100 if not said, never more than 10,000. 至多几行，默认 100，上限 10000。',
  of: 'Ids to begin with. 起点的编号。',
  hops: 'Steps away from them: 1 if not said, 3 at most; 0 asks for the facts among them. 步数，默认 1，至多 3；0 表示只看它们之间。',
  most: 'Entities, those to begin with included: 100 if not said, 5,000 at most. 实体数上限，默认 100，至多 5000。',
  through: 'Only ways that lead through this entity: id, name or alias. 只要经由此实体的路径：编号、名称或别名。',
  maxLength: 'At most so many steps: 4 if not said, never more than 8. 至多几步，默认 4，上限 8。',
}

const pathEnd = 'Id, name or alias. 编号、名称或别名。'

/** Where an argument means something else in one field. */
const own: Record<string, string> = {
  'ingestion.id': 'Its id. 任务编号。',
  'stopIngestion.id': 'Its id. 任务编号。',
  'coattendance.officials': 'Ids, names or aliases of 2 to 20 people. 2 至 20 人的编号、姓名或别名。',
  'path.from': pathEnd,
  'path.to': pathEnd,
  'paths.from': pathEnd,
  'paths.to': pathEnd,
  'paths.first': 'At most so many ways: 5 if not said, never more than 20. 至多几条路径，默认 5，至多 20。',
  'search.text':
    'Words to look for: names, pinyin, initials; of articles all words that spaces part. 要找的名称、拼音、首字母或文字，空格分开的词须同时出现。',
}

export const withArgumentDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, {
    FieldDefinition: (field) => ({
      ...field,
      arguments: field.arguments?.map((argument) => {
        if (argument.description) return argument
        const value = own[`${field.name.value}.${argument.name.value}`] ?? descriptions[argument.name.value]
        if (!value) throw new Error(`argument ${argument.name.value} of ${field.name.value} is not described`)
        return { ...argument, description: { kind: 'StringValue' as const, value } }
      }),
    }),
  }) as DocumentNode
