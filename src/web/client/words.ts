import type { FactType } from '../../model/ontology.js'
import { say } from './language.js'

/** What relationships, roles and states are called. */
export const factName = (type: FactType): string =>
  ({
    ATTENDED: say('参加', 'Attended'),
    HOLDS_POSITION: say('任职', 'Post'),
    LOCATED_IN: say('位于', 'Located in'),
    PART_OF: say('隶属', 'Part of'),
    UNDERTAKES: say('承担', 'Undertakes'),
    SUPPLIES: say('供应', 'Supplies'),
    PARTNERS_WITH: say('合作', 'Partners with'),
    ORGANIZED: say('主办', 'Organised'),
    INSPECTED: say('调研', 'Inspected'),
    IMPLEMENTS: say('实施', 'Implements'),
    RECEIVED: say('获得', 'Received'),
    WROTE: say('采写', 'Wrote'),
  })[type]

const roles: Record<string, [string, string]> = {
  presided: ['主持', 'presided'],
  spoke: ['讲话', 'spoke'],
  inspected: ['调研', 'inspected'],
  attended: ['出席', 'attended'],
  invests: ['投资', 'invests'],
  builds: ['建设', 'builds'],
  operates: ['运营', 'operates'],
  undertakes: ['承担', 'undertakes'],
}

export const roleName = (role: string): string => (role in roles ? say(...roles[role]!) : role)

const eventKinds: Record<string, [string, string]> = {
  meeting: ['会议', 'meeting'],
  inspection: ['调研督导', 'inspection'],
  ceremony: ['仪式', 'ceremony'],
  contest: ['比赛', 'contest'],
  visit: ['走访', 'visit'],
  lecture: ['讲座', 'lecture'],
  exhibition: ['展会', 'exhibition'],
  activity: ['活动', 'event'],
}

export const eventKindName = (kind: string): string => (kind in eventKinds ? say(...eventKinds[kind]!) : kind)

const genres: Record<string, [string, string]> = {
  news: ['消息', 'news'],
  commentary: ['评论', 'commentary'],
  feature: ['通讯', 'feature'],
  notice: ['公告', 'notice'],
  caption: ['图片说明', 'caption'],
  table: ['表格', 'table'],
}

export const genreName = (genre: string): string => (genre in genres ? say(...genres[genre]!) : genre)
