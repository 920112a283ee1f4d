import type { Graph, GraphNode, GraphRelationship, PropertyValue } from '../model/graph.js'
import { baseLabels, factTypes, type FactType } from '../model/ontology.js'
import { kindOf } from './entities.js'
import { table } from './table.js'

const text = (value: PropertyValue | undefined): string => (Array.isArray(value) ? value.join(' ') : String(value ?? ''))

const isEntity = (node: GraphNode): boolean => node.labels.some((label) => (baseLabels as readonly string[]).includes(label))
const isFact = (relationship: GraphRelationship): boolean => factTypes.includes(relationship.label as FactType)

/** A page's graph for the eye: its articles, what was found, and what is said of it. */
export function graphTables(graph: Graph): string {
  const names = new Map(graph.nodes.map((node) => [node.id, text(node.properties.name ?? node.properties.headline)]))
  const articles = graph.nodes
    .filter((node) => node.labels.includes('Article'))
    .sort((a, b) => Number(a.properties.position) - Number(b.properties.position))
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const entities = graph.nodes
    .filter(isEntity)
    .sort((a, b) => order(kindOf(a.labels), kindOf(b.labels)) || order(names.get(a.id)!, names.get(b.id)!))
  const relationships = graph.relationships.filter(isFact).sort((a, b) => order(a.label, b.label) || order(a.id, b.id))
  const detail = ({ properties: p }: GraphRelationship): string =>
    [p.role, p.title, p.what, p.former ? 'former' : undefined, p.date, p.status === 'planned' ? 'planned' : undefined]
      .filter((v) => v !== undefined)
      .map(text)
      .join(' ')
  return [
    table(
      [
        { title: 'article', cell: (a) => text(a.properties.headline), width: 60 },
        { title: 'genre', cell: (a) => text(a.properties.genre) },
        { title: 'date', cell: (a) => text(a.properties.date ?? a.properties.published) },
        { title: 'characters', cell: (a) => text(a.properties.text).length },
      ],
      articles,
    ),
    table(
      [
        { title: 'found', cell: (e) => kindOf(e.labels) },
        { title: 'name', cell: (e) => names.get(e.id), width: 50 },
        { title: 'aliases', cell: (e) => text(e.properties.aliases), width: 50 },
        { title: 'mentions', cell: (e) => Number(e.properties.mentions) },
      ],
      entities,
    ),
    table(
      [
        { title: 'from', cell: (r) => names.get(r.start.id), width: 36 },
        { title: 'relationship', cell: (r) => r.label },
        { title: 'to', cell: (r) => names.get(r.end.id), width: 36 },
        { title: 'detail', cell: detail, width: 30 },
        { title: 'confidence', cell: (r) => Number(Number(r.properties.confidence).toFixed(2)) },
      ],
      relationships,
    ),
  ].join('\n')
}
