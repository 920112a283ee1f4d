import type { DraftClaim } from '../doc.js'
import { attendance } from './attendance.js'
import { authorship } from './authorship.js'
import { business } from './business.js'
import { calibrated } from './calibration.js'
import type { ClaimContext, ClaimRule } from './claim-context.js'
import { honours } from './honours.js'
import { implementing } from './implementing.js'
import { inspections } from './inspections.js'
import { locations } from './locations.js'
import { organizing } from './organizing.js'
import { positions } from './positions.js'
import { projectParts } from './project-parts.js'
import { undertakings } from './undertakings.js'

export const claimRules: readonly ClaimRule[] = [
  positions,
  attendance,
  inspections,
  organizing,
  locations,
  undertakings,
  projectParts,
  business,
  implementing,
  honours,
  authorship,
]

/** All claims of one article, rule by rule, with what the rule says of its certainty or what that has proved to be worth. */
export function relate(context: ClaimContext, rawConfidence = false): DraftClaim[] {
  const claims = claimRules.flatMap((rule) => rule.find(context))
  return rawConfidence ? claims : claims.map((claim) => ({ ...claim, confidence: calibrated(claim.rule, claim.confidence) }))
}
