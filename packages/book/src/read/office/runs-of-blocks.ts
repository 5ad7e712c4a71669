import { element, replace, setChildren, text } from '../tree/build.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements, elements, plainText } from '../tree/query.ts'

/** Elements that one paragraph after the other makes one of: a quotation, a poem, a program, a table of contents. */
function isRun(node: ElementNode): boolean {
  return /^(blockquote|pre|nav)$/.test(node.name) || node.attributes.get('class') === 'verse'
}

/** Makes one of neighbours of a kind, all through `root`, and stanzas of verses. */
export function joinRuns(root: ElementNode): void {
  for (const parent of [...elements(root)]) {
    if (!parent.children.some((node) => node.type === 'element' && isRun(node))) continue
    const joined: TreeNode[] = []
    for (const node of parent.children) {
      const last = joined.at(-1)
      const same =
        node.type === 'element' &&
        last?.type === 'element' &&
        isRun(node) &&
        isRun(last) &&
        node.name === last.name
      if (!same) joined.push(node)
      else
        setChildren(last, [...last.children, ...(node.name === 'pre' ? [text('\n')] : []), ...node.children])
    }
    setChildren(parent, joined)
    for (const node of joined)
      if (node.type === 'element' && node.attributes.get('class') === 'verse') partStanzas(node)
  }
}

/** An empty line between verses begins a new stanza. */
export function partStanzas(verse: ElementNode): void {
  const stanzas: ElementNode[][] = [[]]
  for (const line of childElements(verse)) {
    if (plainText(line) === '' && childElements(line).length === 0) stanzas.push([])
    else stanzas.at(-1)?.push(line)
  }
  const full = stanzas.filter((lines) => lines.length > 0)
  replace(verse, ...full.map((lines) => element('div', { class: 'verse' }, lines)))
}
