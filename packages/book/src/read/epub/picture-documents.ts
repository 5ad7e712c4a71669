import { drawingAlt } from '../html/media.ts'
import type { ElementNode } from '../tree/node.ts'
import { findAll, plainText } from '../tree/query.ts'
import { rootAddress } from '../paths.ts'

/** A page that is a picture. */
export function pictureDocument(path: string, alt?: string | null): ElementNode {
  const body = newElement('body')
  append(body, pictureElement(path, alt))
  return body
}

/** A page that is a drawing: the drawing, and below it the words written in it, so that they can be read with aids. */
export function drawingDocument(path: string, svg: ElementNode): ElementNode {
  const body = pictureDocument(path, drawingAlt(svg))
  for (const text of findAll(svg, 'text')) {
    const words = plainText(text)
    if (words === '') continue
    const paragraph = newElement('p')
    paragraph.children.push({ type: 'text', value: words })
    append(body, paragraph)
  }
  for (const foreign of findAll(svg, 'foreignObject')) {
    const division = newElement('div')
    for (const child of foreign.children) append(division, child)
    append(body, division)
  }
  return body
}

/** An `img` of the picture at `path` in the archive. */
export function pictureElement(path: string, alt?: string | null): ElementNode {
  const image = newElement('img')
  image.attributes.set('src', rootAddress(path))
  if (alt !== undefined && alt !== null) image.attributes.set('alt', alt)
  return image
}

export function newElement(name: string): ElementNode {
  return { type: 'element', name, space: 'html', attributes: new Map(), children: [], parent: null }
}

/** Puts a node under another one, and says so to both. */
export function append(parent: ElementNode, child: ElementNode['children'][number]): void {
  if (child.type === 'element') child.parent = parent
  parent.children.push(child)
}
