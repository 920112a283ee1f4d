import { readBuiltFiles, type BuiltFile } from '../../src/web/built-files.js'
import { builtPage } from '../../src/web/use-web-page.js'

/** What `npm run build` made of the page. */
const files = readBuiltFiles(builtPage)

const packed = ({ brotli, gzip, plain }: BuiltFile): number => (brotli ?? gzip ?? plain).length
const code = [...files].filter(([path]) => /\.(js|css|html)$/.test(path))

test('the first page is under 300 KB, and so is all of it together', () => {
  expect(code.length).toBeGreaterThan(5)
  const sum = code.reduce((bytes, [, file]) => bytes + packed(file), 0)
  const html = files.get('/index.html')!.plain.toString()
  const first = ['/index.html', ...[...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)]
  const begin = first.reduce((bytes, path) => bytes + packed(files.get(path)!), 0)
  process.stdout.write(`the page: ${Math.round(begin / 1024)} KB to begin with, ${Math.round(sum / 1024)} KB in all, compressed\n`)
  expect(begin).toBeLessThan(60 * 1024)
  expect(sum).toBeLessThan(300 * 1024)
})

test('it names no other host: addresses of namespaces are all there is', () => {
  const hosts = new Set(code.flatMap(([, { plain }]) => [...plain.toString().matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host!)))
  expect([...hosts].filter((host) => !['www.w3.org', 'graphml.graphdrawing.org', 'preactjs.com', 'github.com'].includes(host))).toEqual([])
})

test('nothing stands in the HTML that its policy forbids', () => {
  const html = files.get('/index.html')!.plain.toString()
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<style|\sstyle=/)
  expect(code.map(([, { plain }]) => plain.toString()).filter((text) => /\bnew Function\b|[^.\w]eval\(/.test(text))).toEqual([])
})

test('what is large is compressed beforehand', () => {
  expect(code.filter(([, { plain, brotli, gzip }]) => plain.length > 1024 && !(brotli && gzip))).toEqual([])
})
