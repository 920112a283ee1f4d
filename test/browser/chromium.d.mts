export const chromiumPath: string
export function lacking(): string | undefined
