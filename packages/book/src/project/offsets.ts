/** The little of the DOM that `textRuns` needs, so that it runs on any tree of that shape. */
export interface TreeNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<TreeNode>
  getAttribute?(name: string): string | null
}

/** A text node and the stretch of the block's text that it shows. */
export interface TextRun<Node> {
  node: Node
  start: number
  end: number
}

/**
 * Where each stretch of a text block's text is in the block's projected element: text nodes in order, with their
 * offsets in `TextBlock.text`. Line breaks and pictures count for one unit each, and what the projection added counts
 * for nothing. Use it to turn decorations into DOM ranges.
 */
export function textRuns<Node extends TreeNode>(element: Node): TextRun<Node>[] {
  const runs: TextRun<Node>[] = []
  let offset = 0
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const length = node.nodeValue?.length ?? 0
      if (length > 0) runs.push({ node, start: offset, end: (offset += length) })
      return
    }
    if (node.nodeType !== 1) return
    const stands = node.getAttribute?.('data-x')
    const name = node.nodeName.toLowerCase()
    if (stands !== null && stands !== undefined) offset += Number(stands)
    else if (name === 'br' || name === 'img') offset += 1
    else for (let index = 0; index < node.childNodes.length; index++) visit(node.childNodes[index] as Node)
  }
  visit(element)
  return runs
}
