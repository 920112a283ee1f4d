import iconv from 'iconv-lite'
import jschardet from 'jschardet'
import { BadData } from '../../src/errors.js'

export interface DecodedPage {
  text: string
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'
}

// The commonest characters of Chinese news: bytes read in the wrong encoding give characters, but not these
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
)

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
const isControl = (code: number): boolean =>
  code < 0x20 ? code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c : code === 0x7f

interface Census {
  han: number
  common: number
  broken: number
  control: number
  visible: number
}

function census(text: string): Census {
  const count: Census = { han: 0, common: 0, broken: 0, control: 0, visible: 0 }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isControl(code)) count.control++
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) count.broken++
    else if (isHan(code)) {
      count.han++
      if (common.has(text[i]!)) count.common++
    }
    if (code > 0x20 && code !== 0x3000 && code !== 0xfeff) count.visible++
  }
  return count
}

/** Of Chinese text read rightly about two thirds of the characters are common ones; read wrongly, about one in fifteen. */
const plausible = ({ han, common: c, broken, control, visible }: Census): boolean =>
  han > 0 && c / han > 0.3 && broken <= 1 + visible / 1000 && control <= visible / 200

/** Valid but for a character that the file's end cut through. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/**
 * Bytes → text: UTF-8 where it is valid, else whichever of GB18030 and UTF-16 reads as Chinese.
 * @throws BadData EMPTY_PAGE, BINARY_FILE, UNDECODABLE or NO_CHINESE, naming the file and the reason.
 */
export function decodePage(bytes: Uint8Array, file: string): DecodedPage {
  if (bytes.length === 0) throw new BadData('EMPTY_PAGE', `${file}: the file is empty`)
  const text = decode(bytes, file)
  const count = census(text.text)
  if (count.visible === 0) throw new BadData('EMPTY_PAGE', `${file}: nothing but blanks`)
  if (count.control > count.visible / 200) throw new BadData('BINARY_FILE', `${file}: control characters, so it is no text`)
  if (count.han === 0) throw new BadData('NO_CHINESE', `${file}: not one Chinese character in it`)
  return text
}

function decode(bytes: Uint8Array, file: string): DecodedPage {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return { text: iconv.decode(buffer, 'utf-16le'), encoding: 'utf-16le' }
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return { text: iconv.decode(buffer, 'utf-16be'), encoding: 'utf-16be' }
  const hasNul = buffer.includes(0)
  const utf8 = hasNul ? undefined : readUtf8(buffer)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const encodings = hasNul ? (['utf-16le', 'utf-16be'] as const) : (['gb18030', 'utf-16le', 'utf-16be'] as const)
  let best: { decoded: DecodedPage; share: number } | undefined
  for (const encoding of encodings) {
    const text = iconv.decode(buffer, encoding)
    const count = census(text)
    const share = count.common / (count.visible || 1)
    if (plausible(count) && share > (best?.share ?? 0)) best = { decoded: { text, encoding }, share }
  }
  if (best) return best.decoded
  if (hasNul) throw new BadData('BINARY_FILE', `${file}: holds NUL bytes and is no UTF-16, so it is no text`)
  const guess = jschardet.detect(buffer)
  const hint = guess.encoding && guess.confidence > 0.8 ? ` (it looks like ${guess.encoding}: convert it to UTF-8)` : ''
  throw new BadData('UNDECODABLE', `${file}: neither UTF-8 nor GB18030 nor UTF-16 makes Chinese text of it${hint}`)
}
