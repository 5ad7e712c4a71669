import type { ElementNode, TreeNode } from './node.ts'

/** A new element of HTML, parent of its children. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: TreeNode[] = [],
): ElementNode {
  const made: ElementNode = {
    type: 'element',
    name,
    space: 'html',
    attributes: new Map(Object.entries(attributes)),
    children: [],
    parent: null,
  }
  setChildren(made, children)
  return made
}

export function text(value: string): TreeNode {
  return { type: 'text', value }
}

/** Gives an element other children, and these their parent. */
export function setChildren(parent: ElementNode, children: TreeNode[]): void {
  parent.children = children
  for (const child of children) if (child.type === 'element') child.parent = parent
}

/** Puts `nodes` where `old` is among its siblings. */
export function replace(old: ElementNode, ...nodes: TreeNode[]): void {
  const { parent } = old
  if (!parent) return
  const at = parent.children.indexOf(old)
  if (at === -1) return
  parent.children.splice(at, 1, ...nodes)
  for (const node of nodes) if (node.type === 'element') node.parent = parent
}
