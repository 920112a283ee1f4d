import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

/**
 * The peer: @neo4j/graphql 7 over the same Neo4j, behind the same HTTP server library as ours, without guards.
 * It has the labels, relationships and properties that the questions need, and the degree read for the busiest officials,
 * which is more than its users would think of.
 */
const typeDefs = `
  type Attended @relationshipProperties { role: String date: String claimIds: [String!] }
  type Holds @relationshipProperties { title: String lastSeen: String }
  type Undertakes @relationshipProperties { role: String }

  type Official @node {
    id: ID!
    name: String!
    meetings: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Attended")
    eventCount: Int! @cypher(statement: "RETURN COUNT { (this)-[:ATTENDED]->() } AS events", columnName: "events")
  }
  type Person @node {
    id: ID!
    name: String!
    positions: [Organization!]! @relationship(type: "HOLDS_POSITION", direction: OUT, properties: "Holds")
  }
  type Meeting @node {
    id: ID!
    name: String!
    date: String
    attendees: [Person!]! @relationship(type: "ATTENDED", direction: IN, properties: "Attended")
  }
  type Organization @node { id: ID! name: String! }
  type Enterprise @node {
    id: ID!
    name: String!
    projects: [Project!]! @relationship(type: "UNDERTAKES", direction: OUT, properties: "Undertakes")
  }
  type Project @node {
    id: ID!
    name: String!
    investment: Float
    programs: [Program!]! @relationship(type: "IMPLEMENTS", direction: OUT)
    places: [Place!]! @relationship(type: "LOCATED_IN", direction: OUT)
    articles: [Article!]! @relationship(type: "MENTIONS", direction: IN)
  }
  type Program @node { id: ID! name: String! }
  type Place @node { id: ID! name: String! }
  type County @node {
    id: ID!
    name: String!
    enterprises: [Enterprise!]! @relationship(type: "LOCATED_IN", direction: IN)
  }
  type Article @node { id: ID! headline: String! published: String text: String! }
  type Claim @node {
    id: ID!
    start: Int!
    end: Int!
    confidence: Float!
    seen: String
    articles: [Article!]! @relationship(type: "STATED_IN", direction: OUT)
  }
`

const { uri, username, password } = JSON.parse(process.argv[2]).neo4j
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const yoga = createYoga({ schema, logging: false, graphiql: false })
const server = createServer(yoga)
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`))
