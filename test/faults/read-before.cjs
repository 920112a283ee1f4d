/**
 * Pages that were read before: preloaded (`NODE_OPTIONS='--require …/read-before.cjs'`), it stands in the place of the
 * worker that reads pages and gives what the folder XIANZHI_FAULTS holds of them, so that a run which is killed a
 * hundred times need not load its dictionaries a hundred times. All else of the run is as ever.
 */
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { join } = require('node:path')
const { parentPort } = require('node:worker_threads')

const load = Module._load
Module._load = function (request, ...more) {
  if (!/[/\\]dist[/\\]src[/\\]extraction[/\\]worker\.js$/.test(request)) return load.call(this, request, ...more)
  return {
    __esModule: true,
    default({ file, task }) {
      parentPort.postMessage(task)
      return { page: JSON.parse(readFileSync(join(process.env.XIANZHI_FAULTS, `${file}.json`), 'utf8')) }
    },
  }
}
