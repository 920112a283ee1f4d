import { storeContract } from './contract.js'
import { storeKinds } from './test-stores.js'

const present = storeKinds.includes('embedded') ? describe : describe.skip
present('the embedded store', () => storeContract('embedded'))
