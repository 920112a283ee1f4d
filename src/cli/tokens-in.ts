import { join } from 'node:path'
import { Tokens } from '../graphql/access/tokens.js'

/** The tokens of a data folder; both stores have one. */
export const tokensIn = (data: string): Tokens => new Tokens(join(data, 'tokens.json'))
