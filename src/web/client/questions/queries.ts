import { connection, entityNode, eventNode, projectNode, factFields, type FactConnection, type FactEdge } from '../facts.js'
import type { Named } from '../entity.js'

/** The three users' questions, as the forms ask them. */
export const meetingsQuery = `query MeetingsOfAnOfficial($who: ID!, $from: PartialDate, $to: PartialDate, $role: [AttendanceRole!]) {
  person(id: $who) {
    id
    name
    labels
    list: events(from: $from, to: $to, role: $role, first: 100) ${connection(eventNode)}
  }
}`

export const countyQuery = `query CompaniesAndProjectsOfACounty($place: ID!, $least: Float) {
  place(id: $place) {
    id
    name
    labels
    projects(minInvestment: $least, first: 100) ${connection(`${projectNode} undertakers(first: 5) { edges { node { id name labels } } }`, true)}
    enterprises(first: 100) ${connection('id name labels projects(first: 0) { totalCount totalInvestment }')}
  }
}`

export const waysQuery = `query HowTwoAreConnected($one: String!, $other: String!, $through: String, $steps: Int) {
  paths(from: $one, to: $other, through: $through, maxLength: $steps, first: 8) {
    whole
    paths {
      length
      nodes { id name labels }
      steps { ${factFields} others from { id name labels } to { id name labels } }
    }
  }
}`

export const inspectionsQuery = `query WhatWasInspected($who: ID!, $from: PartialDate, $to: PartialDate) {
  node(id: $who) {
    ... on Entity { id name labels }
    ... on Person { list: inspections(from: $from, to: $to, first: 100) ${connection(entityNode)} }
    ... on Organization { list: inspections(from: $from, to: $to, first: 100) ${connection(entityNode)} }
  }
}`

export const togetherQuery = `query WhoMetMostOften($who: ID!, $from: PartialDate, $to: PartialDate) {
  person(id: $who) {
    id
    name
    labels
    colleagues(from: $from, to: $to, first: 50) {
      totalCount
      edges { shared node { id name labels } events(first: 10) { id name labels ... on Event { date } } }
    }
  }
}`

export const nameQuery = `query NameOf($id: ID!) { node(id: $id) { ... on Entity { id name labels } } }`

export type Listing = (Named & { list: FactConnection }) | null

export type CountyAnswer = { place: (Named & { projects: FactConnection; enterprises: FactConnection }) | null }

export interface Step extends Omit<FactEdge, 'node' | 'cursor'> {
  others: number
  from: Named
  to: Named
}

export interface WaysAnswer {
  /** `whole`: nothing that lies between the two was left out of the search. */
  paths: { whole: boolean; paths: { length: number; nodes: Named[]; steps: Step[] }[] }
}

export interface Colleague {
  shared: number
  node: Named
  events: (Named & { date?: string | null })[]
}

export interface TogetherAnswer {
  person: (Named & { colleagues: { totalCount: number; edges: Colleague[] } }) | null
}
