import { linesOf } from './labels.js'
import type { Scene } from './scene.js'

/** A scene as a PNG file. */
export function png({ width, height, lines, dots, legend, palette }: Scene, sharpness = 2): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width * sharpness
  canvas.height = height * sharpness
  const context = canvas.getContext('2d')!
  context.scale(sharpness, sharpness)
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, height)
  context.strokeStyle = palette.edge
  for (const line of lines) {
    context.lineWidth = line.width
    context.beginPath()
    context.moveTo(line.x1, line.y1)
    context.lineTo(line.x2, line.y2)
    context.stroke()
  }
  const disc = (x: number, y: number, radius: number, colour: string): void => {
    context.fillStyle = colour
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
  }
  for (const { x, y, radius, colour } of dots) disc(x, y, radius, colour)
  context.font = `13px ${palette.font}`
  context.textAlign = 'center'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.paper
  context.fillStyle = palette.ink
  for (const { x, y, radius, label } of dots) {
    linesOf(label).forEach((line, i) => {
      context.strokeText(line, x, y + radius + 14 + 15 * i)
      context.fillText(line, x, y + radius + 14 + 15 * i)
    })
  }
  context.textAlign = 'left'
  legend.forEach(({ colour, label }, i) => {
    disc(24 + i * 90, height - 20, 5, colour)
    context.fillStyle = palette.soft
    context.fillText(label, 34 + i * 90, height - 15)
  })
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'))
}
