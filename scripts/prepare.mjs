// Runs at `npm ci` and when npx links this folder: builds dist/. Where the compiler is not installed (npm ci --omit=dev,
// npx before npm ci) there is nothing to build with, and to fail would leave npx's cache broken for good (npm 11).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
if (!existsSync(new URL('../node_modules/typescript/bin/tsc', import.meta.url))) {
  console.error('xianzhi: TypeScript is not installed, dist/ is not built. `npm ci` installs and builds.')
} else {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  process.exitCode = status ?? 1
}
