import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'

/**
 * What `epub:switch` shows (EPUB 3.0.1, 2.1.3.1): the first case in a vocabulary that is understood here, formulas and
 * drawings, else the default; anything when it has neither.
 */
export function switchCase(element: ElementNode): TreeNode[] {
  const children = childElements(element)
  const understood = children.find(
    (child) =>
      local(child) === 'case' &&
      childElements(child).some(({ space }) => space === 'math' || space === 'svg'),
  )
  const chosen = understood ?? children.find((child) => local(child) === 'default')
  return (chosen ?? element).children
}

function local({ name }: ElementNode): string {
  return name.replace(/^epub:/, '')
}
