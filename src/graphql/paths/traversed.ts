import { factTypes, type FactType } from '../../model/ontology.js'

/** What paths lead over: facts between entities, and WROTE leads to an article. */
export const pathTypes: readonly FactType[] = factTypes.filter((type) => type !== 'WROTE')

/** Whether that is all of them: then a store need not look at the type of each. */
export const isAll = (types: readonly FactType[]): boolean => pathTypes.every((type) => types.includes(type))
