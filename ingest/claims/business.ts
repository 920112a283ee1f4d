import type { ClaimRule } from './claim-context.js'
import { ownership } from './business/ownership.js'
import { associates, bothSides, partnerships } from './business/partnerships.js'
import { supplies } from './business/supplies.js'

/** Between bodies: supply, partnership, ownership. */
export const business: ClaimRule = {
  name: 'business',
  find: (context) => [...supplies(context), ...partnerships(context), ...associates(context), ...bothSides(context), ...ownership(context)],
}
