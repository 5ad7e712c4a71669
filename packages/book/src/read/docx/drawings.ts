import { isDescription } from '../office/descriptions.ts'
import { element } from '../tree/build.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements } from '../tree/query.ts'

/** A picture by the relationship that names it, and what is said of it. */
export interface DrawnPicture {
  id: string
  alt: string | null
}

/** What a drawing holds that can be read or shown. */
export interface Drawing {
  pictures: DrawnPicture[]
  /** Contents of text boxes (`w:txbxContent`). */
  boxes: ElementNode[]
  /** It is the horizontal line that parts two scenes. */
  line: boolean
}

/** Stands in the description of a picture that is decoration, since an empty one is taken for a missing one. */
export const DECORATION = 'trousseau:decoration'

/**
 * Gathers pictures and text boxes of a drawing: of DrawingML, of the older VML, of groups and canvases of both, none of
 * which may be nested in the other's text boxes.
 */
export function readDrawing(drawing: ElementNode): Drawing {
  const found: Drawing = { pictures: [], boxes: [], line: false }
  gather(drawing, null, found)
  return found
}

function gather(node: ElementNode, alt: string | null, found: Drawing): void {
  const own = description(node) ?? alt
  if (node.name === 'w:txbxContent') {
    found.boxes.push(node)
    return
  }
  if (node.name === 'v:rect' && /^(t|true|1)$/.test(node.attributes.get('o:hr') ?? '')) found.line = true
  const picture =
    node.name === 'a:blip'
      ? (node.attributes.get('r:embed') ?? node.attributes.get('r:link'))
      : node.name === 'v:imagedata'
        ? (node.attributes.get('r:id') ?? node.attributes.get('o:relid'))
        : undefined
  if (picture !== undefined && picture !== '') found.pictures.push({ id: picture, alt: own })
  for (const each of childElements(node)) {
    if (each.name === 'mc:AlternateContent')
      for (const inner of childElements(chosen(each))) gather(inner, own, found)
    else gather(each, own, found)
  }
}

/** The half of an alternative that more can be taken from: the first when both have the same. */
export function chosen(alternative: ElementNode): ElementNode {
  const [choice, fallback] = [
    childElements(alternative, 'mc:Choice')[0],
    childElements(alternative, 'mc:Fallback')[0],
  ]
  const holds = (half: ElementNode | undefined): boolean => half !== undefined && hasContent(half)
  return (holds(choice) || !holds(fallback) ? choice : fallback) ?? fallback ?? alternative
}

const CONTENT = new Set(['w:t', 'w:txbxContent', 'a:blip', 'v:imagedata', 'm:oMath'])

function hasContent(node: ElementNode): boolean {
  for (const each of elements(node)) if (CONTENT.has(each.name)) return true
  return false
}

/** What an element says of the picture in it; null when it says nothing. */
function description(node: ElementNode): string | null {
  const { name, attributes } = node
  if (name === 'wp:inline' || name === 'wp:anchor') {
    const properties = childElements(node, 'wp:docPr')[0]
    return properties ? described(properties) : null
  }
  if (name === 'pic:pic') {
    const [outer] = childElements(node, 'pic:nvPicPr')
    const properties = outer && childElements(outer, 'pic:cNvPr')[0]
    return properties ? described(properties) : null
  }
  const said = attributes.get('alt') ?? attributes.get('o:title')
  return said !== undefined && isDescription(said) ? said : null
}

function described(properties: ElementNode): string | null {
  for (const each of elements(properties)) {
    if (each.name === 'adec:decorative' && each.attributes.get('val') === '1') return DECORATION
  }
  for (const name of ['descr', 'title']) {
    const said = properties.attributes.get(name)
    if (said !== undefined && isDescription(said)) return said
  }
  return null
}

/** A picture in Word's own markup, whatever way it was drawn in. */
export function pictureOf({ id, alt }: DrawnPicture): ElementNode {
  const blip = element('a:blip', { 'r:embed': id })
  const picture = element('pic:pic', {}, [element('pic:blipFill', {}, [blip])])
  const graphic = element('a:graphic', {}, [element('a:graphicData', {}, [picture])])
  const properties = element('wp:docPr', alt === null ? {} : { descr: alt })
  return element('w:drawing', {}, [element('wp:inline', {}, [properties, graphic])])
}

/** A text box as Word writes it in its simplest form. */
export function boxOf(content: ElementNode): ElementNode {
  return element('w:pict', {}, [element('v:shape', {}, [element('v:textbox', {}, [content])])])
}
