// Adds to package-lock.json the optional packages of other platforms that `npm install` left out: npm drops those that its
// registry (a mirror, mostly) does not have, and `npm ci` then refuses the lock file everywhere. Run after `npm install X`:
// node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony']
const processors = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64']
/** `@swc/core-linux-arm-gnueabihf` says in its name what it is for. */
function platform(name) {
  const parts = name.split('-')
  const os = systems.find((system) => parts.includes(system))
  const cpu = processors.find((processor) => parts.includes(processor))
  if (!os || !cpu) throw new Error(`${name}: not named by a platform, add it by hand`)
  const libc = os !== 'linux' ? undefined : parts.at(-1).startsWith('musl') ? 'musl' : 'glibc'
  return { cpu: [cpu], ...(libc ? { libc: [libc] } : {}), optional: true, os: [os] }
}

const added = []
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue
    if (!/^\d/.test(version)) throw new Error(`${name}@${version}: not one version, add it by hand`)
    lock.packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), ...platform(name) }
    added.push(name)
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n')
console.log(added.length ? `added ${added.join(', ')}` : 'complete')
