import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { extractPage } from '../../ingest/pipeline.js'
import { packageRoot } from '../../src/package-root.js'
import { inventedPages } from '../faults/invented-pages.js'
import { worstTexts } from './worst-text.js'

/**
 * A page is anybody's text. Every pattern of `ingest/` is timed on its worst texts at n, 2n and 4n: four times the text may
 * take four times as long, not sixteen. (`eslint-plugin-regexp` judges the same by reasoning; this, by the clock.)
 */

/** All that stand in the sources, and all that are put together when pages are read. */
function patterns(): RegExp[] {
  const found = new Map<string, RegExp>()
  const add = (pattern: RegExp): void => void found.set(String(pattern), pattern)
  for (const file of readdirSync(join(packageRoot, 'ingest'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const source = ts.createSourceFile(file, readFileSync(join(packageRoot, 'ingest', file), 'utf8'), ts.ScriptTarget.ES2022)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text)!
        add(new RegExp(body!, flags))
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  const { exec } = RegExp.prototype
  const sources = new Set<string>()
  RegExp.prototype.exec = function (text) {
    sources.add(String(this))
    return exec.call(this, text)
  }
  try {
    for (const { file, bytes } of inventedPages(12)) extractPage({ file, bytes })
  } finally {
    RegExp.prototype.exec = exec
  }
  for (const text of sources) {
    const [, body, flags] = exec.call(/^\/(.*)\/(\w*)$/s, text)!
    add(new RegExp(body!, flags))
  }
  return [...found.values()]
}

const all = patterns()

/** Milliseconds to find all that it finds, as the steps of reading do; the least of some tries. */
function time(pattern: RegExp, text: string, tries: number): number {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`)
  let least = Infinity
  for (let i = 0; i < tries; i++) {
    const begun = performance.now()
    let found = 0
    for (const match of text.matchAll(everywhere)) found += match[0].length
    least = Math.min(least, performance.now() - begun)
    if (found < 0) throw new Error('never') // so that it is not optimised away
  }
  return least
}

/** Milliseconds; below this a time says nothing about growth. */
const noticeable = 5

const slow = (pattern: RegExp, length = 5_000): string[] => {
  const lengths = [length, 2 * length, 4 * length]
  const [short, middle, long] = lengths.map((length) => worstTexts(pattern, length))
  return short!.flatMap((text, i) => {
    if (time(pattern, long![i]!, 1) < noticeable) return []
    let times: number[] = []
    const grows = (): boolean => {
      times = [text, middle![i]!, long![i]!].map((t) => time(pattern, t, 3))
      const [one, two, four] = times as [number, number, number]
      // A text twice as long takes four times as long, twice; an engine that changes its ways in between does so once
      return four >= noticeable && two / one >= 3 && four / two >= 3
    }
    if (!grows() || [1, 2, 3].filter(grows).length < 2) return [] // a busy machine is slow or fast once, a pattern mostly
    return [`${String(pattern).slice(0, 200)} on ${JSON.stringify(text.slice(0, 12))}…: ${times.map((t) => t.toFixed(1)).join(', ')} ms`]
  })
}

test('the patterns of ingest/ are found, those put together included', () => {
  expect(all.length).toBeGreaterThan(300)
})

test('a pattern that is not linear is found by the clock', () => {
  const found = (pattern: RegExp): boolean => [1, 2, 3, 4].some(() => slow(pattern, 2_000).length > 0)
  expect(found(/的+完/u)).toBe(true)
  expect(found(/\s*:\s*\d/u)).toBe(true)
})

test('each takes a time that grows as its worst text does', () => {
  expect(all.flatMap((pattern) => slow(pattern))).toEqual([])
}, 240_000)
