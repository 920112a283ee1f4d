/**
 * Every error the program means to raise has a stable `code` and is one of four kinds.
 * Anything else that is thrown is a bug: masked towards users, logged once.
 */
export class XianzhiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = new.target.name
  }
}

/** The asker's mistake: an unknown id, a malformed date, a query that is not read-only. */
export class BadInput extends XianzhiError {
  constructor(
    code: string,
    message: string,
    /** What helps the asker go on, e.g. the candidates of an ambiguous name. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(code, message)
  }
}

/** This page cannot be read; logged with page and step, counted, skipped, and the run goes on. */
export class BadData extends XianzhiError {}

/** The configuration is wrong: the program ends before it starts, with all complaints at once. */
export class BadConfig extends XianzhiError {
  constructor(readonly complaints: string[]) {
    super('BAD_CONFIG', complaints.join('\n'))
  }
}

/** The store or the network failed. `retryable` says whether the same call may succeed later. */
export class StoreError extends XianzhiError {
  constructor(
    code: string,
    message: string,
    readonly retryable: boolean,
    options?: ErrorOptions,
  ) {
    super(code, message, options)
  }
}

/** What every search for a way says where it gives up. */
export const pathTooWide = (): BadInput =>
  new BadInput(
    'PATH_TOO_WIDE',
    'too much lies between the two: give fewer `types` or a smaller `maxLength`. 范围过大，请限定 types 或减小 maxLength。',
  )
