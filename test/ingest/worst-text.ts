import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp'

/** Texts that a pattern has the most trouble with, for a length: each of its repetitions repeated, and then something that fits nothing. */
export function worstTexts(pattern: RegExp, length: number): string[] {
  const texts = new Set<string>()
  const visit = (node: AST.Node, before: string): void => {
    if (node.type === 'Quantifier') {
      const one = sample(node.element, pattern.flags)
      if (one && node.max > 3) {
        const many = one.repeat(Math.ceil(length / one.length))
        texts.add(before + many + nothing).add(many)
      }
      visit(node.element, before)
    } else if (node.type === 'Alternative') {
      let read = before
      for (const element of node.elements) {
        visit(element, read)
        read += sample(element, pattern.flags)
      }
    } else if ('alternatives' in node) for (const alternative of node.alternatives) visit(alternative, before)
  }
  const { pattern: root } = parseRegExpLiteral(pattern)
  visit(root, '')
  const whole = sample(root.alternatives[0]!, pattern.flags)
  if (whole) texts.add(whole.repeat(Math.ceil(length / whole.length)))
  return [...texts]
}

/** Fits no class but negated ones, which it ends by being at the end. */
const nothing = '\u0001'

const candidates = [...'聊市年1一“”（）()，。、：；！？·.-% \n\tAa张王县区镇公司项目等的了']

/** A short text that the node matches, near enough: what stands around it is not looked at. */
function sample(node: AST.Node, flags: string): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const fits = new RegExp(`^${node.raw}$`, flags.replace(/[gy]/g, ''))
      const named = /[^\\[\]^\-dwspPux{}]/u.exec(node.raw)?.[0]
      return [...(named ? [named] : []), ...candidates].find((c) => fits.test(c)) ?? ''
    }
    case 'Quantifier':
      return sample(node.element, flags).repeat(Math.max(1, node.min))
    case 'Alternative':
      return node.elements.map((element) => sample(element, flags)).join('')
    case 'Group':
    case 'CapturingGroup':
      return sample(node.alternatives[0]!, flags)
    default:
      return '' // what looks around, and what refers back
  }
}
