import type { Settings } from 'sigma/settings'
import type { Palette } from './colours.js'

type DrawLabel = Settings['defaultDrawNodeLabel']
type DrawHover = Settings['defaultDrawNodeHover']

const lineLength = 11
/** So many are looked at, where names could cover them. */
const fewDots = 120

/** A long name in two lines: 全市岁末年初安全 / 防范工作视频会议 */
export function linesOf(label: string): string[] {
  const letters = Array.from(label)
  if (letters.length <= lineLength + 2) return [label]
  const half = Math.ceil(letters.length / 2)
  return [letters.slice(0, half).join(''), letters.slice(half).join('')]
}

interface Waiting {
  lines: string[]
  /** Of the dot. */
  x: number
  /** Of the name: under the dot, or beside that where the picture ends. */
  middle: number
  y: number
  size: number
  /** 2: who is selected, 1: who is next to that, 0: all others. */
  rank: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Draws names below their nodes, or above them where that is taken, with paper around the letters. They wait until a frame is complete; then those of the selected and of large nodes come first,
 * and a name that would cover another is left out.
 */
export class Labels {
  private waiting: Waiting[] = []
  private context: CanvasRenderingContext2D | undefined
  private fontSize = 13

  constructor(private readonly palette: () => Palette) {}

  readonly draw: DrawLabel = (context, { x, y, size, label, forceLabel, highlighted }, settings) => {
    if (!label) return
    this.context = context
    this.fontSize = settings.labelSize
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    const lines = linesOf(label)
    this.waiting.push({ lines, x, middle: within(context, lines, x), y, size, rank: highlighted ? 2 : forceLabel ? 1 : 0 })
  }

  /** Over everything else: the node that is pointed at, in a ring. */
  readonly hover: DrawHover = (context, data, settings) => {
    context.beginPath()
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI)
    context.lineWidth = 2
    context.strokeStyle = this.palette().ink
    context.stroke()
    if (!data.label) return
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    const lines = linesOf(data.label)
    this.write(context, { lines, x: data.x, middle: within(context, lines, data.x), y: data.y, size: data.size, rank: 2 })
  }

  /** The frame is complete. */
  flush(): void {
    const { context } = this
    const taken: Box[] = []
    const dots = this.waiting
      .slice(0, fewDots)
      .map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }))
    if (context)
      for (const label of this.waiting.sort((a, b) => b.rank - a.rank || b.size - a.size)) {
        const [below, above] = [this.boxOf(context, label, false), this.boxOf(context, label, true)]
        const free = [below, above].filter((box) => !taken.some((other) => meets(box, other)))
        if (label.rank < 2 && !free.length) continue
        const covered = (box: Box): number => dots.filter((dot) => meets(box, dot)).length
        const box = free.length > 1 && covered(above) < covered(below) ? above : (free[0] ?? below)
        taken.push(box)
        this.write(context, label, box === above)
      }
    this.waiting = []
  }

  private boxOf(context: CanvasRenderingContext2D, { lines, middle, y, size }: Waiting, above: boolean): Box {
    const half = halfOf(context, lines)
    const high = this.fontSize * 1.15 * lines.length
    const top = above ? y - size - high : y + size
    return { left: middle - half, right: middle + half, top, bottom: top + high }
  }

  private write(context: CanvasRenderingContext2D, { lines, middle, y, size }: Waiting, above = false): void {
    const { paper, ink } = this.palette()
    context.textAlign = 'center'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = paper
    context.fillStyle = ink
    lines.forEach((line, i) => {
      const baseline = above ? y - size - this.fontSize * (0.3 + 1.15 * (lines.length - 1 - i)) : y + size + this.fontSize * (1 + 1.15 * i)
      context.strokeText(line, middle, baseline)
      context.fillText(line, middle, baseline)
    })
    context.textAlign = 'left'
  }
}

const halfOf = (context: CanvasRenderingContext2D, lines: readonly string[]): number =>
  Math.max(...lines.map((line) => context.measureText(line).width)) / 2

/** Where the middle of a name stands: under its dot, or as far from there as the edge of the picture wants it, so that it is read whole. */
function within(context: CanvasRenderingContext2D, lines: readonly string[], x: number): number {
  const [half, width] = [halfOf(context, lines) + 3, context.canvas.width / devicePixelRatio]
  if (x < 0 || x > width || 2 * half > width) return x
  return Math.min(Math.max(x, half), width - half)
}

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
