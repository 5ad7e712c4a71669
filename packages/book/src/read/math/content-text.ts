import type { ElementNode } from '../tree/node.ts'
import { childElements, plainText } from '../tree/query.ts'

/** Signs of the operators of content MathML (MathML 3, 4.4) that stand between what they work on. */
const BETWEEN: Record<string, string> = {
  plus: '+',
  minus: '−',
  times: '×',
  divide: '/',
  power: '^',
  eq: '=',
  neq: '≠',
  lt: '<',
  gt: '>',
  leq: '≤',
  geq: '≥',
  equivalent: '⇔',
  implies: '⇒',
  approx: '≈',
  in: '∈',
  notin: '∉',
  subset: '⊂',
  union: '∪',
  intersect: '∩',
  and: 'et',
  or: 'ou',
}

/** A formula that says only what it means, in one line of text. Depth is bounded by the limit of its tree. */
export function contentText(element: ElementNode): string {
  if (element.name !== 'apply' && element.name !== 'reln') {
    const parts = childElements(element).map(contentText)
    return parts.length > 0 ? parts.join(' ') : plainText(element)
  }
  const [operator, ...rest] = childElements(element)
  const parts = rest.map((part) =>
    /^(apply|reln)$/.test(part.name) ? `(${contentText(part)})` : contentText(part),
  )
  const name = operator?.name ?? ''
  const sign = BETWEEN[name]
  if (sign !== undefined && parts.length > 1) return parts.join(name === 'power' ? sign : ` ${sign} `)
  if (name === 'root') return `√${parts.join(' ')}`
  const said = sign ?? (operator && childElements(operator).length === 0 ? plainText(operator) || name : '')
  return sign !== undefined ? said + parts.join(' ') : `${said}(${parts.join(', ')})`
}
