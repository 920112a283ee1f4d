import { GraphQLScalarType } from 'graphql'
import { BadInput } from '../errors.js'

const form = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

function parse(value: unknown): string {
  if (typeof value !== 'string' || !form.test(value))
    throw new BadInput(
      'BAD_DATE',
      `a date is 2023, 2023-12 or 2023-12-28, not ${JSON.stringify(value)}. 日期写作 2023、2023-12 或 2023-12-28。`,
    )
  return value
}

/** ISO 8601 as far as it is known. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
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
