// Under which licences the packages are that are installed with this one: node scripts/licences.mjs prints them, and ends with 1
// if one is not on the list of those that may be given on with an Apache-2.0 program.
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense', 'CC0-1.0'])

const root = new URL('../', import.meta.url)
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** `A AND B` binds to both, `A OR B` lets choose. */
export const isAllowed = (licence) =>
  typeof licence === 'string' &&
  licence
    .replaceAll(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((part) => allowed.has(part.trim())))

/** Packages of the lock file without those for development. One for another platform has its parent's licence, which it comes from. */
export function licences(lock = json('package-lock.json'), read = json) {
  const found = []
  for (const [path, { dev, license, version, os }] of Object.entries(lock.packages)) {
    if (!path || dev) continue
    const file = `${path}/package.json`
    const held = license ?? (existsSync(new URL(file, root)) ? read(file).license : undefined)
    const parent =
      os && Object.keys(lock.packages).find((other) => other !== path && path.startsWith(`${other}-`) && lock.packages[other].license)
    found.push({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: held ?? (parent ? lock.packages[parent].license : undefined),
    })
  }
  return found
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = licences()
  const counts = new Map()
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  for (const [licence, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${String(count).padStart(4)} ${licence}`)
  const wrong = all.filter(({ licence }) => !isAllowed(licence))
  for (const { name, version, licence } of wrong) console.error(`${name}@${version}: ${licence ?? 'says none'}`)
  process.exitCode = wrong.length ? 1 : 0
}
