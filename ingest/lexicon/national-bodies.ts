import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

/** A body of the whole country: 中国工商银行 for 工行. */
export interface NationalBody {
  name: string
  narrower?: 'Agency' | 'Enterprise'
}

interface Form {
  form: string
  body: NationalBody
}

const kinds: Record<string, NationalBody['narrower']> = { A: 'Agency', E: 'Enterprise' }

/** Names and short forms by their first two characters, the longest first. */
let byHead: Map<string, Form[]> | undefined

function read(): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  const file = join(packageRoot, 'ingest', 'lexicon', 'national-bodies.tsv')
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [kind, name, shorts] = line.split('\t')
    if (!name || line.startsWith('#')) continue
    const narrower = kinds[kind!]
    const body: NationalBody = narrower ? { name, narrower } : { name }
    for (const form of [name, ...(shorts ?? '').split(' ')].filter((f) => f)) {
      const head = form.slice(0, 2)
      forms.set(head, [...(forms.get(head) ?? []), { form, body }])
    }
  }
  for (const same of forms.values()) same.sort((a, b) => b.form.length - a.form.length)
  return forms
}

/** The body whose name or short form begins at a place of a text, and how long that form is. */
export function nationalBodyAt(text: string, index: number): Form | undefined {
  byHead ??= read()
  return byHead.get(text.slice(index, index + 2))?.find(({ form }) => text.startsWith(form, index))
}

/** The body that a whole name or short form stands for. */
export function nationalBodyCalled(name: string): NationalBody | undefined {
  byHead ??= read()
  return byHead.get(name.slice(0, 2))?.find(({ form }) => form === name)?.body
}

/** First characters of all forms. */
export function nationalHeads(): ReadonlySet<string> {
  byHead ??= read()
  return new Set([...byHead.keys()].map((head) => head[0]!))
}
