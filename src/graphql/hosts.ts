import { isIP } from 'node:net'

/** Names of this machine that no name server is asked for. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host)

/** A `Host` without its port. */
export const nameOf = (host: string): string => host.replace(/:\d+$/, '')

/**
 * Which names a server answers to. Bound to a loopback address it is this machine's own; else addresses too, since to let a name lead
 * somewhere else takes a name. Others are to be given: `names`.
 */
export function hostsAllowed(bound: string, names: readonly string[] = []): (host: string) => boolean {
  const given = new Set([bound, ...names].map((name) => name.toLowerCase()))
  const local = isLoopback(bound)
  return (host) => isLoopback(host) || given.has(host.toLowerCase()) || (!local && isIP(host.replace(/^\[|\]$/g, '')) > 0)
}
