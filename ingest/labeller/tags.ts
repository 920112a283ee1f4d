/** What a character may be: O outside of names, else the beginning or the inside of one of three kinds. */
export const labels = ['Person', 'Organization', 'Place'] as const
export type TaggedLabel = (typeof labels)[number]

export const tagCount = 1 + 2 * labels.length
export const outside = 0
export const beginning = (label: TaggedLabel): number => 1 + 2 * labels.indexOf(label)
export const inside = (label: TaggedLabel): number => 2 + 2 * labels.indexOf(label)
export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0
export const labelOf = (tag: number): TaggedLabel => labels[(tag - 1) >> 1]!

/** An inside follows a beginning or an inside of its own kind. */
export const mayFollow = (before: number, tag: number): boolean => !isInside(tag) || before === tag || before === tag - 1
