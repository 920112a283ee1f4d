import type { Genre } from '../../src/model/ontology.js'
import { beginsAsCaption, endsAsCaption, isAgain, isNoticeTitle } from './signs.js'
import type { Headline } from './composition.js'
import type { Byline } from './bylines.js'
import type { Block } from './blocks.js'

export interface Signs {
  headline: Headline | undefined
  body: readonly Block[]
  text: string
  bylines: readonly Byline[]
  /** An item of a site: its texts have neither 本报讯 nor captions. */
  site: boolean
}

const commentaryWords =
  /系列谈|[谈论评]之?[①-⑳一二三四五六七八九十]|评论员文章|本报评论员|短评|时评|快评|锐评|社论|漫谈|随笔|杂谈|微评|之声$/u
const featureWords = /综述|侧记|纪实|见闻|特写|走笔|巡礼|掠影|探访|回眸|速写|札记|手记|扫描|访谈|专访|观察|背后|通讯/u

/** 评论 without a reporter, ■ 本报记者 above a long piece, 公告, a picture's lines, rows: told by their signs; all else is news. */
export function genreOf({ headline, body, text, bylines, site }: Signs): Genre {
  const head = `${headline?.kicker ?? ''} ${headline?.headline ?? ''} ${headline?.subtitle ?? ''}`
  const hasLead = body.some((b) => b.kind === 'lead' && !isAgain(b.plain))
  const rows = body.filter((b) => b.kind === 'row').length
  if (rows > 1 && rows > body.length / 2) return 'table'
  if (headline && isNoticeTitle(headline.headline) && !hasLead && /(?:公告|通告|公示|通知|事项|特此|如下|声明|启事)/u.test(text))
    return 'notice'
  if (hasLead) return 'news'
  if (commentaryWords.test(head) || bylines.some((b) => b.role === '评论员')) return 'commentary'
  const reporters = bylines.filter((b) => b.role !== '作者')
  const picture = beginsAsCaption(text.replace(/\s/gu, '').slice(0, 20)) || /图为/u.test(text) || endsAsCaption(text.replace(/\s/gu, ''))
  if (!site && text.length <= 420 && (picture || (!headline && bylines.length > 0))) return 'caption'
  if (site) return 'news'
  if (featureWords.test(head)) return 'feature'
  if (bylines.length && !reporters.length && !/\d{1,2}月\d{1,2}日|记者/u.test(text.slice(0, 200))) return 'commentary'
  if (reporters.length && (text.length > 400 || body[0]?.kind === 'byline')) return 'feature'
  return 'news'
}
