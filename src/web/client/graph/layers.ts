import Sigma from 'sigma'
import type { EdgeShown, NodeShown } from './canvas-settings.js'

/** What sigma draws with WebGL, from the lowest to the highest. */
const drawn = ['edges', 'nodes', 'hoverNodes'] as const

/** As sigma asks for them. */
const attributes: WebGLContextAttributes = { preserveDrawingBuffer: false, antialias: false }

export interface Layers {
  /** They are wanted no more. */
  drop(): void
}

// Where workers draw nothing, or take longer than this, the page begins without
const patience = 1500

/**
 * Makes the canvases that sigma draws on, each in a task of its own, after a worker has made the first context of all: without a graphics
 * card that takes two tenths of a second, those after it less, and sigma asks for three at once. They are as large as `box`. `done` is told when all are there; with
 * nothing where there is no WebGL.
 */
export function prepareLayers(box: HTMLElement, done: (layers: ReadonlyMap<string, HTMLCanvasElement> | undefined) => void): Layers {
  const made = new Map<string, HTMLCanvasElement>()
  let taken = false
  const first = new Worker(new URL('./first-context-worker.ts', import.meta.url), { type: 'module' })
  let timer = setTimeout(begin, patience)
  first.onmessage = first.onerror = begin
  function begin(): void {
    clearTimeout(timer)
    first.terminate()
    timer = setTimeout(next)
  }
  function next(): void {
    const id = drawn[made.size]
    if (!id) {
      taken = true
      return done(made)
    }
    const canvas = document.createElement('canvas')
    // As large as it is to be: giving it another size later waits for all that is being drawn
    canvas.width = box.offsetWidth * devicePixelRatio
    canvas.height = box.offsetHeight * devicePixelRatio
    if (!canvas.getContext('webgl2', attributes)) return done(undefined)
    made.set(id, canvas)
    timer = setTimeout(next)
  }
  return {
    drop() {
      clearTimeout(timer)
      first.terminate()
      if (taken) return // sigma ends those that it has
      for (const canvas of made.values()) canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    },
  }
}

/** What sigma holds and does not show to those who extend it. */
interface Inner {
  elements: Record<string, HTMLElement>
  canvasContexts: Record<string, CanvasRenderingContext2D>
}

/** A sigma that draws on canvases which are there already: one that has a context is not given another. */
export const onLayers = (layers: ReadonlyMap<string, HTMLCanvasElement>): typeof Sigma<NodeShown, EdgeShown> =>
  class extends Sigma<NodeShown, EdgeShown> {
    override createCanvas(id: string, options: Parameters<Sigma['createCanvas']>[1] = {}): HTMLCanvasElement {
      const ready = layers.get(id)
      if (!ready) return super.createCanvas(id, options)
      const placeholder = super.createCanvas(id, options)
      ready.className = placeholder.className
      ready.style.cssText = placeholder.style.cssText
      placeholder.replaceWith(ready)
      ;(this as unknown as Inner).elements[id] = ready
      return ready
    }

    /** None to pick from: see `picking.ts`. Each frame draws the nodes once, not twice. */
    override createWebGLContext(
      id: string,
      options: Parameters<Sigma['createWebGLContext']>[1] = {},
    ): ReturnType<Sigma['createWebGLContext']> {
      return super.createWebGLContext(id, { ...options, picking: false })
    }

    /** Rings around nodes: chromium goes on showing the last one on a canvas that is cleared and not drawn on, unless it holds it in memory. */
    override createCanvasContext(id: string, options: Parameters<Sigma['createCanvasContext']>[1] = {}): this {
      if (id !== 'hovers') return super.createCanvasContext(id, options)
      const canvas = this.createCanvas(id, options)
      ;(this as unknown as Inner).canvasContexts[id] = canvas.getContext('2d', { willReadFrequently: true })!
      return this
    }
  }
