import type { ElementNode, TreeNode } from './node.ts'

/** Every element below `root` in document order, `root` first. Does not recurse. */
export function* elements(root: ElementNode): Generator<ElementNode> {
  const stack: TreeNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') continue
    yield node
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child?.type === 'element') stack.push(child)
    }
  }
}

export function find(root: ElementNode, name: string): ElementNode | undefined {
  for (const element of elements(root)) if (element.name === name) return element
  return undefined
}

export function findAll(root: ElementNode, name: string): ElementNode[] {
  return [...elements(root)].filter((element) => element.name === name)
}

export function childElements(parent: ElementNode, name?: string): ElementNode[] {
  const found: ElementNode[] = []
  for (const child of parent.children) {
    if (child.type === 'element' && (name === undefined || child.name === name)) found.push(child)
  }
  return found
}

/** The one element that an element holds, when it holds nothing else but white space. */
export function onlyChild(parent: ElementNode): ElementNode | null {
  let only: ElementNode | null = null
  for (const child of parent.children) {
    if (child.type === 'text' ? child.value.trim() !== '' : only !== null) return null
    if (child.type === 'element') only = child
  }
  return only
}

/** All text below `root`, as it stands. Does not recurse. */
export function textOf(root: TreeNode): string {
  let text = ''
  const stack: TreeNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') text += node.value
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as TreeNode)
  }
  return text
}

/** Text with white space folded. */
export function plainText(root: TreeNode): string {
  return textOf(root).replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** The words of an attribute that holds a list, such as `class` or `epub:type`. */
export function words(element: ElementNode, attribute: string): string[] {
  const value = element.attributes.get(attribute)
  return value === undefined ? [] : value.split(/\s+/).filter((word) => word !== '')
}

export function hasType(element: ElementNode, ...types: string[]): boolean {
  const given = words(element, 'epub:type')
  const role = element.attributes.get('role')
  return types.some((type) => given.includes(type) || role === `doc-${type}`)
}
