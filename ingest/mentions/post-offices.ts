import type { Span } from '../doc.js'
import type { Division } from '../lexicon/divisions.js'

/** A body that only a post tells of. */

export const implied = (at: number, name: string, base: Division | undefined): Span => ({
  start: at,
  end: at,
  label: 'Organization',
  narrower: 'Agency',
  name,
  source: 'post',
  confidence: 0.9,
  base,
  implied: true,
})

/** Posts whose body is not written because the one before says of which division: 区委常委、宣传部长. */
export const offices: readonly (readonly [pattern: RegExp, body: (of: string) => string, title: (written: string) => string])[] = [
  [/^(?:组织|宣传|统战)部(?:副部长|部长)$/u, (of) => `中共${of}委{部}`, (w) => w.slice(3)],
  [/^(?:组织|宣传|统战)部长$/u, (of) => `中共${of}委{部}`, (w) => w.slice(2)],
  [/^政法委(?:副书记|书记)$/u, (of) => `中共${of}委政法委`, (w) => w.slice(3)],
  [/^纪委(?:副书记|书记|常委)$/u, (of) => `中共${of}纪律检查委员会`, (w) => w.slice(2)],
  [/^监委(?:副主任|主任)$/u, (of) => `${of}监察委员会`, (w) => w.slice(2)],
  [/^人大常委会(?:党组书记|党组副书记|副主任|主任|秘书长)$/u, (of) => `${of}人民代表大会常务委员会`, (w) => w.slice(5)],
  [/^人大(?:党组书记|副主任|主任|主席)$/u, (of) => `${of}人民代表大会常务委员会`, (w) => w.slice(2)],
  [/^政协(?:党组书记|党组副书记|副主席|主席|秘书长)$/u, (of) => `中国人民政治协商会议${of}委员会`, (w) => w.slice(2)],
  [/^政府(?:党组书记|党组副书记|党组成员|副市长|副县长|秘书长|副秘书长)$/u, (of) => `${of}人民政府`, (w) => w.slice(2)],
  [/^管委会(?:副主任|主任)$/u, (of) => `${of}管委会`, (w) => w.slice(3)],
  [/^党工委(?:副书记|书记|委员)$/u, (of) => `${of}党工委`, (w) => w.slice(3)],
  [/^(?:中级人民法院|法院)(?:院长|副院长)$/u, (of) => `${of}人民法院`, (w) => w.replace(/^.*法院/u, '')],
  [/^检察院检察长$/u, (of) => `${of}人民检察院`, () => '检察长'],
]

export const levelIn = (head: string): string => /(省|市|县|区|州|盟|旗|镇|乡)长$/u.exec(head)?.[1] ?? ''
