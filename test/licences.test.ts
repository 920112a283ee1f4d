import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../src/package-root.js'

interface Licence {
  name: string
  licence: string | undefined
}
interface Licences {
  isAllowed(licence: string | undefined): boolean
  licences(lock?: object): Licence[]
}

const { isAllowed, licences } = (await import(pathToFileURL(join(packageRoot, 'scripts', 'licences.mjs')).href)) as Licences

test('all that is installed with this program may be given on with it', () => {
  const all = licences()
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(({ licence }) => !isAllowed(licence))).toEqual([])
})

test('what may not is found', () => {
  const packages = {
    '': {},
    'node_modules/a': { license: 'MIT' },
    'node_modules/b': { license: 'GPL-3.0' },
    'node_modules/c': {},
    'node_modules/d': { license: 'GPL-3.0', dev: true },
  }
  const wrong = licences({ packages }).filter(({ licence }) => !isAllowed(licence))
  expect(wrong.map(({ name }) => name)).toEqual(['b', 'c'])
  expect([isAllowed('(MIT OR GPL-3.0)'), isAllowed('MIT AND Apache-2.0'), isAllowed('MIT AND GPL-3.0'), isAllowed('SEE LICENSE')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
