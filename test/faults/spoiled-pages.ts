/** Pages as a broken scanner, a wrong export or somebody's ill will leaves them. */

export const spoilings: Record<string, (bytes: Buffer, random: () => number) => Buffer> = {
  'bytes flipped': (bytes, random) => {
    const spoiled = Buffer.from(bytes)
    for (let i = 0; i < 1 + random() * 12; i++) spoiled[Math.floor(random() * spoiled.length)]! ^= 1 << Math.floor(random() * 8)
    return spoiled
  },
  'lines shuffled': (bytes, random) => {
    const lines = linesOf(bytes)
    for (let i = lines.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[lines[i], lines[j]] = [lines[j]!, lines[i]!]
    }
    return Buffer.from(lines.join('\n'))
  },
  'columns cut': (bytes, random) => {
    const [from, width] = [Math.floor(random() * 12), 1 + Math.floor(random() * 12)]
    return Buffer.from(
      linesOf(bytes)
        .map((line) => line.slice(0, from) + line.slice(from + width))
        .join('\n'),
    )
  },
  'columns interleaved': (bytes, random) => {
    const lines = linesOf(bytes)
    const half = Math.floor(lines.length * (0.3 + random() * 0.4))
    return Buffer.from(
      lines
        .slice(0, half)
        .flatMap((line, i) => [line, lines[half + i] ?? ''])
        .join('\n'),
    )
  },
  'cut off': (bytes, random) => bytes.subarray(0, Math.floor(bytes.length * (0.2 + random() * 0.8))),
  'lines doubled': (bytes, random) =>
    Buffer.from(
      linesOf(bytes)
        .flatMap((line) => (random() < 0.2 ? [line, line] : [line]))
        .join('\n'),
    ),
  'signs and strange characters put in': (bytes, random) => {
    const characters = [...bytes.toString('utf8')]
    const strange = ['\u0000', '\u200b', '\ufeff', '\u202e', '“', '（', '】', '�', '\t', '1', '、', '𠮷', '😀', '\r', '`', "'", '\\']
    for (let i = 0; i < 1 + random() * 30; i++)
      characters.splice(Math.floor(random() * characters.length), 0, strange[Math.floor(random() * strange.length)]!)
    return Buffer.from(characters.join(''))
  },
}

const linesOf = (bytes: Buffer): string[] => bytes.toString('utf8').split('\n')

/** Files that are no page, and the code with which they are refused; `undefined` where they may as well be read. */
export const strangeFiles: Record<string, { bytes: () => Buffer; code: string | undefined }> = {
  empty: { bytes: () => Buffer.alloc(0), code: 'EMPTY_PAGE' },
  'a byte-order mark only': { bytes: () => Buffer.from('\ufeff'), code: 'EMPTY_PAGE' },
  'the mark of UTF-16 only': { bytes: () => Buffer.from([0xff, 0xfe]), code: 'EMPTY_PAGE' },
  'blanks only': { bytes: () => Buffer.from(' \n\u3000\r\n\t'), code: 'EMPTY_PAGE' },
  'a picture': { bytes: () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise(20_000)]), code: 'BINARY_FILE' },
  noise: { bytes: () => noise(50_000), code: 'BINARY_FILE' },
  'NUL bytes': { bytes: () => Buffer.alloc(10_000), code: 'BINARY_FILE' },
  'text with one NUL byte in it': { bytes: () => Buffer.from('聊城市召开会议。\u0000副市长李明参加。\n'.repeat(20)), code: 'BINARY_FILE' },
  'lone surrogates in UTF-16': {
    bytes: () =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('聊城市\ud800召开\udfff会议，\udc00李明参加。\n'.repeat(5), 'utf16le')]),
    code: undefined,
  },
  'lone surrogates in UTF-8': {
    bytes: () => Buffer.concat([Buffer.from('聊城市召开会议'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('，李明参加。\n')]),
    code: 'UNDECODABLE',
  },
  'Big5, which is none of the encodings': {
    // 聊城市召開會議，市長李明出席並講話 in Big5
    bytes: () =>
      Buffer.from(
        Buffer.from('b2e1abb0a5abbbdab6797c7cc4b3a141a5aaaaf8a7f5a9fac'.padEnd(50, '1'), 'hex').toString('latin1').repeat(30),
        'latin1',
      ),
    code: undefined,
  },
  'Latin letters in Latin-1': {
    bytes: () => Buffer.from('Ça c’est l’été à la mairie de Liaocheng.\n'.repeat(50), 'latin1'),
    code: undefined,
  },
  'English only': { bytes: () => Buffer.from('The mayor met the delegation.\n'.repeat(50)), code: 'NO_CHINESE' },
  'GB18030 cut within a character': {
    bytes: () => Buffer.from('c1c4b3c7cad0d5d9bfaabbe1d2e9a3acc0eec3f7b2cebcd3a1a3c1', 'hex'),
    code: undefined,
  },
  'more bytes than any page': { bytes: () => Buffer.from('聊城市召开会议。\n'.repeat(200_000)), code: 'PAGE_TOO_LARGE' },
  'one long line': { bytes: () => Buffer.from('聊城市召开会议，'.repeat(20_000)), code: 'LINE_TOO_LONG' },
  'a book': { bytes: () => Buffer.from(`本报讯（记者 李明）${'聊城市召开会议。\n'.repeat(20_000)}`), code: 'ARTICLE_TOO_LONG' },
  'cut off within a name': {
    bytes: () => Buffer.from('本报讯（记者 李明）3月23日，全市工作会议召开。副市长蔺博涛出席会议，市人大常委会主任艾'),
    code: undefined,
  },
  'brackets only': { bytes: () => Buffer.from(`聊${'“（【'.repeat(8_000)}`), code: undefined },
  'one character repeated': { bytes: () => Buffer.from('会'.repeat(29_000)), code: undefined },
  'ten thousand names': { bytes: () => Buffer.from(`${'李明、王强、'.repeat(2_400)}参加会议。\n`), code: undefined },
  'ten thousand lines of one character': { bytes: () => Buffer.from('聊\n'.repeat(10_000)), code: undefined },
}

/** The same on every machine. */
function noise(size: number): Buffer {
  const bytes = Buffer.alloc(size)
  let state = 12345
  for (let i = 0; i < size; i++) bytes[i] = (state = (state * 1103515245 + 12345) >>> 0) >>> 16
  return bytes
}
