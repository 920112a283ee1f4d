import { startServer } from '../../src/graphql/server.js'
import { openStore, type StoreConfig } from '../../src/store/open.js'

/** Our own API as `xianzhi serve` has it, every guard on, its log going nowhere. */
const store = await openStore(JSON.parse(process.argv[2]!) as StoreConfig)
const { url } = await startServer({ store, host: '127.0.0.1', port: 0 })
console.log(url)
