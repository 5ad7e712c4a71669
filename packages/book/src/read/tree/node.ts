/** A small plain tree, the same for XML and HTML: elements and text; comments and instructions are gone. */
export type TreeNode = ElementNode | TextNode

export interface TextNode {
  type: 'text'
  value: string
}

export interface ElementNode {
  type: 'element'
  /** Local name; lower case in HTML. */
  name: string
  space: 'html' | 'svg' | 'math' | 'other'
  /** By local name, but `xml:lang`, `epub:type`, `opf:role` and `xlink:href` keep their usual prefix. */
  attributes: Map<string, string>
  children: TreeNode[]
  parent: ElementNode | null
}

const SPACES: Record<string, ElementNode['space']> = {
  'http://www.w3.org/1999/xhtml': 'html',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/Math/MathML': 'math',
}

export function spaceOf(uri: string): ElementNode['space'] {
  return SPACES[uri] ?? 'other'
}

const PREFIXES: Record<string, string> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://www.idpf.org/2007/ops': 'epub',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://www.w3.org/1999/xlink': 'xlink',
}

/** The name under which an attribute is kept, whatever prefix the document gave to its namespace. */
export function attributeName(uri: string, local: string, asWritten: string): string {
  if (uri === '') return local
  const prefix = PREFIXES[uri]
  return prefix === undefined ? asWritten : `${prefix}:${local}`
}
