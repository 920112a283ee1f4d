import type { Doc, Token } from '../doc.js'
import { tokenStarting } from '../tokens.js'
import { unitTable } from '../code-units.js'
import { countryLength } from '../lexicon/countries.js'
import { afterName, titleHeadAt } from '../lexicon/titles.js'
import { foreignSyllables as foreign } from '../lexicon/foreign-syllables.js'
import { commonSurnames, compoundSurnames, surnames } from '../lexicon/surnames.js'

const followers = new Map<string, string[]>()
for (const word of new Set(afterName)) if (word.length > 1) followers.set(word[0]!, [...(followers.get(word[0]!) ?? []), word])
/** Function words that can follow a name and are hardly ever the last character of one. */
const functionWords = '兼因赠喊到在与对从将把被的了是给就也还都已便则等及或并而率说称做赴至致作答亦'
/** Function words that are given names too: 王庆有, 陈以和, 李志同. */
const ambiguous = '和同向为用以于有正任应拟又曾获笑认去会带'
/** Characters that no given name holds. */
const notGiven = new Set(
  '的了是在把被将就都还没不这那哪个们您我你他她它吗呢吧啊呀省县区镇乡村街路局厅处科部委办所院校厂店站队组司企者员聚们各某每另何几两副'.split(
    '',
  ),
)
const end = /^(?:$|[^\u4e00-\u9fff·•・])/u

const followerAt = (text: string, index: number): string | undefined =>
  (followers.get(text[index] ?? '') ?? []).find((word) => text.startsWith(word, index)) ?? titleHeadAt(text, index)

/** A verb of people or a post of two characters or more stands here. */
export const actsAt = (text: string, index: number): boolean => (followerAt(text, index)?.length ?? 0) > 1

/** A verb of people, a post or the end of a phrase stands here. */
export const followsName = (text: string, index: number): boolean =>
  end.test(text.slice(index)) || (followerAt(text, index)?.length ?? 0) > 1 || functionWords.includes(text[index] ?? '\n')

/** 代表, 苗族, 韩方, 原总经理: words that begin with a surname and that hardly anybody is called. */
const noName =
  /^(?:从[市省县区州]|高门槛|关于|由于|对于|曾祖[父母]|关东煮|代表|单位|师傅|文明|海归|成员|高校|高管|高层|安置|周转|金牌|银牌|[韩中德法日美英俄双各对甲乙]方|[苗满回藏汉壮侗瑶白土黎傣佤畲水羌怒]族|[\u4e00-\u9fff]{2}族|原[副总党常]|暨[研南]|周[一二三四五六日末]|江学者|顾问团|敬业|但应|任[上期内]|曾表示|[也曾]表示|.总(?:经|裁)|何[处时地种谓以人]|向(?:导报|本|记|媒|社会|外|南都|新华|中新|第一财|孩|老|家|学|村|企|社|市|省|县|我|他|她))/u

/** 徐先生, 欧阳女士, 朱某, 徐总; 局长|任上, 局长|周二在…称; 安哥拉: written where a name stands, and nobody's. */
export function isNobody(name: string): boolean {
  if (noName.test(name) || countryLength(name) === name.length) return true
  const rest = name.slice(compoundSurnames.has(name.slice(0, 2)) ? 2 : 1)
  return titled.test(rest) || /^(?:某|总|姓|氏|[一-龥]氏)$/u.test(rest)
}

/** Adverbs that the last character of a name seems to begin: 陈鑫|终于接受, 姚坚|曾表示, 谭耀|扔出重磅炸弹. */
const adverb = /^(?:终于|始终|曾(?=表示|说|称|指出|透露|介绍|告诉|坦言|提出|在|经|任|对|向)|[扔抛](?=出))/u
/** Who is spoken of goes on speaking: 张人为|在峰会上, 崔大为|说. */
const speaks = /^(?:说(?!明)|表示|介绍|认为|指出|强调|坦言|在(?!内|场|校))/u

/** What is said instead of a given name: 金大姐, 徐先生, 王师傅. */
const titled = /^(?:先生|女士|小姐|大姐|大哥|大爷|大妈|大叔|大娘|大嫂|阿姨|师傅|老板|奶奶|爷爷|老汉|老伯|同学|老师|记者|某某)/u

export interface NameOptions {
  /** A post stands before: words such as 高峰 may be names then. */
  afterPost: boolean
}

/** Surnames that are everyday words: 和困难群众, 满意, 成才, 于近日. A name only where jieba sees one or a post stands before it. */
const wordlike = new Set(
  '水云花凤元平伏强经宣家封松山秋印怀从通别充步广东红空养须公步终益弓牧仰暴越沃利乐都和满师时成连明国商信常方平项路车全水相都过同应权能来展富包危冷那勤终居占费计关单黑后解仇区尚利初闭开奉占达云才双才由水经查乐帮化益'.split(
    '',
  ),
)

/** 艾力·库尔班, 卡尔·马克思: parts joined by a middle dot, whatever OCR made of it. */
const dotted = /^(?![的了和与及等由对是])[\u4e00-\u9fa5]{1,6}(?:[·•・．‧∙]|(?<=[尔买提古力曼江木拉汗依丽斯])\?)[\u4e00-\u9fa5]{1,7}/u

/** 哈依拉提·木哈什|带着, 托合提|剪彩: a word of its own begins here, which no name goes on with. */
function wordStarts(tokens: readonly Token[], text: string, index: number): boolean {
  const c = text[index] ?? ''
  if (ambiguous.includes(c) && !foreign.has(c)) return true
  const token = tokenStarting(tokens, index)
  return (
    !!token &&
    !foreign.has(c) &&
    /^(?:v|d|p|c|r|u|n$|nn|t|f|b|a|l|i)/u.test(token.tag) &&
    (token.word.length > 1 || /^[vpcdru]/u.test(token.tag))
  )
}

const compoundHeads = new Set([...compoundSurnames].map((name) => name[0]))
const beginsSurname = unitTable((unit) => surnames.has(unit) || compoundHeads.has(unit))
const isDot = unitTable((unit) => /[·•・．‧∙?]/u.test(unit))
function dottedLength(text: string, index: number, tokens: readonly Token[]): number {
  let dotAt = index + 1
  while (dotAt < index + 7 && !isDot[text.charCodeAt(dotAt)]) dotAt++
  if (dotAt === index + 7) return 0
  const match = dotted.exec(text.slice(index, index + 16))
  if (!match) return 0
  // 法国前总理|让·某某: a post in front is no part of the name
  if (/[总副前][理统长书]|首相|主席|[国省市县]$|博士|教授|先生/u.test(match[0].slice(0, match[0].search(/[·•・．‧∙?]/u)))) return 0
  const length = partLength(match[0], text, index, tokens)
  // 让·皮埃尔·拉法兰: a third part
  if (/^[·•・．‧∙][\u4e00-\u9fa5]/u.test(text.slice(index + length, index + length + 2)))
    return length - 1 + dottedLength(text, index + length - 1, tokens)
  return length
}

/** How much of first·last is the name, by what begins behind it. */
function partLength(written: string, text: string, index: number, tokens: readonly Token[]): number {
  const dot = written.search(/[·•・．‧∙?]/u)
  for (let length = dot + 2; length <= written.length; length++) {
    const after = index + length
    if (length > dot + 2 && wordStarts(tokens, text, after)) return length
    if (length > dot + 2 && (followerAt(text, after) || end.test(text.slice(after)) || functionWords.includes(text[after]!))) return length
  }
  return written.length
}

/**
 * Length of the person's name that begins at `index`, 0 if none does: a surname and one or two characters;
 * which of the two, the words after it decide. 江成|与大家, 何川|到东阿县, 王庆有|介绍.
 */
export function nameLengthAt(doc: Doc, index: number, options: NameOptions): number {
  const { text, tokens } = doc
  const dotted = dottedLength(text, index, tokens)
  if (dotted) return dotted
  if (!beginsSurname[text.charCodeAt(index)]) return 0
  const compound = compoundSurnames.has(text.slice(index, index + 2))
  if (!compound && !surnames.has(text[index] ?? '')) return 0
  if (noName.test(text.slice(index, index + 3))) return 0
  // 金大姐, 徐先生 give no name; 向记者 is no Mr Xiang
  if (!compound && titled.test(text.slice(index + 1, index + 3))) return 0
  const short = compound ? 3 : 2
  const given = text.slice(index + short - 1, index + short)
  if (!/[\u4e00-\u9fff]/u.test(given) || notGiven.has(given)) return 0
  if (functionWords.includes(given)) return 0
  const word = tokenStarting(tokens, index)
  // 学生|成才, 记者|从高新区: a word of the dictionary, not a name
  if (word && word.word.length >= 2 && !/^(?:nr|x|ns|nz)/u.test(word.tag)) {
    const stands =
      end.test(text.slice(index + word.word.length)) ||
      !!followerAt(text, index + word.word.length) ||
      functionWords.includes(text[index + word.word.length] ?? '')
    // 局长揭晓敏: the word is the first two of three characters of a name
    const grows =
      word.word.length === 2 &&
      end.test(text[index + 3] ?? '') === false &&
      ((followerAt(text, index + 3)?.length ?? 0) > 1 || '到赴'.includes(text[index + 3]!))
    const firm =
      end.test(text.slice(index + word.word.length)) ||
      (followerAt(text, index + word.word.length)?.length ?? 0) > 1 ||
      commonSurnames.has(text[index]!)
    if (!options.afterPost || word.word.length > 3 || !((stands && firm) || grows)) return 0
  }
  if (
    !compound &&
    wordlike.has(text[index]!) &&
    !(word && word.word.length >= 2 && /^(?:nr|x)/u.test(word.tag)) &&
    !(
      options.afterPost &&
      (end.test(text.slice(index + 2)) ||
        end.test(text.slice(index + 3)) ||
        !!followerAt(text, index + 2) ||
        !!followerAt(text, index + 3) ||
        (functionWords + ambiguous).includes(text[index + 2]!) ||
        (functionWords + '为任').includes(text[index + 3] ?? '\n'))
    )
  )
    return 0
  const third = text[index + short] ?? ''
  if (end.test(third)) return short
  const at2 = followerAt(text, index + short)
  const at3 =
    end.test(text.slice(index + short + 1)) ||
    !!followerAt(text, index + short + 1) ||
    (functionWords + ambiguous).includes(text[index + short + 1] ?? '\n')
  if (at2 && !(at2.length < 2)) return short
  // 王纪平|涉贪: jieba knows all three as a name
  if (
    !compound &&
    options.afterPost &&
    word?.tag === 'nr' &&
    word.word.length === 3 &&
    !functionWords.includes(third) &&
    !ambiguous.includes(third)
  )
    return 3
  // 李章作|说, 张人为|在: a function word that a verb of speech follows is the name's own
  if (
    third &&
    ('作与向从'.includes(third) || (third === '为' && options.afterPost)) &&
    (third === '为' ? speaks : /^(?:说(?!明)|表示|介绍|认为|指出|强调|坦言)/u).test(text.slice(index + short + 1))
  )
    return short + 1
  if (third === '正' && options.afterPost && /^说(?!明)/u.test(text.slice(index + short + 1))) return short + 1
  if (adverb.test(text.slice(index + short, index + short + 4))) return short
  if (functionWords.includes(third)) return short
  // 马云|发内部邮件
  if (third === '发' && /^(?:内部|邮件|微博|公开信|短信|给(?=[全所各员])|的?公开信)/u.test(text.slice(index + short + 1))) return short
  // 李健、陈国|均表示: said of a list, no part of its last name
  if (
    '均皆'.includes(third) &&
    third &&
    /[、和与及]/u.test(text[index - 1] ?? '') &&
    (followerAt(text, index + short + 1)?.length ?? 0) > 1
  )
    return short
  if (ambiguous.includes(third))
    return at3 &&
      !/^[\u4e00-\u9fff]{2}/u.test(word?.word.slice(short) ?? '') &&
      (end.test(text.slice(index + short + 1)) || !!followerAt(text, index + short + 1))
      ? short + 1
      : short
  // 谢新村|出席: the last character of a name may be a word of places when a verb follows
  // 郝三省、: so it may where the phrase ends
  if (notGiven.has(third))
    return /[村路省何]/u.test(third) &&
      ((followerAt(text, index + short + 1)?.length ?? 0) > 1 || (options.afterPost && /^[、，。]/u.test(text.slice(index + short + 1))))
      ? short + 1
      : short
  if (at3) return short + 1
  // 季|建业: jieba sees the two characters of the given name as one word
  if (tokenStarting(tokens, index + short - 1)?.word.length === 2) return short + 1
  const cut2 = !!tokenStarting(tokens, index + short)
  const cut3 = !!tokenStarting(tokens, index + short + 1)
  if (cut2 && !cut3) {
    const next = tokenStarting(tokens, index + short)
    return next && next.word.length > 1 ? short : short + 1
  }
  return short + 1
}
