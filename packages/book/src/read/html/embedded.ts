import { cleanMathml } from '../math/clean-mathml.ts'
import { formulaText } from '../math/formula-text.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'
import { drawnLetter } from './drop-caps.ts'
import { drawingAlt, pictureSource } from './media.ts'
import type { Walker } from './walker.ts'

/** A picture where it stands in the text; a picture of a large first letter as that letter. */
export function picture(walker: Walker, element: ElementNode): void {
  const { context, text } = walker
  const alt = alternative(element)
  const drawn = text.empty ? drawnLetter(element, alt) : null
  if (drawn) {
    context.counts.letters++
    text.append(drawn.letter)
    if (drawn.glue) text.glue()
    return
  }
  const source = pictureSource(element, context)
  const resource = source === null ? null : context.pictures.get(source)
  // A picture that cannot be had is what is said of it, as browsers show it.
  if (resource === null) text.append(element.attributes.get('alt') ?? '')
  else text.picture({ kind: 'picture', resource, alt })
}

function alternative({ attributes }: ElementNode): string | null {
  const said = attributes.get('alt') ?? attributes.get('aria-label')
  if (said !== undefined) return said.replace(/\s+/g, ' ').trim()
  return attributes.get('role') === 'presentation' || attributes.get('aria-hidden') === 'true' ? '' : null
}

const NOT_DRAWN = ['title', 'desc', 'metadata', 'defs']

/** A drawing that stands in the text, as a picture; one that only frames a picture as that picture. */
export function drawing(walker: Walker, element: ElementNode): void {
  const { context, text } = walker
  if (element.name === 'image') {
    picture(walker, element)
    return
  }
  const shapes = childElements(element).filter(({ name }) => !NOT_DRAWN.includes(name))
  if (element.name !== 'svg' || shapes.length === 0) return
  if (shapes.every(({ name }) => name === 'image')) {
    for (const image of shapes) {
      const alt = drawingAlt(element)
      if (alt !== null && !image.attributes.has('alt')) image.attributes.set('alt', alt)
      picture(walker, image)
    }
    return
  }
  text.picture({ kind: 'picture', resource: context.pictures.takeDrawing(element), alt: drawingAlt(element) })
  wordsOfDrawing(walker, element)
}

/** Text of the page inside a drawing is no drawing: it follows. In a choice, the drawing's own words stand for it. */
function wordsOfDrawing(walker: Walker, element: ElementNode): void {
  for (const child of childElements(element)) {
    if (child.name === 'foreignObject') walker.block(child)
    else if (child.space === 'svg' && child.name !== 'switch') wordsOfDrawing(walker, child)
  }
}

/** Whether a formula is shown by a picture, having nothing else to show. */
export function isDrawn(math: ElementNode): boolean {
  return math.attributes.has('altimg') && cleanMathml(math) === null
}

/**
 * A formula as text in one line, its presentation as a mark on it. One that is only a picture is that picture; one that
 * says only what it means is its text alone.
 */
export function formula(walker: Walker, math: ElementNode): void {
  const { context, text } = walker
  const markup = cleanMathml(math)
  const words = formulaText(math)
  if (isDrawn(math)) {
    const source = pictureSource(math, context)
    const resource = source === null ? null : context.pictures.get(source)
    if (resource !== null) {
      text.picture({ kind: 'picture', resource, alt: words || null })
      return
    }
  }
  if (words === '' && markup === null) return
  const apart = math.attributes.get('display') === 'block' ? ' ' : ''
  text.append(apart)
  if (markup === null) {
    context.counts.formulas++
    text.append(words)
  } else {
    text.open({ kind: 'formula', markup })
    text.append(words || 'formule')
    text.close()
  }
  text.append(apart)
}
