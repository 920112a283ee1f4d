import { mostSent } from '../../src/model/sent-files.js'
import { nextBatch, type NamedFile } from '../../src/web/client/intake/batches.js'
import { Intake, NotSent, type Send } from '../../src/web/client/intake/intake.js'
import type { PageTold } from '../../src/web/client/intake/operations.js'

/** What the page makes of files that are dropped on it, over a server that is not there; the real one is asked in test/browser. */

const sized = (name: string, size: number): NamedFile => ({ name, file: { size } as Blob })
const file = (name: string): NamedFile => ({ name, file: new Blob(['甲']) })
const files = (from: number, to: number): NamedFile[] => Array.from({ length: to - from }, (_, i) => file(`${from + i}.txt`))
const page = (name: string): PageTold => ({
  file: name,
  state: 'written',
  document: `d-${name}`,
  articles: 1,
  entities: 2,
  claims: 3,
  code: null,
  reason: null,
})
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('files that go together', () => {
  const names = (batch: NamedFile[]): string[] => batch.map(({ name }) => name)
  test('are so many, so large, and of different names', () => {
    const limits = { files: 3, bytes: 100 }
    expect(names(nextBatch([sized('a', 10), sized('b', 10), sized('c', 10), sized('d', 10)], limits))).toEqual(['a', 'b', 'c'])
    expect(names(nextBatch([sized('a', 60), sized('b', 40), sized('c', 1)], limits))).toEqual(['a', 'b'])
    expect(names(nextBatch([sized('a', 1), sized('b', 1), sized('a', 1)], limits))).toEqual(['a', 'b'])
  })
  test('or one that is larger by itself', () => {
    expect(names(nextBatch([sized('a', 1000), sized('b', 1)], { files: 3, bytes: 100 }))).toEqual(['a'])
  })
})

describe('an intake', () => {
  const states = ({ rows }: Intake): string[] => rows.map(({ state, code }) => (code ? `${state} ${code}` : state))

  test('sends what is dropped in parts, and tells each file’s fate', async () => {
    const sent: string[][] = []
    const intake = new Intake(async (batch, _, told) => {
      sent.push(batch.map(({ name }) => name))
      for (const { name } of batch) {
        told(page(name))
        told({ ...page(name), claims: 99 }) // told again at the end: the first holds
        await Promise.resolve()
      }
    })
    let changes = 0
    const leave = intake.watch(() => changes++)
    intake.add(files(0, 150), {})
    expect(intake.busy).toBe(true)
    await turn()
    expect(sent.map((names) => names.length)).toEqual([100, 50])
    expect(new Set(states(intake))).toEqual(new Set(['written']))
    expect(intake.rows[7]).toMatchObject({ name: '7.txt', document: 'd-7.txt', articles: 1, entities: 2, claims: 3 })
    expect(intake.busy).toBe(false)
    expect(changes).toBeGreaterThan(150)
    leave()
    intake.clear()
    expect(intake.rows).toEqual([])
  })

  test('takes more while it is busy, under the options of their own time', async () => {
    const seen: [string, object][] = []
    const intake = new Intake(async (batch, options, told) => {
      await turn()
      for (const { name } of batch) {
        seen.push([name, options])
        told(page(name))
      }
    })
    const [first, second] = [{ home: '聊城市' }, { home: '滁州市' }]
    intake.add([file('a.txt')], first)
    intake.add([file('b.txt'), file('b.txt')], second)
    for (let i = 0; intake.busy && i < 20; i++) await turn()
    expect(seen).toEqual([
      ['a.txt', first],
      ['b.txt', second],
      ['b.txt', second],
    ])
    expect(states(intake)).toEqual(['written', 'written', 'written'])
  })

  test('stopped, it sends no more and says which were not read', async () => {
    const intake = new Intake(async (batch, _, told, stop) => {
      told(page(batch[0]!.name))
      if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve))
    })
    intake.add(files(0, 103), {})
    await turn()
    expect(new Set(states(intake))).toEqual(new Set(['written', 'reading', 'waiting']))
    intake.stop()
    await turn()
    expect([intake.busy, states(intake).filter((state) => state === 'stopped').length]).toEqual([false, 102])
  })

  test('does not send what the server would not take, and says why', async () => {
    const sent: string[] = []
    const intake = new Intake((batch, _, told) => {
      for (const { name } of batch) {
        sent.push(name)
        told(page(name))
      }
      return Promise.resolve()
    })
    intake.add([file('x'.repeat(201)), sized('large.txt', mostSent), file('a\u202etxt.b'), file('a.txt')], {})
    await turn()
    expect(sent).toEqual(['a.txt'])
    expect(states(intake)).toEqual(['skipped BAD_NAME', 'skipped UPLOAD_TOO_LARGE', 'skipped BAD_NAME', 'written'])
  })

  test.each<[string, Error, string]>([
    ['refused', new NotSent('FORBIDDEN', 'no'), 'failed FORBIDDEN'],
    ['lost', new TypeError('Failed to fetch'), 'failed AWAY'],
  ])('what was %s is told as that, what was read before as read', async (_, error, state) => {
    const send: Send = (batch, _options, told) => {
      told(page(batch[0]!.name))
      return Promise.reject(error)
    }
    const intake = new Intake(send)
    intake.add(files(0, 3), {})
    await turn()
    expect(states(intake)).toEqual(['written', state, state])
    expect(intake.busy).toBe(false)
  })
})
