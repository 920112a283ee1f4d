import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { BadConfig, BadInput } from '../../errors.js'

const record = z.object({
  name: z.string(),
  right: z.enum(['read', 'write']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  made: z.string(),
})

/** What is kept of a token: not the token. */
export type TokenRecord = z.infer<typeof record>

// 256 random bits: nobody guesses one, so a fast hash keeps it as well as a slow one would.
const digest = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The tokens that a server takes, in a file that only its owner reads. Changes hold at once, also for a server that runs. */
export class Tokens {
  #seen = ''
  #records: TokenRecord[] = []

  constructor(readonly file: string) {}

  /** @throws BadConfig where the file is none of ours. */
  list(): readonly TokenRecord[] {
    const now = stateOf(this.file)
    if (now !== this.#seen) this.#records = now ? read(this.file) : []
    this.#seen = now
    return this.#records
  }

  /** @returns the token: it is shown this once. */
  add(name: string, right: TokenRecord['right']): string {
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(name))
      throw new BadInput('BAD_NAME', 'a token is named by letters and digits, up to 40')
    if (this.list().some((held) => held.name === name)) throw new BadInput('TOKEN_EXISTS', `there is a token ${name} already`)
    const token = `xz_${randomBytes(32).toString('base64url')}`
    this.#write([...this.list(), { name, right, sha256: digest(token).toString('hex'), made: new Date().toISOString() }])
    return token
  }

  /** False where there is none of that name. */
  remove(name: string): boolean {
    const kept = this.list().filter((held) => held.name !== name)
    if (kept.length === this.list().length) return false
    this.#write(kept)
    return true
  }

  /** What the bearer of a token may do. All are compared, each in constant time: how long it takes tells nothing. */
  rightOf(token: string): TokenRecord['right'] | undefined {
    const given = digest(token)
    let right: TokenRecord['right'] | undefined
    for (const held of this.list()) if (timingSafeEqual(given, Buffer.from(held.sha256, 'hex'))) right = held.right
    return right
  }

  #write(records: readonly TokenRecord[]): void {
    mkdirSync(dirname(this.file), { recursive: true })
    const fresh = `${this.file}.${process.pid}`
    writeFileSync(fresh, JSON.stringify({ tokens: records }, null, 2) + '\n', { mode: 0o600 })
    renameSync(fresh, this.file)
  }
}

/** What changes when the file does; nothing where there is none. */
function stateOf(file: string): string {
  const state = statSync(file, { bigint: true, throwIfNoEntry: false })
  return state ? `${state.ino}:${state.mtimeNs}:${state.size}` : ''
}

function read(file: string): TokenRecord[] {
  try {
    return z.object({ tokens: z.array(record) }).parse(JSON.parse(readFileSync(file, 'utf8'))).tokens
  } catch {
    throw new BadConfig([`${file} holds no tokens as \`xianzhi token\` writes them: mend it, or remove it and make new ones`])
  }
}
