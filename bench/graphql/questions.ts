import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'
import { plainAnswer } from './plain-answer.js'

export type Variables = Record<string, unknown>
/** Sends one body, answers what came back. */
export type Send = (body: object) => Promise<unknown>

/** One question, as each side is asked it. What they answer is brought to one shape, so that it can be compared. */
export interface Question {
  letter: string
  title: string
  /** What the aim of the issue is measured against: p50 at most so much of the peer's. */
  aim: number | undefined
  variables(draw: Draw): Variables
  ours: string
  /** Some questions the peer can only be asked in two requests, the second made from the answer to the first. */
  peer: string | ((send: Send, variables: Variables) => Promise<unknown>)
}

/** Things drawn anew for each request. */
export interface Draw {
  id(label: 'Official' | 'Meeting' | 'Enterprise' | 'County'): string
  /** Where the pages of twenty counties, in the order of their names, begin: our cursor and the peer's offset. */
  countyPage(): { after: string | null; offset: number }
  below(n: number): number
}

const byName = '[{ node: { name: ASC } }, { node: { id: ASC } }]'

export const questions: Question[] = [
  {
    letter: 'a',
    title: 'official → meetings',
    aim: 0.85,
    variables: (draw) => ({ id: draw.id('Official') }),
    ours: `query ($id: ID!) { official(id: $id) { id name meetings(first: 20) { edges { role node { id name date } } } } }`,
    peer: `query ($id: ID!) { official: officials(where: { id: { eq: $id } }) { id name
      meetings: meetingsConnection(first: 20, sort: [{ edge: { date: DESC } }, { node: { id: ASC } }]) { edges { properties { role } node { id name date } } } } }`,
  },
  {
    letter: 'b',
    title: 'meeting → attendees → positions',
    aim: 0.85,
    variables: (draw) => ({ id: draw.id('Meeting') }),
    ours: `query ($id: ID!) { meeting(id: $id) { id name date attendees(first: 20) { edges { role node { id name positions(first: 5) { edges { title node { id name } } } } } } } }`,
    peer: `query ($id: ID!) { meeting: meetings(where: { id: { eq: $id } }) { id name date
      attendees: attendeesConnection(first: 20, sort: ${byName}) { edges { properties { role } node { id name
        positions: positionsConnection(first: 5, sort: [{ edge: { lastSeen: DESC } }, { node: { id: ASC } }]) { edges { properties { title } node { id name } } } } } } } }`,
  },
  {
    letter: 'c',
    title: 'enterprise → projects → program and county',
    aim: 0.85,
    variables: (draw) => ({ id: draw.id('Enterprise') }),
    ours: `query ($id: ID!) { enterprise(id: $id) { id name projects(first: 20) { edges { role node { id name investment
      programs(first: 5) { edges { node { id name } } } places(first: 5) { edges { node { id name } } } } } } } }`,
    peer: `query ($id: ID!) { enterprise: enterprises(where: { id: { eq: $id } }) { id name
      projects: projectsConnection(first: 20, sort: [{ node: { investment: DESC } }, { node: { id: ASC } }]) { edges { properties { role } node { id name investment
        programs: programsConnection(first: 5, sort: ${byName}) { edges { node { id name } } }
        places: placesConnection(first: 5, sort: ${byName}) { edges { node { id name } } } } } } } }`,
  },
  {
    letter: 'd',
    title: 'county → enterprises → projects',
    aim: 0.85,
    variables: (draw) => ({ id: draw.id('County') }),
    ours: `query ($id: ID!) { county(id: $id) { id name enterprises(first: 20) { edges { node { id name projects(first: 5) { edges { role node { id name investment } } } } } } } }`,
    peer: `query ($id: ID!) { county: counties(where: { id: { eq: $id } }) { id name
      enterprises: enterprisesConnection(first: 20, sort: ${byName}) { edges { node { id name
        projects: projectsConnection(first: 5, sort: [{ node: { investment: DESC } }, { node: { id: ASC } }]) { edges { properties { role } node { id name investment } } } } } } } }`,
  },
  {
    letter: 'e',
    title: 'the 50 busiest officials',
    aim: 0.7,
    variables: (draw) => ({ n: 50 - draw.below(5) }),
    ours: `query ($n: Int!) { officials(first: $n, sort: events) { edges { node { id name eventCount } } } }`,
    peer: `query ($n: Int!) { officials(limit: $n, sort: [{ eventCount: DESC }, { id: ASC }]) { id name eventCount } }`,
  },
  {
    letter: 'f',
    title: '20 counties → 20 enterprises → projects → articles',
    aim: 0.85,
    variables: (draw) => ({ ...draw.countyPage() }),
    ours: `query ($after: String) { counties(first: 20, after: $after) { edges { node { id name enterprises(first: 20) { edges { node { id name
      projects(first: 3) { edges { node { id name mentions(first: 2) { edges { node { id headline published } } } } } } } } } } } } }`,
    peer: `query ($offset: Int) { counties(limit: 20, offset: $offset, sort: [{ name: ASC }, { id: ASC }]) { id name
      enterprises: enterprisesConnection(first: 20, sort: ${byName}) { edges { node { id name
        projects: projectsConnection(first: 3, sort: [{ node: { investment: DESC } }, { node: { id: ASC } }]) { edges { node { id name
          mentions: articlesConnection(first: 2, sort: [{ node: { published: DESC } }, { node: { id: ASC } }]) { edges { node { id headline published } } } } } } } } } } }`,
  },
  {
    letter: 'a, evidence',
    title: 'official → meetings, each with the sentences that say so',
    aim: undefined,
    variables: (draw) => ({ id: draw.id('Official') }),
    ours: `query ($id: ID!) { official(id: $id) { id name meetings(first: 20) { edges { role evidence(first: 3) { id quote article { id headline } } node { id name date } } } } }`,
    peer: askPeerForEvidence,
  },
]

interface PeerMeetings {
  official: { meetings: { edges: { properties: { claimIds?: string[]; evidence?: object[] } }[] } }[]
}

interface PeerClaim {
  id: string
  start: number
  end: number
  confidence: number
  seen: string
  articles: { id: string; headline: string; text: string }[]
}

/** A relationship's properties are no nodes to the peer: the claims behind them take a request of their own, the quotes are cut here. */
async function askPeerForEvidence(send: Send, variables: Variables): Promise<unknown> {
  const facts = `query ($id: ID!) { official: officials(where: { id: { eq: $id } }) { id name
    meetings: meetingsConnection(first: 20, sort: [{ edge: { date: DESC } }, { node: { id: ASC } }]) { edges { properties { role claimIds } node { id name date } } } } }`
  const claims = `query ($ids: [ID!]!) { claims(where: { id: { in: $ids } }) { id start end confidence seen articles { id headline text } } }`
  const { data } = (await send({ query: facts, variables })) as { data: PeerMeetings }
  const edges = data.official[0]!.meetings.edges
  const ids = edges.flatMap(({ properties }) => properties.claimIds!)
  const answer = (await send({ query: claims, variables: { ids } })) as { data: { claims: PeerClaim[] } }
  const byId = new Map(answer.data.claims.map((claim) => [claim.id, claim]))
  const before = (a: PeerClaim, b: PeerClaim): number =>
    b.confidence - a.confidence || (a.seen < b.seen ? 1 : a.seen > b.seen ? -1 : a.id < b.id ? -1 : 1)
  for (const { properties } of edges) {
    properties.evidence = properties
      .claimIds!.map((id) => byId.get(id)!)
      .sort(before)
      .slice(0, 3)
      .map(({ id, start, end, articles: [article] }) => ({
        id,
        quote: article!.text.slice(start, end),
        article: { id: article!.id, headline: article!.headline },
      }))
    delete properties.claimIds
  }
  return { data }
}

/** The same question as somebody would write it by hand. */
export const handWritten = (letter: string): string =>
  readFileSync(join(packageRoot, 'bench', 'graphql', 'by-hand', `${letter.replace(', ', '-')}.cypher`), 'utf8').trim()

/** Asks one side; what it answers in the shape that all sides have. */
export const ask = {
  ours: async (question: Question, send: Send, variables: Variables): Promise<unknown> =>
    plainAnswer(await send({ query: question.ours, variables })),
  peer: async ({ peer }: Question, send: Send, variables: Variables): Promise<unknown> =>
    plainAnswer(typeof peer === 'string' ? await send({ query: peer, variables }) : await peer(send, variables)),
  byHand: async ({ letter }: Question, send: Send, variables: Variables): Promise<unknown> =>
    plainAnswer(await send({ letter, variables })),
}
