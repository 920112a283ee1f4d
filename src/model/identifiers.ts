import { createHash } from 'node:crypto'

/** Content hash of the parts, 16 hex digits: the same on every machine. */
export const contentId = (...parts: (string | number)[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 16)

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
