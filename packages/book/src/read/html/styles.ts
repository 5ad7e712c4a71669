import type { ListStyle } from '../../model.ts'
import { cssRules } from '../css-rules.ts'
import type { PlainMark } from './vocabulary.ts'

/** What style sheets say of classes that is more than looks: `<span class="char-3">` may well be italics. */
export interface ClassStyle {
  marks: PlainMark[]
  indented: boolean
  /** Begins and ends a line, whatever the element. */
  block: boolean
  /** How a list numbers its items. */
  list: ListStyle | null
}

export type ClassStyles = Map<string, ClassStyle>

/** Style sheets beyond so many characters or classes are not read to their end: no book is laid out by that many. */
const MOST_CSS = 4_000_000
const MOST_CLASSES = 20_000

/** Reads rules with one simple class selector (`.name` or `tag.name`); others say too little by themselves. */
export function readClassStyles(css: string, styles: ClassStyles = new Map()): ClassStyles {
  for (const { selector, body } of cssRules(css.slice(0, MOST_CSS).replace(/<!--|-->/g, ' '))) {
    if (styles.size >= MOST_CLASSES) break
    const style = declared(body)
    if (style.marks.length === 0 && !style.indented && !style.block && !style.list) continue
    for (const each of selector.split(',')) {
      const [, tag = '', name] = /^\s*([a-z0-9]*)\.([\w-]+)\s*$/i.exec(each) ?? []
      // That a block is one says nothing of a span of the same class.
      const block = style.block && /^(span|a|b|i|em|strong)?$/i.test(tag)
      if (name !== undefined && !styles.has(name)) styles.set(name, { ...style, block })
    }
  }
  return styles
}

/** Characters of a rule that are looked at: what says how text looks is far shorter. */
const MOST_RULE = 2000

/** The same for a `style` attribute. */
export function declared(rule: string): ClassStyle {
  const body = rule.slice(0, MOST_RULE)
  const marks: PlainMark[] = []
  const says = (pattern: RegExp): boolean => pattern.test(body)
  if (says(/font-style\s*:\s*(italic|oblique)/i)) marks.push('emphasis')
  if (says(/font-weight\s*:\s*(bold|[6-9]00)/i)) marks.push('strong')
  if (says(/font-variant(-caps)?\s*:\s*(all-)?small-caps/i)) marks.push('small-caps')
  if (says(/text-decoration(-line)?\s*:[^;]*underline/i)) marks.push('underline')
  if (says(/text-decoration(-line)?\s*:[^;]*line-through/i)) marks.push('strike')
  if (says(/vertical-align\s*:\s*super/i)) marks.push('superscript')
  if (says(/vertical-align\s*:\s*sub\b/i)) marks.push('subscript')
  const indented = says(/(margin|padding)-left\s*:\s*(?!0(\D|$)|auto|inherit)[\d.]+/i)
  const block = says(/(?:^|[;\s])display\s*:\s*(block|list-item|table|table-row|flex|grid)\b/i)
  const list = /list-style(?:-type)?\s*:[^;}]*?\b(lower|upper)-(alpha|latin|roman)\b/i.exec(body)
  return { marks, indented, block, list: list ? listStyleNamed(list[1], list[2]) : null }
}

function listStyleNamed(letters = '', signs = ''): ListStyle {
  const upper = letters.toLowerCase() === 'upper'
  if (signs.toLowerCase() === 'roman') return upper ? 'upper-roman' : 'lower-roman'
  return upper ? 'upper-alpha' : 'lower-alpha'
}
