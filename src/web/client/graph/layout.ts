import { perNode, quietSize, type LayoutStep, type LayoutTask } from './layout-messages.js'

export interface Place {
  x: number
  y: number
}

export interface LayoutInput {
  ids: readonly string[]
  /** Indices into `ids`. */
  lines: readonly [number, number][]
  sizes: readonly number[]
  places: ReadonlyMap<string, Place>
  pinned: ReadonlySet<string>
}

/** The same place for the same id, always: so that the same view comes out alike. */
export function firstPlace(id: string, spread: number): Place {
  let hash = 2166136261
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619)
  const angle = ((hash >>> 0) / 4294967296) * 2 * Math.PI
  const distance = Math.sqrt(((Math.imul(hash, 2654435761) >>> 0) / 4294967296) * 0.9 + 0.1) * spread
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance }
}

function taskOf({ ids, lines, sizes, places, pinned }: LayoutInput): LayoutTask {
  const nodes = new Float32Array(ids.length * perNode)
  // A name wants room beside its dot, where there is some
  const room = ids.length <= 40 ? 46 : ids.length <= quietSize ? 26 : 3
  ids.forEach((id, i) => {
    const { x, y } = places.get(id)!
    nodes.set([x, y, sizes[i]! + room, pinned.has(id) ? 1 : 0], i * perNode)
  })
  return { nodes, lines: Uint32Array.from(lines.flat()) }
}

export interface Layout {
  /** Begins anew; what was under way is given up. `onStep` gets x and y of each id, and answers when they are drawn. */
  begin(input: LayoutInput, onStep: (step: LayoutStep) => Promise<void>): void
  stop(): void
}

/** A layout in a worker of its own. */
export function openLayout(): Layout {
  let worker: Worker | undefined
  const stop = (): void => {
    worker?.terminate()
    worker = undefined
  }
  return {
    begin(input, onStep) {
      stop()
      if (!input.ids.length) return
      const own = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
      worker = own
      own.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
        if (worker !== own) return
        void onStep(data).then(() => {
          if (worker !== own) return
          if (data.finished) stop()
          else own.postMessage('on')
        })
      })
      const task = taskOf(input)
      own.postMessage(task, [task.nodes.buffer, task.lines.buffer])
    },
    stop,
  }
}
