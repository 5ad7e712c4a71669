import type { TreeLimits } from '../limits.ts'
import { decode, declaredCharset } from '../charset.ts'
import { treeFromHtml } from './from-html.ts'
import { NotWellFormed, treeFromXml } from './from-xml.ts'
import type { ElementNode } from './node.ts'
import { checkDocumentSize } from './refusals.ts'

export interface Parsed {
  root: ElementNode
  /** It was not well formed and has been read as HTML. */
  repaired: boolean
  /** Every byte made sense. */
  faithful: boolean
  /** The bytes were not in the encoding that the document declares. */
  misdeclared: boolean
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** Reads an XML or XHTML document; when it is not well formed, as HTML. */
export function parseXml(bytes: Uint8Array, limits: TreeLimits): Parsed {
  checkDocumentSize(bytes.length, limits)
  const { text, faithful, misdeclared } = decode(bytes, declaredCharset(bytes))
  try {
    return { root: treeFromXml(text, limits), repaired: false, faithful, misdeclared }
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error
    return { root: treeFromBrokenXml(text, limits), repaired: true, faithful, misdeclared }
  }
}

/** HTML knows no `<title/>`: such elements get an end of their own before the text is read as HTML. */
function treeFromBrokenXml(text: string, limits: TreeLimits): ElementNode {
  const opened = text
    .replace(/<\?[^<>]{0,1000}\?>/g, '')
    .replace(/<([A-Za-z][\w:.-]{0,100})((?:\s[^<>]*)?)\/>/g, (tag, name: string, rest: string) =>
      VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
    )
  return treeFromHtml(opened, limits)
}
