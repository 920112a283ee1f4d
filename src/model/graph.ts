/**
 * A graph as it is printed, exported and compared: the form of Neo4j's `apoc.export.json`.
 * Property values are strings, numbers, booleans or lists of one of them; never null.
 */
export type PropertyValue = string | number | boolean | string[] | number[]
export type Properties = Record<string, PropertyValue>

export interface GraphNode {
  type: 'node'
  id: string
  labels: string[]
  properties: Properties
}

export interface GraphRelationship {
  type: 'relationship'
  id: string
  label: string
  start: { id: string; labels: string[] }
  end: { id: string; labels: string[] }
  properties: Properties
}

export type GraphRecord = GraphNode | GraphRelationship

export interface Graph {
  nodes: GraphNode[]
  relationships: GraphRelationship[]
}
