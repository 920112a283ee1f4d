import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../../errors.js'
import { packageRoot } from '../../package-root.js'
import { errorFromFrame, type ErrorFrame } from './frames.js'

/** Always the compiled one: a process of its own cannot be run from TypeScript. */
export const hostFile = join(packageRoot, 'dist', 'src', 'store', 'embedded', 'host.js')

/** Starts a store host that outlives this process. Answers when it listens, or with why it does not. */
export function startHost(folder: string, idleMilliseconds: number): Promise<undefined | Error> {
  if (!existsSync(hostFile)) return Promise.resolve(new StoreError('NOT_BUILT', `${hostFile} is not there: npm run build`, false))
  return new Promise((resolve) => {
    const host = spawn(process.execPath, [hostFile, folder, String(idleMilliseconds)], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    let complaint = ''
    const settle = (outcome: undefined | Error): void => {
      host.stdout.destroy()
      host.stderr.destroy()
      host.unref()
      resolve(outcome)
    }
    host.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    host.stdout.once('data', () => settle(undefined))
    host.once('error', (error) =>
      settle(new StoreError('HOST_FAILED', `cannot start the store host: ${error.message}`, false, { cause: error })),
    )
    // not 'exit', which may come before the last of what it said
    host.once('close', (code) => settle(reason(complaint, code)))
  })
}

function reason(complaint: string, code: number | null): Error {
  try {
    return errorFromFrame(JSON.parse(complaint.trim().split('\n').at(-1)!) as ErrorFrame)
  } catch {
    return new StoreError('HOST_FAILED', `the store host ended with ${code}: ${complaint.slice(0, 2000)}`, false)
  }
}
