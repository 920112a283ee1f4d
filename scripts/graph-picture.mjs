// Draws what is around an entity in a graph as SVG: xianzhi export | node scripts/graph-picture.mjs 刘文强 > docs/images/graph.svg
// The same input gives the same picture: the layout starts on a circle and has no chance in it.
import { readFileSync } from 'node:fs'

const [centre, steps = '2', most = '34'] = process.argv.slice(2)
const records = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line)
  .map((line) => JSON.parse(line))

const colours = {
  Person: '#4c78a8',
  Organization: '#f58518',
  Place: '#54a24b',
  Project: '#b279a2',
  Program: '#9d755d',
  Event: '#e45756',
  Award: '#eeca3b',
}
const kind = (node) => Object.keys(colours).find((label) => node.labels.includes(label))
const nodes = new Map(records.filter((r) => r.type === 'node' && kind(r)).map((node) => [node.id, node]))
const facts = records.filter((r) => r.type === 'relationship' && r.properties.claimIds && nodes.has(r.start.id) && nodes.has(r.end.id))

const first = [...nodes.values()].find((n) => n.properties.name === centre)
if (!first) throw new Error(`no entity is called ${centre}`)
const shown = new Set([first.id])
for (let step = 0; step < Number(steps); step++)
  for (const id of [...shown])
    for (const { start, end } of facts) if (shown.size < Number(most) && (start.id === id || end.id === id)) shown.add(start.id).add(end.id)
const edges = facts.filter(({ start, end }) => shown.has(start.id) && shown.has(end.id))

const [width, height] = [1200, 800]
const places = [...shown].map((id, i) => ({
  id,
  x: width / 2 + (i ? 300 * Math.cos((2 * Math.PI * i) / shown.size) : 0),
  y: height / 2 + (i ? 300 * Math.sin((2 * Math.PI * i) / shown.size) : 0),
}))
const at = new Map(places.map((place) => [place.id, place]))
const ideal = Math.sqrt((width * height) / shown.size) * 0.8
for (let round = 0; round < 400; round++) {
  const heat = 40 * (1 - round / 400)
  const push = new Map(places.map(({ id }) => [id, [0, 0]]))
  const pull = (a, b, force) => {
    // labels lie side by side: neighbours need more room across than down
    const [dx, dy] = [(b.x - a.x) / 1.4 || 0.1, b.y - a.y || 0.1]
    const distance = Math.hypot(dx, dy)
    const f = force(distance) / distance
    push.get(a.id)[0] += dx * f
    push.get(a.id)[1] += dy * f
    push.get(b.id)[0] -= dx * f
    push.get(b.id)[1] -= dy * f
  }
  for (const [i, a] of places.entries()) for (const b of places.slice(i + 1)) pull(a, b, (d) => -(ideal * ideal) / d)
  for (const { start, end } of edges) if (start.id !== end.id) pull(at.get(start.id), at.get(end.id), (d) => (d * d) / ideal)
  for (const place of places) {
    const [dx, dy] = push.get(place.id)
    const length = Math.hypot(dx, dy) || 1
    place.x = Math.min(width - 110, Math.max(110, place.x + (dx / length) * Math.min(length, heat) + (width / 2 - place.x) * 0.01))
    place.y = Math.min(height - 70, Math.max(30, place.y + (dy / length) * Math.min(length, heat) + (height / 2 - place.y) * 0.01))
  }
}

const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`)
const short = (text) => (text.length > 14 ? text.slice(0, 13) + '…' : text)
const drawEdge = ({ start, end, label, properties }) => {
  const [a, b] = [at.get(start.id), at.get(end.id)]
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
  return `<line x1="${a.x.toFixed(0)}" y1="${a.y.toFixed(0)}" x2="${b.x.toFixed(0)}" y2="${b.y.toFixed(0)}"/><text class="edge" x="${x.toFixed(0)}" y="${y.toFixed(0)}">${escape([label, properties.role ?? properties.title].filter((t) => t).join(' '))}</text>`
}
const drawNode = ({ id, x, y }) => {
  const node = nodes.get(id)
  const radius = id === first.id ? 16 : 10
  return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${radius}" fill="${colours[kind(node)]}"/><text x="${x.toFixed(0)}" y="${(y + radius + 15).toFixed(0)}">${escape(short(node.properties.name))}</text>`
}
const legend = Object.entries(colours).map(
  ([label, colour], i) =>
    `<circle cx="${20 + i * 120}" cy="${height - 18}" r="7" fill="${colour}"/><text x="${32 + i * 120}" y="${height - 13}" style="text-anchor:start">${label}</text>`,
)
console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif">
<style>line{stroke:#b8b8b8;stroke-width:1.2}text{font-size:13px;text-anchor:middle;fill:#222;paint-order:stroke;stroke:#fff;stroke-width:3px}.edge{font-size:9px;fill:#777}</style>
<rect width="${width}" height="${height}" fill="#fff"/>
${edges.map(drawEdge).join('\n')}
${places.map(drawNode).join('\n')}
${legend.join('\n')}
</svg>`)
