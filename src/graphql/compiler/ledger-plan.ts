import type { FieldNode, GraphQLObjectType } from 'graphql'
import { clampedSize } from '../paging.js'
import type { ArticleNode, ClaimNode, DocumentNode } from '../nodes.js'
import { argumentsOf, fieldsOf, type AskedField, type Scope } from './asked-field.js'
import { Columns, propertiesOf, type Reader } from './columns.js'
import { plannedOf, type Planner } from './planner.js'

/** Properties that `fields` show; 'all' where one of them is not known to show nothing else. */
function shownBy(fields: readonly AskedField[]): Set<string> | 'all' {
  const names = new Set<string>()
  for (const field of fields) {
    const { needs } = plannedOf(field)
    if (needs) for (const name of needs) names.add(name)
    else if (field.name !== 'id') return 'all'
  }
  return names
}

const objectType = (name: string, { info }: Scope): GraphQLObjectType => info.schema.getType(name) as GraphQLObjectType

function planDocument(columns: Columns, of: 'node' | 'article', nodes: FieldNode[], scope: Scope): Reader<DocumentNode> {
  const inner = new Columns()
  const id = inner.column<string>('node.id')
  const properties = propertiesOf(inner, 'node', shownBy(fieldsOf(objectType('Document', scope), nodes, scope)))
  const documents = columns.below({ source: 'document', of, ...inner.selection() })
  return (thing) => {
    const document = documents(thing)[0]!
    return { kind: 'document', id: id(document), properties: properties(document) as DocumentNode['properties'] }
  }
}

/** Shows of an article what is asked for below `nodes`, and besides the properties that `more` names. */
export function planArticle(
  columns: Columns,
  of: 'node' | 'article',
  nodes: FieldNode[],
  scope: Scope,
  { more = [], document: documentNodes = [] }: { more?: readonly string[]; document?: readonly FieldNode[] } = {},
): Reader<ArticleNode> {
  const fields = nodes.length ? fieldsOf(objectType('Article', scope), nodes, scope) : []
  const shown = shownBy(fields.filter(({ name }) => name !== 'document'))
  const id = columns.column<string>(`${of}.id`)
  const properties = propertiesOf(columns, of, shown === 'all' ? shown : [...shown, ...more])
  const inDocument = [...documentNodes, ...fields.filter(({ name }) => name === 'document').flatMap((field) => field.nodes)]
  // Where nothing was asked of its document, nobody looks for it.
  const document = inDocument.length ? planDocument(columns, of, inDocument, scope) : (): string => ''
  return (thing) => ({
    kind: 'article',
    id: id(thing),
    document: document(thing),
    properties: properties(thing) as ArticleNode['properties'],
  })
}

/** What fields of a claim take from its article: the quote is cut from its text, because the stores count characters differently. */
const ofArticle: Record<string, { claim: string[]; article: string[] }> = {
  quote: { claim: ['start', 'end'], article: ['text'] },
  fileStart: { claim: ['start'], article: ['offsets'] },
  fileEnd: { claim: ['end'], article: ['offsets'] },
}

function planClaim(columns: Columns, nodes: FieldNode[], scope: Scope): Reader<ClaimNode> {
  const fields = fieldsOf(objectType('Claim', scope), nodes, scope)
  const nodesOf = (wanted: string): FieldNode[] => fields.filter(({ name }) => name === wanted).flatMap((field) => field.nodes)
  const cut = fields.flatMap(({ name }) => ofArticle[name] ?? [])
  const shown = shownBy(fields.filter(({ name }) => !(name in ofArticle) && name !== 'article' && name !== 'document'))
  const id = columns.column<string>('node.id')
  const properties = propertiesOf(columns, 'node', shown === 'all' ? shown : [...shown, ...cut.flatMap(({ claim }) => claim)])
  const article = planArticle(columns, 'article', nodesOf('article'), scope, {
    more: cut.flatMap((each) => each.article),
    document: nodesOf('document'),
  })
  return (thing) => ({ kind: 'claim', id: id(thing), article: article(thing), properties: properties(thing) as ClaimNode['properties'] })
}

/** The surest claims behind a level's facts. */
export const planEvidence: Planner = async (columns, field, scope) => {
  const { first } = argumentsOf(field, scope) as { first?: number | null }
  const limit = clampedSize('first', first, 10)
  const inner = new Columns()
  const claim = planClaim(inner, field.nodes, scope)
  const claims = columns.below({ source: 'claims', of: 'fact', parameters: { limit }, ...inner.selection() })
  return (thing) => claims(thing).map(claim)
}
