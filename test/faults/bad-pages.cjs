/**
 * Pages that no extractor should meet. Preloaded (`NODE_OPTIONS='--require …/bad-pages.cjs'`), it stands before the
 * worker that reads pages: a file whose name holds `throws`, `hangs`, `hoards` or `kills` makes it do so, every time, or
 * the first times only (`throws-2-times.txt`; counted in the folder XIANZHI_FAULTS). All others are read as ever.
 */
const { appendFileSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const { basename, join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { parentPort } = require('node:worker_threads')

const faults = {
  throws() {
    throw new TypeError('this page is more than the extractor can bear')
  },
  hangs() {
    for (;;);
  },
  hoards() {
    for (const hoard = []; ;) hoard.push(new Array(1_000_000).fill(hoard.length))
  },
  kills() {
    process.kill(process.pid, 'SIGKILL')
  },
}

function isOver(file, times) {
  if (times === undefined) return false
  const counter = join(process.env.XIANZHI_FAULTS, `${basename(file)}.tries`)
  appendFileSync(counter, '.')
  return readFileSync(counter, 'utf8').length > Number(times)
}

const load = Module._load
Module._load = function (request, ...more) {
  if (!/[/\\]dist[/\\]src[/\\]extraction[/\\]worker\.js$/.test(request)) return load.call(this, request, ...more)
  return {
    __esModule: true,
    async default(task) {
      const worker = await import(pathToFileURL(request).href)
      const [, fault, times] = /(throws|hangs|hoards|kills)(?:-(\d+)-times)?/.exec(task.file) ?? []
      if (!fault || isOver(task.file, times)) return worker.default(task)
      parentPort.postMessage(task.task)
      return faults[fault]()
    },
  }
}
