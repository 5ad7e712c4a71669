import type { ElementNode } from '../tree/node.ts'
import { childElements, plainText } from '../tree/query.ts'
import { chosen, isToken, presentationOf, tokenText } from './clean-mathml.ts'
import { contentText } from './content-text.ts'
import { CONTENT, INVISIBLE } from './vocabulary.ts'

/**
 * A formula in one line of text: what the book says of it (`alttext`) unless that is a program's notation, else its
 * signs, with brackets where a fraction or a root would hold several: `(a + b)/2`, `x²`, `√(x + 1)`.
 */
export function formulaText(math: ElementNode): string {
  const said = math.attributes.get('alttext')?.replace(/\s+/g, ' ').trim()
  if (said && !/\\[a-zA-Z]|[{}]/.test(said)) return said
  return tidy(row(math)) || tidy(plainText(math))
}

function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;)\]])/g, '$1')
    .replace(/([([]) /g, '$1')
    .trim()
}

function row(element: ElementNode): string {
  return childElements(element)
    .map((child, i, all) => text(child, all[i - 1]))
    .join('')
}

// Depth is bounded by the limit under which the tree was read.
function text(element: ElementNode, before?: ElementNode): string {
  if (isToken(element)) return tokenOf(element, before)
  const children = childElements(element)
  // Each part is read once, and only where it is shown: read twice at each depth, it would take for ever.
  const part = (at: number): string => {
    const child = children[at]
    return child ? text(child) : ''
  }
  switch (element.name) {
    case 'mspace':
      return ' '
    case 'mphantom':
    case 'none':
    case 'mprescripts':
    case 'annotation':
    case 'annotation-xml':
      return ''
    case 'mfrac':
      return `${grouped(part(0))}/${grouped(part(1))}`
    case 'msqrt':
      return `√${grouped(row(element))}`
    case 'mroot':
      return `${index(part(1))}√${grouped(part(0))}`
    case 'msup':
      return part(0) + upper(part(1))
    case 'msub':
      return part(0) + lower(part(1))
    case 'msubsup':
      return part(0) + lower(part(1)) + upper(part(2))
    case 'munder':
      return part(0) + under(part(1))
    case 'mover':
      return part(0) + over(part(1))
    case 'munderover':
      return part(0) + under(part(1)) + `${above(part(2))} `
    case 'mmultiscripts':
      return multiscripts(element)
    case 'mfenced':
      return fenced(element)
    case 'mtable':
      return childElements(element)
        .map((line) =>
          childElements(line)
            .map((cell) => text(cell).trim())
            .join(', '),
        )
        .join(' ; ')
    case 'semantics': {
      const shown = presentationOf(element)
      return shown ? text(shown) : ''
    }
    case 'maction': {
      const shown = chosen(element)
      return shown ? text(shown) : ''
    }
    default:
      return CONTENT.has(element.name) ? contentText(element) : row(element)
  }
}

/** Signs between two things stand between blanks; all other signs touch what they belong to. */
const BETWEEN = /^[=≠<>≤≥≈≡∼≃≅∝±∓+−×÷·∙⋅*→←↔⇒⇔⟹⟺∈∉⊂⊆∪∩∧∨|:;,≪≫∖∘]$/

function tokenOf(element: ElementNode, before: ElementNode | undefined): string {
  const sign = tokenText(element)
  if (element.name === 'mtext') return ` ${sign} `
  if (element.name !== 'mo') return sign
  const one = sign === '-' ? '−' : sign
  if (/^[,;]$/.test(one)) return `${one} `
  if (/^\p{L}{2,}$/u.test(one)) return ` ${one} `
  const fenceless = one !== '|' || element.attributes.get('fence') === 'false'
  return BETWEEN.test(one) && fenceless && !isSign(element, before) ? ` ${one} ` : one
}

/** A plus or minus with nothing before it is a sign of what follows. */
function isSign(operator: ElementNode, before: ElementNode | undefined): boolean {
  if (!/^[+−±∓-]$/.test(tokenText(operator))) return false
  if (operator.attributes.get('form') === 'prefix') return true
  return !before || (before.name === 'mo' && /^[=(<>≤≥,[]$/.test(tokenText(before)))
}

function grouped(inside: string): string {
  const plain = inside.trim()
  return /^[\p{L}\p{N}.,\u00B2\u00B3\u00B9\u2070-\u209C]*$/u.test(plain) || /^\([^()]*\)$/.test(plain)
    ? plain
    : `(${plain})`
}

const UPPER = signsOf('0123456789+−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ')
const LOWER = signsOf('0123456789+−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')

function signsOf(plain: string, small: string): Map<string, string> {
  const signs = Array.from(small)
  return new Map(Array.from(plain, (sign, i) => [sign, signs[i] ?? sign]))
}

/** The same in small signs of `table`, or null when it has none for some of them. */
function small(text: string, table: ReadonlyMap<string, string>): string | null {
  const signs = Array.from(text.replace(/\s/g, ''), (sign) => table.get(sign))
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join('') : null
}

function index(text: string): string {
  return small(text, UPPER) ?? `[${text}]`
}

function above(text: string): string {
  return text.trim() === '' ? '' : `^${grouped(text)}`
}

function upper(text: string): string {
  if (text.trim() === '' || /^[′″‴*°†]+$/.test(text.trim())) return text.trim()
  return small(text, UPPER) ?? `^${grouped(text)}`
}

function lower(text: string): string {
  return text.trim() === '' ? '' : (small(text, LOWER) ?? `_${grouped(text)}`)
}

function under(text: string): string {
  return text.trim() === '' || isAccent(text) ? text.trim() : `_${grouped(text)}`
}

function over(text: string): string {
  return isAccent(text) ? text.trim() : above(text)
}

/** An arrow, a bar, a hat, a brace: they say how what they stand on is drawn. */
function isAccent(text: string): boolean {
  return /^[^\p{L}\p{N}]$/u.test(text.trim())
}

function fenced(element: ElementNode): string {
  const { attributes } = element
  const signs = Array.from((attributes.get('separators') ?? ',').replace(/\s/g, ''))
  const parts = childElements(element).map((part) => text(part))
  let inside = ''
  for (const [i, part] of parts.entries()) {
    const sign = signs[Math.min(i - 1, signs.length - 1)]
    inside += i === 0 ? part : `${sign ?? ''} ${part}`
  }
  return `${attributes.get('open') ?? '('}${inside}${attributes.get('close') ?? ')'}`
}

/** Indices before and after their base (MathML 3, 3.4.7). */
function multiscripts(element: ElementNode): string {
  const [base, ...scripts] = childElements(element)
  if (!base) return ''
  const middle = scripts.findIndex(({ name }) => name === 'mprescripts')
  const after = middle === -1 ? scripts : scripts.slice(0, middle)
  const before = middle === -1 ? [] : scripts.slice(middle + 1)
  const pairs = (of: ElementNode[]) =>
    of.map((script, i) => (i % 2 === 0 ? lower(text(script)) : upper(text(script)))).join('')
  return pairs(before) + text(base) + pairs(after)
}
