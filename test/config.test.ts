import { resolve } from 'node:path'
import { readConfig } from '../src/config.js'
import type { BadConfig } from '../src/errors.js'

const complaints = (variables: NodeJS.ProcessEnv): string[] => {
  try {
    readConfig(variables)
    return []
  } catch (error) {
    return (error as BadConfig).complaints
  }
}

test('nothing set: the embedded store in ./xianzhi-data, on this machine only', () => {
  expect(readConfig({})).toEqual({
    store: 'embedded',
    data: resolve('xianzhi-data'),
    neo4j: { uri: '', username: 'neo4j', password: '', database: 'neo4j' },
    host: '127.0.0.1',
    port: 4000,
    hosts: [],
    production: false,
  })
})

test('everything set', () => {
  expect(
    readConfig({
      XIANZHI_STORE: 'neo4j',
      XIANZHI_DATA: '/srv/archive',
      XIANZHI_HOME_CITY: '聊城市',
      XIANZHI_HOST: '0.0.0.0',
      XIANZHI_PORT: '8080',
      XIANZHI_HOSTS: 'archive.example.org,xianzhi.local',
      NODE_ENV: 'production',
      XIANZHI_LOG: 'debug',
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'papers',
    }),
  ).toEqual({
    store: 'neo4j',
    data: '/srv/archive',
    neo4j: { uri: 'neo4j+s://graph.example.org', username: 'reader', password: 'secret', database: 'papers' },
    home: '聊城市',
    host: '0.0.0.0',
    port: 8080,
    hosts: ['archive.example.org', 'xianzhi.local'],
    production: true,
  })
})

test('an empty variable is not set, but an empty password is one', () => {
  expect(readConfig({ XIANZHI_STORE: '', XIANZHI_PORT: '', XIANZHI_DATA: '' }).store).toBe('embedded')
  expect(complaints({ XIANZHI_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1', NEO4J_PASSWORD: '' })).toEqual([])
})

test.each([
  [{ XIANZHI_STORE: 'postgres' }, 'XIANZHI_STORE must be embedded or neo4j'],
  [{ XIANZHI_PORT: '65536' }, 'XIANZHI_PORT must be a port number, 0 to 65535'],
  [{ XIANZHI_PORT: '-1' }, 'XIANZHI_PORT must be a port number, 0 to 65535'],
  [
    { XIANZHI_HOSTS: 'http://archive.example.org' },
    'XIANZHI_HOSTS must be names of this server without ports, parted by commas, like archive.example.org',
  ],
  [{ XIANZHI_HOST: 'a b' }, 'XIANZHI_HOST must be a host name or an address, like 127.0.0.1'],
  [{ NEO4J_URI: 'http://127.0.0.1:7474' }, 'NEO4J_URI must be a Bolt address, like bolt://127.0.0.1:7687 or neo4j+s://host'],
  [{ NEO4J_DATABASE: '1' }, 'NEO4J_DATABASE must be a database name, like neo4j'],
])('%j: %s', (variables, complaint) => {
  expect(complaints(variables)).toEqual([complaint])
})

test('a complaint never repeats a value', () => {
  const variables = { XIANZHI_STORE: 'sentinel', XIANZHI_PORT: 'sentinel', NEO4J_URI: 'bolt://a:sentinel@b', XIANZHI_LOG: 'sentinel' }
  expect(complaints(variables)).toHaveLength(4)
  expect(complaints(variables).join()).not.toContain('sentinel')
})
