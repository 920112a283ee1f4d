import { randomBytes, timingSafeEqual } from 'node:crypto'
import { isLoopback, nameOf } from '../hosts.js'
import type { Tokens } from './tokens.js'

/** What a request may do. Who may write may read. */
export type Right = 'none' | 'read' | 'write'

/** Decides who may do what. */
export interface Access {
  rightOf(request: Request): Right
  /** A cookie to go with the web page, which lets the page write; for requests from this machine only. */
  cookieFor(request: Request): string | undefined
}

export interface AccessOptions {
  tokens?: Pick<Tokens, 'rightOf'>
  /** The server is reached from this machine only: whoever sits here may read without a token. */
  local: boolean
}

/**
 * The bearer of a token has its right. On this machine everybody reads, and the web page writes: it has the cookie that came with it,
 * which no script sees and which browsers send from our own page only.
 */
export function createAccess({ tokens, local }: AccessOptions): Access {
  const secret = randomBytes(32).toString('base64url')
  const isHere = (request: Request): boolean => local && !isForwarded(request) && isLoopback(nameOf(hostOf(request)))
  return {
    rightOf(request) {
      const token = tokenOf(request)
      if (token !== undefined) return tokens?.rightOf(token) ?? 'none' // a wrong one is told, also where none is needed
      if (!isHere(request)) return 'none'
      const cookie = cookieOf(request, cookieName(request))
      return cookie !== undefined && isSame(cookie, secret) && isSameOrigin(request) ? 'write' : 'read'
    },
    cookieFor(request) {
      if (!isHere(request) || tokenOf(request) !== undefined) return undefined
      return `${cookieName(request)}=${secret}; Path=/; HttpOnly; SameSite=Strict`
    },
  }
}

const hostOf = (request: Request): string => request.headers.get('host') ?? new URL(request.url).host

/** A proxy of this machine speaks for others. */
const isForwarded = ({ headers }: Request): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some((name) => headers.has(name))

/** `Bearer TOKEN`, or the password that a browser asks for. */
function tokenOf({ headers }: Request): string | undefined {
  const [, scheme, value] = /^(\w+) +(\S+)$/.exec(headers.get('authorization') ?? '') ?? []
  if (!scheme || !value) return headers.has('authorization') ? '' : undefined
  if (/^basic$/i.test(scheme))
    return Buffer.from(value, 'base64')
      .toString()
      .replace(/^[^:]*:/, '')
  return /^bearer$/i.test(scheme) ? value : ''
}

/** Cookies know no ports: two servers of one machine would take each other's. */
const cookieName = (request: Request): string => `xianzhi-${/:(\d+)$/.exec(hostOf(request))?.[1] ?? '80'}`

const cookieOf = ({ headers }: Request, name: string): string | undefined =>
  (headers.get('cookie') ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

const isSame = (given: string, held: string): boolean =>
  Buffer.byteLength(given) === Buffer.byteLength(held) && timingSafeEqual(Buffer.from(given), Buffer.from(held))

/** `SameSite=Strict` lets another port of this machine pass for us; these headers, which no page can set, do not. */
function isSameOrigin(request: Request): boolean {
  const { headers } = request
  const origin = headers.get('origin')
  if (origin !== null && origin !== `http://${hostOf(request)}`) return false
  const site = headers.get('sec-fetch-site')
  return site === null ? origin !== null : site === 'same-origin'
}
