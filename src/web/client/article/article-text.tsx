import { kindOf, labelName, type Kind, type Named } from '../entity.js'
import { entityAddress } from '../names.js'
import type { ArticleShown } from './article.js'
import { paragraphsOf, piecesOf, type Mark, type Piece } from './text-marks.js'
import { Link } from 'wouter-preact'

type Value = { entity: Named } | { sentence: string }

const isEntity = (value: Value): value is { entity: Named } => 'entity' in value

/** The article's text, every entity in its colour and leading to its page, the sentences of `marked` claims highlighted; kinds that are `off` are left unmarked. */
export function ArticleText({ article, marked, off = [] }: { article: ArticleShown; marked: readonly string[]; off?: readonly Kind[] }) {
  const marks: Mark<Value>[] = [
    ...article.entities.edges
      .filter(({ node }) => !off.includes(kindOf(node.labels)))
      .flatMap(({ node, spans }) => spans.map(({ start, end }) => ({ start, end, value: { entity: node } }))),
    ...article.claims.edges
      .filter(({ node }) => marked.includes(node.id))
      .map(({ node }) => ({ start: node.start, end: node.end, value: { sentence: node.id } })),
  ]
  return (
    <div class="article-text" lang="zh-CN">
      {paragraphsOf(article.text).map(({ start, end }) => (
        <p key={start}>
          {piecesOf(article.text, marks, start, end).map((piece) => (
            <PieceShown key={piece.start} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  )
}

function PieceShown({ piece: { text, values } }: { piece: Piece<Value> }) {
  const entity = values.find(isEntity)?.entity
  const inner = entity ? (
    <Link
      href={entityAddress(entity.id)}
      class="mention"
      data-kind={kindOf(entity.labels)}
      title={`${entity.name} · ${labelName(entity.labels)}`}
    >
      {text}
    </Link>
  ) : (
    text
  )
  return values.some((value) => !isEntity(value)) ? <mark class="sentence">{inner}</mark> : <>{inner}</>
}
