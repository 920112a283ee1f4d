import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force'
import { perNode, quietSize, type LayoutStep, type LayoutTask } from './layout-messages.js'

/** Lays out off the page's thread. The next places are sent when the page says that it has drawn the last ones. */

interface Body extends SimulationNodeDatum {
  x: number
  y: number
  radius: number
}

let goOn: (() => void) | undefined

addEventListener('message', ({ data }: MessageEvent<LayoutTask | 'on'>) => {
  if (data === 'on') goOn?.()
  else void layout(data)
})

const breath = 60 // ms of work between two looks at the clock

async function layout(task: LayoutTask): Promise<void> {
  const bodies = bodiesOf(task)
  const live = bodies.length > quietSize
  const ticks = live ? (bodies.length > 2000 ? 120 : 220) : 320
  const forces = simulationOf(bodies, task.lines, ticks)
  for (let done = 0; done < ticks;) {
    for (const until = performance.now() + breath; done < ticks && performance.now() < until; done++) forces.tick()
    const finished = done >= ticks
    if (!live && !finished) continue
    const places = new Float32Array(bodies.length * 2)
    bodies.forEach(({ x, y }, i) => places.set([x, y], 2 * i))
    postMessage({ places, progress: done / ticks, finished } satisfies LayoutStep, { transfer: [places.buffer] })
    if (!finished) await new Promise<void>((next) => (goOn = next))
  }
}

const bodiesOf = ({ nodes }: LayoutTask): Body[] =>
  Array.from({ length: nodes.length / perNode }, (_, i) => {
    const [x, y, radius, fixed] = nodes.subarray(i * perNode, (i + 1) * perNode) as unknown as [number, number, number, number]
    return { x, y, radius, ...(fixed ? { fx: x, fy: y } : {}) }
  })

/** Few nodes keep their names apart; many keep their shape. */
function simulationOf(bodies: Body[], lines: Uint32Array, ticks: number): Simulation<Body, undefined> {
  const few = bodies.length <= quietSize
  const joints = Array.from({ length: lines.length / 2 }, (_, i) => ({ source: lines[2 * i]!, target: lines[2 * i + 1]! }))
  const forces = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(few ? -260 : -70)
        .theta(0.9)
        .distanceMax(few ? 1200 : 800),
    )
    .force('joined', forceLink<Body, { source: number | Body; target: number | Body }>(joints).distance(few ? 90 : 45))
    .force('across', forceX<Body>(0).strength(few ? 0.06 : 0.05))
    .force('down', forceY<Body>(0).strength(few ? 0.09 : 0.05)) // screens are wider than high
  return bodies.length > 2000 ? forces : forces.force('room', forceCollide<Body>(({ radius }) => radius).iterations(few ? 2 : 1))
}
