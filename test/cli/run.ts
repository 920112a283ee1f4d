import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

const bin = join(packageRoot, 'bin', 'xianzhi.js')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Nothing of the caller's own configuration: his archive is not for tests. */
const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(XIANZHI|NEO4J)_/.test(name) && name !== 'NODE_OPTIONS')),
  ...more,
})

export const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = packageRoot) =>
  spawn(process.execPath, [bin, ...args], { cwd, env: environment(env) })

/** Runs the built command line to its end. */
export function xianzhi(args: readonly string[], { env = {}, stdin = '' as string | Uint8Array, cwd = packageRoot } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(args, env, cwd)
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text))
    child.stdin.on('error', () => undefined) // a command that does not read it may be gone already
    child.stdin.end(stdin)
    child.on('error', reject).on('close', (code) => resolve({ ...ended, code }))
  })
}

/** A folder of its own for a test file, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhi-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
