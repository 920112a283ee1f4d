import { GraphQLError, GraphQLScalarType } from 'graphql'

const form = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

// An error of the engine's own kind: it passes validation with its code, which others do not.
function parse(value: unknown): string {
  if (typeof value === 'string' && form.test(value)) return value
  const message = `a date is 2023, 2023-12 or 2023-12-28, not ${JSON.stringify(value)}. 日期写作 2023、2023-12 或 2023-12-28。`
  throw new GraphQLError(message, { extensions: { code: 'BAD_DATE' } })
}

/** ISO 8601 as far as it is known. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A day, a month or a year: 2023-12-28, 2023-12, 2023. 日期，可只有年或年月。',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === 'StringValue' || node.kind === 'IntValue' ? node.value : undefined),
})

/**
 * Parameters for a range of partial dates, both ends included. A date that may fall in the range does: 2023-12 overlaps 2023-12-28.
 * As strings: the earliest reading of 2023-12 is `2023-12` itself, the latest `2023-12~`, since ~ sorts behind digits and hyphens.
 */
export const dateRange = ({ from, to }: { from?: string | null; to?: string | null }): { from: string | null; to: string | null } => ({
  from: from ?? null,
  to: to == null ? null : `${to}~`,
})
