import type Sigma from 'sigma'
import { EdgeLineProgram } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import type { EdgeShown, NodeShown } from './canvas-settings.js'

/** Lines are drawn again when the picture has rested so long, in ms. */
const rest = 150

export interface Rest {
  moving: boolean
}

/**
 * Lines that are not drawn while the picture moves. (sigma's own `hideEdgesOnMove` indexes everything anew when the mouse is let go: a
 * fifth of a second for 20,000 lines.)
 */
export const restingLines = (state: Rest): typeof EdgeLineProgram<NodeShown, EdgeShown> =>
  class extends EdgeLineProgram<NodeShown, EdgeShown> {
    override render(params: RenderParams): void {
      if (!state.moving) super.render(params)
    }
  }

/** Keeps `state` while a reader pans and zooms. @returns what ends it. */
export function watchRest(sigma: Sigma<NodeShown, EdgeShown>, state: Rest): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  sigma.getCamera().on('updated', () => {
    state.moving = true
    clearTimeout(timer)
    timer = setTimeout(() => {
      state.moving = false
      sigma.scheduleRender()
    }, rest)
  })
  return () => clearTimeout(timer)
}
