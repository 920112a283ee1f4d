// Makes what is given away: npm run release [FOLDER]. The licences of all that is installed with it, a list of it (SBOM, CycloneDX), the
// package itself, and their checksums. Publishes nothing.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? 'release')
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 })

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
process.stdout.write(run(process.execPath, 'scripts/licences.mjs'))
const sbom = JSON.parse(run('npm', 'sbom', '--omit', 'dev', '--package-lock-only', '--sbom-format', 'cyclonedx'))
sbom.metadata.component.name = name // npm takes the folder's
writeFileSync(join(folder, `${name}-${version}.cdx.json`), JSON.stringify(sbom, null, 2) + '\n')
run('npm', 'pack', '--pack-destination', folder)
const sums = readdirSync(folder)
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}  ${file}\n`,
  )
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
process.stdout.write(sums.join(''))
