/** What server and page agree on about files that are sent to be read. */

/** Bytes that may be sent at once. A scanned year of one paper is some 10 MB of text. */
export const mostSent = 50 * 1024 * 1024

/** Whether a page may be known by a name: a file's, or a path below a folder; nothing that hides or turns what is shown. */
export const isPageName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 200 &&
  // eslint-disable-next-line no-control-regex -- they are what is refused
  !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(name) &&
  !name.split('/').includes('..')
