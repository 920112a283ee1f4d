import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Plugin } from 'graphql-yoga'
import { packageRoot } from '../package-root.js'

/** What Neo4j Browser loads: a guide, a style, and favourites, which it takes one by one as files or many as a zip. */
export const browserFolder = join(packageRoot, 'cypher', 'browser')
const prefix = '/neo4j-browser/'

/** The address that the files name; a server at another puts its own in. */
const usual = 'http://localhost:4000'

/** Neo4j Browser's folder of favourites, and below it each of ours. */
export function favouritesZip(folder = join(browserFolder, 'favourites')): Uint8Array {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cypher'))
  const date = '1980-01-01' // the earliest that a zip knows: the same files make the same zip
  return zipSync(Object.fromEntries(files.map((name) => [`xianzhi/${name}`, [readFileSync(join(folder, name)), { mtime: date }]])))
}

/**
 * The files of `cypher/browser/` for `:guide` and `:style`. Neo4j Browser is another site, so these may be read from anywhere: they are
 * the same for everybody and say nothing of what the store holds.
 */
export function useNeo4jBrowserFiles(): Plugin {
  const read = (name: string): string => readFileSync(join(browserFolder, name), 'utf8')
  const files = new Map<string, { type: string; body: (origin: string) => string | Uint8Array<ArrayBuffer> }>([
    ['guide.html', { type: 'text/html; charset=utf-8', body: (origin) => read('guide.html').replaceAll(usual, origin) }],
    ['style.grass', { type: 'text/plain; charset=utf-8', body: () => read('style.grass') }],
    ['favourites.zip', { type: 'application/zip', body: () => new Uint8Array(favouritesZip()) }],
  ])
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const file = url.pathname.startsWith(prefix) ? files.get(url.pathname.slice(prefix.length)) : undefined
      if (!file) return
      const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
      if (request.method === 'OPTIONS') {
        // Browser sends cache-control with its request, which a browser asks leave for
        const leave = { 'access-control-allow-methods': 'GET', 'access-control-allow-headers': 'cache-control, pragma, x-requested-with' }
        return endResponse(new fetchAPI.Response(null, { status: 204, headers: { ...headers, ...leave } }))
      }
      if (request.method !== 'GET') return
      const policy = "default-src 'none'; sandbox" // opened as a page it does nothing
      endResponse(
        new fetchAPI.Response(file.body(url.origin), {
          headers: { ...headers, 'content-type': file.type, 'cache-control': 'no-cache', 'content-security-policy': policy },
        }),
      )
    },
  }
}
