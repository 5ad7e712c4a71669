import { element } from '../tree/build.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'

/** How a run of text looks and what it is said to be; undefined where nothing is said. */
export interface RunLooks {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strike?: boolean
  smallCaps?: boolean
  hidden?: boolean
  position?: 'superscript' | 'subscript' | 'baseline'
  /** In one unit through a document. */
  size?: number
  code?: boolean
  language?: string
  eastAsian?: string
  bidi?: string
}

/** Character styles of word processors that say more than they look, by their name. */
export function looksOfStyle(name: string): RunLooks {
  const plain = name.replaceAll('_20_', ' ')
  if (/^(emphasis|subtle emphasis|accentuation|emphase)$/i.test(plain)) return { italic: true }
  if (/^(strong( emphasis)?|intense emphasis|élevé|forte accentuation)$/i.test(plain)) return { bold: true }
  if (/^(html code|html sample|html typewriter|source text|code|teletype)$/i.test(plain))
    return { code: true }
  return {}
}

/** Puts content into the elements of HTML that say its looks. */
export function inLooks(looks: RunLooks, content: TreeNode[]): TreeNode[] {
  const around: [unknown, string, Record<string, string>?][] = [
    [looks.bold, 'strong'],
    [looks.italic, 'em'],
    [looks.underline, 'u'],
    [looks.strike, 's'],
    [looks.position === 'superscript', 'sup'],
    [looks.position === 'subscript', 'sub'],
    [looks.smallCaps, 'span', { class: 'small-caps' }],
    [looks.code, 'code'],
  ]
  return around.reduce<TreeNode[]>(
    (inner, [said, name, attributes]) => (said === true ? [wrap(name, attributes, inner)] : inner),
    content,
  )
}

function wrap(
  name: string,
  attributes: Record<string, string> | undefined,
  content: TreeNode[],
): ElementNode {
  return element(name, attributes ?? {}, content)
}
