import { storeContract } from './contract.js'
import { storeKinds } from './test-stores.js'

const present = storeKinds.includes('neo4j') ? describe : describe.skip
present('the neo4j store', () => storeContract('neo4j'))
