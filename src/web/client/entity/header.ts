import type { Named } from '../entity.js'

/** What stands above an entity's lists. */
export interface Header extends Named {
  aliases: string[]
  mentionCount: number
  date?: string | null
  endDate?: string | null
  investment?: number | null
  amountText?: string | null
  code?: string | null
}

export const headerQuery = `query WhatIsIt($id: ID!) {
  node(id: $id) {
    id
    ... on Entity { name labels aliases mentionCount }
    ... on Event { date endDate }
    ... on Project { investment amountText }
    ... on Place { code }
  }
}`
