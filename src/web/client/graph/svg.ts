import { linesOf } from './labels.js'
import type { Scene } from './scene.js'
import { xml } from './xml.js'

const n = (value: number): string => value.toFixed(1)

/** A scene as an SVG file. */
export function svg({ width, height, lines, dots, legend, palette }: Scene): string {
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${xml(palette.font)}" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<g stroke="${palette.edge}" fill="none">`,
    ...lines.map((l) => `<line x1="${n(l.x1)}" y1="${n(l.y1)}" x2="${n(l.x2)}" y2="${n(l.y2)}" stroke-width="${n(l.width)}"/>`),
    '</g>',
    ...dots.map((d) => `<circle cx="${n(d.x)}" cy="${n(d.y)}" r="${n(d.radius)}" fill="${d.colour}"/>`),
    `<g text-anchor="middle" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">`,
    ...dots.flatMap((d) =>
      d.label ? linesOf(d.label).map((line, i) => `<text x="${n(d.x)}" y="${n(d.y + d.radius + 14 + 15 * i)}">${xml(line)}</text>`) : [],
    ),
    '</g>',
    ...legend.map(
      ({ colour, label }, i) =>
        `<circle cx="${24 + i * 90}" cy="${height - 20}" r="5" fill="${colour}"/><text x="${34 + i * 90}" y="${height - 15}" fill="${palette.soft}">${xml(label)}</text>`,
    ),
    '</svg>',
  ]
  return out.join('\n')
}
