import { useEffect, useState } from 'preact/hooks'
import { loadPiece, type Piece } from './piece.js'
import type { GraphView } from './view.js'

export interface Loaded {
  piece: Piece & { apart: [string, string][] }
  waiting: boolean
  error?: Error
}

const nothing: Loaded = { piece: { nodes: [], facts: [], truncated: false, apart: [] }, waiting: false }

/** The piece of the graph that a view shows; the one before stays until the next is here. */
export function usePiece(view: GraphView): Loaded {
  const { of, hops, most, opened, ways } = view
  const key = JSON.stringify([of, hops, most, opened, ways])
  const [state, setState] = useState<Loaded>(nothing)
  useEffect(() => {
    if (!of.length && !opened.length && !ways.length) return setState(nothing)
    let gone = false
    setState(({ piece }) => ({ piece, waiting: true }))
    loadPiece(view).then(
      (piece) => {
        if (!gone) setState({ piece, waiting: false })
      },
      (error: Error) => {
        if (!gone) setState(({ piece }) => ({ piece, waiting: false, error }))
      },
    )
    return () => {
      gone = true
    }
  }, [key])
  return state
}
