import { articleFields, type ArticleShown } from '../article/article.js'

export interface DocumentListed {
  id: string
  file: string
  date: string | null
  home: string | null
  characters: number
  articles: { totalCount: number }
}

export const documentsQuery = `query Pages($file: String, $from: PartialDate, $to: PartialDate, $after: String) {
  documents(file: $file, from: $from, to: $to, first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id file date home characters articles(first: 0) { totalCount } } }
  }
}`

export interface DocumentsAnswer {
  documents: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: DocumentListed }[] }
}

export interface PageShown {
  id: string
  file: string
  date: string | null
  home: string | null
  encoding: string
  characters: number
  extractor: string
  articles: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: ArticleShown }[] }
}

// A newspaper page has some twelve articles; a file that holds a whole day's paper is read on at a click.
export const pageQuery = `query ReadPage($id: ID!, $after: String) {
  node(id: $id) {
    ... on Document {
      id file date home encoding characters extractor
      articles(first: 40, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${articleFields} } } }
    }
  }
}`
