import type { DraftClaim, Span } from '../doc.js'
import { quoteOf, type ClaimRule } from './claim-context.js'

/** 本报讯（记者 韩凯 阎正 通讯员 于继山）: WROTE with the role that stands before the name. */
export const authorship: ClaimRule = {
  name: 'byline',
  find({ doc }) {
    return doc.draft.bylines.flatMap((byline): DraftClaim[] => {
      const subject = doc.names.find((n) => n.label === 'Person' && n.start === byline.start)
      const quote = subject && quoteOf(doc, subject)
      const role = byline.role || undefined
      return subject && quote
        ? [
            {
              type: 'WROTE',
              subject: subject as Span,
              object: 'article',
              quote,
              status: 'reported',
              confidence: 0.97,
              rule: 'byline',
              role,
            },
          ]
        : []
    })
  },
}
