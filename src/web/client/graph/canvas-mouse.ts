import type Sigma from 'sigma'
import type { EdgeShown, NodeShown } from './canvas-settings.js'
import type { Place } from './layout.js'

interface Listeners {
  onSelect(id: string | undefined): void
  onOpen(id: string): void
  /** A node is pulled: from now on nothing else may move it. */
  onPull(id: string, place: Place): void
  onDrop(id: string): void
  onPointing(pointing: boolean): void
}

/** A click selects, a double click opens, and what is pulled stays where it is let go. */
export function listenTo(sigma: Sigma<NodeShown, EdgeShown>, { onSelect, onOpen, onPull, onDrop, onPointing }: Listeners): void {
  let pulled: string | undefined
  let moved = false
  sigma.on('clickNode', ({ node }) => {
    if (!moved) onSelect(node)
  })
  sigma.on('clickStage', () => onSelect(undefined))
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    onOpen(node)
  })
  sigma.on('enterNode', () => onPointing(true))
  sigma.on('leaveNode', () => onPointing(false))
  sigma.on('leaveStage', () => {
    // sigma keeps its ring around whom the mouse was over when it left
    ;(sigma as unknown as { hoveredNode: string | null }).hoveredNode = null
    sigma.scheduleRender()
  })
  sigma.on('downNode', ({ node }) => {
    pulled = node
    moved = false
    // Else the frame would grow with the node that is being pulled
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!pulled) return
    moved = true
    onPull(pulled, sigma.viewportToGraph(event))
    preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const drop = (): void => {
    if (pulled && moved) onDrop(pulled)
    pulled = undefined
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
}
