import type { DraftClaim } from '../doc.js'
import { attendance } from './attendance.js'
import { authorship } from './authorship.js'
import { business } from './business.js'
import type { ClaimContext, ClaimRule } from './claim-context.js'
import { honours } from './honours.js'
import { implementing } from './implementing.js'
import { inspections } from './inspections.js'
import { locations } from './locations.js'
import { organizing } from './organizing.js'
import { positions } from './positions.js'
import { undertakings } from './undertakings.js'

export const claimRules: readonly ClaimRule[] = [
  positions,
  attendance,
  inspections,
  organizing,
  locations,
  undertakings,
  business,
  implementing,
  honours,
  authorship,
]

/** All claims of one article, rule by rule. */
export const relate = (context: ClaimContext): DraftClaim[] => claimRules.flatMap((rule) => rule.find(context))
