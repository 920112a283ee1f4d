import { once } from 'node:events'

/**
 * Whoever reads our output may stop when it has enough (`| head`): no error, there is just nobody left to write for.
 * Neither is it one when stderr is gone.
 */
export function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
}

/** Writes to stdout and waits while its reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export const printLine = (text: string): Promise<void> => print(text + '\n')

/** Machine-readable answers: one JSON document, or JSON Lines when called for each record. */
export const printJson = (value: unknown): Promise<void> => printLine(JSON.stringify(value))

/** Notes for the person at the terminal: stdout is for the answer. */
export const note = (text: string): void => void process.stderr.write(text + '\n')

const batch = 1 << 16

/** One JSON line a record, in big writes: a page's graph is a thousand of them. */
export async function printJsonLines(records: Iterable<unknown> | AsyncIterable<unknown>): Promise<void> {
  let lines = ''
  for await (const record of records) {
    lines += JSON.stringify(record) + '\n'
    if (lines.length < batch) continue
    await print(lines)
    lines = ''
  }
  if (lines) await print(lines)
}
