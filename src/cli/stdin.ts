import { buffer } from 'node:stream/consumers'
import { readPage } from '../extraction/page-files.js'
import { sha256 } from '../model/identifiers.js'

/** All of stdin. */
export const readStdin = (): Promise<Uint8Array> => buffer(process.stdin)

/** A page on stdin. @throws BadData when it is larger than any page. */
export const readPageFromStdin = (): Promise<Uint8Array> => readPage(process.stdin, 'stdin')

/** A page from stdin has no file name: its bytes name it, so that reading it again is reading the same document. */
export const nameOfBytes = (bytes: Uint8Array): string => `stdin-${sha256(bytes).slice(0, 16)}`
