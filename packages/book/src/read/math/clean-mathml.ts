import { escapeMarkup } from '../../project/escape.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements, elements } from '../tree/query.ts'
import { ATTRIBUTES, PRESENTATION } from './vocabulary.ts'

/**
 * The presentation of a formula as one MathML element with its namespace, written anew from an allow-list of elements
 * and attributes: nothing that links, runs or fetches, no colours, no content markup, no annotations. Null when the
 * formula has no presentation to show.
 */
export function cleanMathml(math: ElementNode): string | null {
  const shown = [...elements(math)].some(({ name }) => name !== 'math' && PRESENTATION.has(name))
  if (!shown) return null
  const content = inside(math)
  return `<math xmlns="http://www.w3.org/1998/Math/MathML"${attributesOf(math)}>${content}</math>`
}

// Depth is bounded by the limit under which the tree was read.
function write(node: TreeNode): string {
  if (node.type === 'text') return ''
  if (node.name === 'semantics') return write1(presentationOf(node))
  if (node.name === 'maction') return write1(chosen(node))
  if (!PRESENTATION.has(node.name) || node.name === 'math') return node.name === 'math' ? group(node) : ''
  return `<${node.name}${attributesOf(node)}>${isToken(node) ? token(node) : inside(node)}</${node.name}>`
}

function write1(node: TreeNode | undefined): string {
  return node ? write(node) : ''
}

function inside(element: ElementNode): string {
  return element.children.map(write).join('')
}

/** A formula in a formula is a part of it. */
function group(element: ElementNode): string {
  return `<mrow>${inside(element)}</mrow>`
}

/** Elements whose content is text (MathML 3, 3.2). */
export function isToken({ name }: ElementNode): boolean {
  return /^(mi|mn|mo|mtext|ms)$/.test(name)
}

function token(element: ElementNode): string {
  return escapeMarkup(tokenText(element))
}

/** Text of a token, white space folded; marks of layout inside it say nothing. */
export function tokenText(element: ElementNode): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += child.value
    else if (child.space !== 'math' || child.name !== 'annotation') text += tokenText(child)
  }
  return text.replace(/[ \t\r\n]+/g, ' ').trim()
}

/** What `semantics` shows: its first child, or the presentation that stands beside content markup (MathML 3, 5.1). */
export function presentationOf(semantics: ElementNode): ElementNode | undefined {
  const children = childElements(semantics)
  const [first] = children
  if (first && (PRESENTATION.has(first.name) || first.name === 'semantics')) return first
  for (const annotation of children) {
    if (annotation.name !== 'annotation-xml') continue
    const found = childElements(annotation).find(({ name }) => PRESENTATION.has(name))
    if (found) return found
  }
  return first
}

/** What `maction` shows at first (MathML 3, 3.7.1). */
export function chosen(action: ElementNode): ElementNode | undefined {
  const children = childElements(action)
  return children[Number(action.attributes.get('selection') ?? 1) - 1] ?? children[0]
}

function attributesOf(element: ElementNode): string {
  let written = ''
  for (const [name, value] of element.attributes) {
    const fits =
      ATTRIBUTES.has(name) && (name === 'alttext') === (element.name === 'math' && name === 'alttext')
    // Of a style sheet, a colour or an address nothing could hide here: these are lengths, signs and words.
    if (fits && value.length <= 2000 && !/url\(|javascript:|data:/i.test(value))
      written += ` ${name}="${escapeMarkup(value.trim())}"`
  }
  return written
}
