import type { DraftClaim } from '../doc.js'
import { quoteOf, type ClaimRule } from './claim-context.js'

/** 市委常委、常务副市长刘文强: HOLDS_POSITION at the committee (常委) and at the government (常务副市长). */
export const positions: ClaimRule = {
  name: 'post-before-name',
  find({ doc }) {
    return doc.posts.flatMap((post): DraftClaim[] => {
      const quote = quoteOf(doc, post)
      if (!quote || !post.title) return []
      return [
        {
          type: 'HOLDS_POSITION',
          subject: post.person,
          object: post.body,
          quote,
          status: 'reported',
          confidence: post.body.pronoun ? 0.75 : post.body.implied ? 0.9 : 0.93,
          rule: 'post-before-name',
          title: post.title,
          ...(post.former ? { former: true } : {}),
        },
      ]
    })
  },
}
