import { escapeAttribute, escapeMarkup } from '../../project/escape.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { NotOfProfile } from './grammar.ts'

/** Presentation MathML (MathML Core), nothing that runs, links or embeds. */
const ELEMENTS = new Set(
  (
    'math mrow mi mn mo ms mspace mtext merror mfrac mpadded mphantom mroot msqrt mstyle mmultiscripts mover ' +
    'mprescripts none msub msubsup msup munder munderover mtable mtd mtr mlabeledtr mfenced menclose'
  ).split(' '),
)

const ATTRIBUTES = new Set(
  (
    'display alttext dir lang xml:lang displaystyle scriptlevel mathvariant mathsize mathcolor mathbackground ' +
    'accent accentunder fence form largeop lspace rspace maxsize minsize movablelimits separator stretchy symmetric ' +
    'linethickness width height depth voffset columnspan rowspan columnalign rowalign open close separators ' +
    'notation bevelled numalign denomalign intent arg'
  ).split(' '),
)

/** The MathML element that `element` holds alone, as markup. */
export function formulaMarkup(element: ElementNode): string {
  const [math, ...others] = element.children
  if (math?.type !== 'element' || math.name !== 'math' || others.length > 0) throw new NotOfProfile('formula')
  return write(math, ' xmlns="http://www.w3.org/1998/Math/MathML"')
}

function write(node: TreeNode, space: string): string {
  if (node.type === 'text') return escapeMarkup(node.value)
  if (node.space !== 'math' || !ELEMENTS.has(node.name)) throw new NotOfProfile(node.name)
  let attributes = space
  for (const [name, value] of node.attributes) {
    if (!ATTRIBUTES.has(name)) throw new NotOfProfile(`${node.name} ${name}`)
    attributes += ` ${name}="${escapeAttribute(value)}"`
  }
  const inside = node.children.map((child) => write(child, '')).join('')
  return `<${node.name}${attributes}>${inside}</${node.name}>`
}
