import type { AttendanceRole } from '../../../src/model/ontology.js'
import type { DraftClaim, Range, Span } from '../../doc.js'
import type { EventSpan } from '../../resolve/events.js'
import type { RuleName } from '../rule-names.js'

/** The claim that a person took part in an event, dated as the event is. */
export const attended = (
  subject: Span,
  object: EventSpan,
  quote: Range,
  rule: RuleName,
  role: AttendanceRole,
  confidence: number,
  status: DraftClaim['status'],
): DraftClaim => ({
  type: 'ATTENDED',
  subject,
  object,
  quote,
  status,
  confidence,
  rule,
  role,
  ...(object.attributes?.date ? { date: object.attributes.date } : {}),
})
