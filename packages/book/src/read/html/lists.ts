import type { ListBlock, ListStyle } from '../../model.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements, words } from '../tree/query.ts'
import { declared, type ClassStyles } from './styles.ts'

const TYPES: Record<string, ListStyle> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** What `type` of an `ol` says; null for digits, and for what is no type. */
export function listStyle(type: string | undefined): ListStyle | null {
  return type !== undefined && Object.hasOwn(TYPES, type) ? (TYPES[type] ?? null) : null
}

/**
 * The numbers that an ordered list shows (HTML, 4.4.5) as a block tells them. `items` are the nodes of those that have
 * something in them: the number of one that has not is passed over like there.
 */
export function numbersOf(
  list: ElementNode,
  items: readonly TreeNode[],
  styles: ClassStyles,
): Pick<ListBlock, 'start' | 'style' | 'reversed' | 'values'> {
  const all = childElements(list, 'li')
  const reversed = list.attributes.has('reversed')
  const step = reversed ? -1 : 1
  const numbers = new Map<TreeNode, number>()
  const start = whole(list.attributes.get('start')) ?? (reversed ? all.length : 1)
  let next = start
  for (const item of all) {
    const number = whole(item.attributes.get('value')) ?? next
    numbers.set(item, number)
    next = number + step
  }
  let counted = start
  const values = items.map((item) => {
    const number = numbers.get(item) ?? counted
    const told = number === counted ? null : number
    counted = number + step
    return told
  })
  const style = styleOf(list, styles)
  return {
    ...(start === (reversed ? items.length : 1) ? {} : { start }),
    ...(style ? { style } : {}),
    ...(reversed ? { reversed } : {}),
    ...(values.some((value) => value !== null) ? { values } : {}),
  }
}

function styleOf(list: ElementNode, styles: ClassStyles): ListStyle | null {
  const own = list.attributes.get('style')
  const inline = own === undefined ? null : declared(own).list
  const classes = words(list, 'class').map((word) => styles.get(word)?.list ?? null)
  return inline ?? classes.find((style) => style !== null) ?? listStyle(list.attributes.get('type'))
}

/** Numbers beyond these are no numbers of a list. */
const MOST = 999_999

function whole(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10)
  return Math.abs(number) <= MOST ? number : null
}
