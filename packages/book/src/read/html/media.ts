import { joinTitles } from '../assemble/titles.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, hasType, plainText } from '../tree/query.ts'
import type { ConvertContext } from './context.ts'
import { isPageNumberClass } from './vocabulary.ts'

/** Source of a picture element as written, whatever attribute holds it. */
export function sourceAttribute(element: ElementNode): string | undefined {
  const { attributes } = element
  return (
    attributes.get('src') ??
    attributes.get('xlink:href') ??
    attributes.get('href') ??
    attributes.get('data') ??
    attributes.get('altimg')
  )
}

/** Path in the source of the picture an element shows, or null when it is none of the book's own. */
export function pictureSource(
  element: ElementNode,
  context: Pick<ConvertContext, 'resolve' | 'counts'>,
): string | null {
  return insideAddress(sourceAttribute(element)?.trim(), context)
}

/** Path in the source of a picture's address, or the address itself when it holds the picture; null for any other. */
export function insideAddress(
  source: string | undefined,
  context: Pick<ConvertContext, 'resolve' | 'counts'>,
): string | null {
  if (source === undefined || source === '') return null
  if (/^data:image\//i.test(source)) return source
  const target = context.resolve(source)
  if (target.kind === 'inside') return target.key.split('#', 1)[0] ?? null
  context.counts.remote++
  return null
}

/** Addresses of the same picture for other screens: `srcset`, the `source`s of a `picture`, or `data-src`. */
export function otherSources(image: ElementNode): string[] {
  const sets = [image.attributes.get('srcset'), image.attributes.get('data-srcset')]
  if (image.parent?.name === 'picture') {
    for (const source of childElements(image.parent, 'source')) sets.push(source.attributes.get('srcset'))
  }
  const offered = sets
    .flatMap((set) => (set ?? '').split(/,\s+|,$/))
    .map((each) => each.trim().split(/\s+/)[0])
  return [image.attributes.get('data-src'), ...offered].flatMap((each) => each || [])
}

/** What a drawing says of itself: its label, title or description; empty when it is hidden, null when it says nothing. */
export function drawingAlt(svg: ElementNode): string | null {
  if (svg.attributes.get('aria-hidden') === 'true' || svg.attributes.get('role') === 'presentation') return ''
  const label = svg.attributes.get('aria-label')
  if (label !== undefined) return label.trim()
  const said = ['title', 'desc'].flatMap((name) => childElements(svg, name).slice(0, 1).map(plainText))
  return said.length === 0 ? null : joinTitles([...new Set(said)])
}

/** What stands in a sound or a film for who cannot play it, unless it only says just that. */
export function mediaWords(media: ElementNode): boolean {
  const words = plainText(media)
  if (words === '') return false
  const excuse = words.length < 250 && EXCUSE.test(words) && PLAYER.test(words)
  return !excuse
}

const EXCUSE = /\b(not|n['’]t|cannot|unable|pas|non)\b|\b(un)?support/i
const PLAYER =
  /navigateur|browser|reader|reading system|device|appareil|liseuse|lecteur|tablette|player|application/i

/** A page number of the printed edition; `whole` when the element is nothing else. */
export function pageLabel(
  element: ElementNode,
  context: ConvertContext,
): { label: string; whole: boolean } | null {
  const typed = hasType(element, 'pagebreak')
  if (typed || isPageNumberClass(element)) {
    const text = plainText(element)
    if (text.length > 20) return null
    const { attributes } = element
    const label =
      attributes.get('title') ??
      attributes.get('aria-label') ??
      (numberIn(text) || numberIn(attributes.get('id') ?? ''))
    if (label.trim() !== '') return { label: numberIn(label) || label.trim().slice(0, 20), whole: true }
    return typed ? { label: text, whole: true } : null
  }
  const id =
    element.attributes.get('id') ?? (element.name === 'a' ? element.attributes.get('name') : undefined)
  const listed = id === undefined ? undefined : context.pages.get(`${context.path}#${id}`)
  if (listed === undefined) return null
  return { label: listed, whole: element.name !== 'p' && plainText(element) === listed }
}

/** The last number, arabic or roman, of `[Pg 12]`, `page-iv` or `Page_12`. */
function numberIn(text: string): string {
  return /(\d+|(?<![a-z])[ivxlc]+)[\s\])}.]*$/i.exec(text.trim().slice(-20))?.[1] ?? ''
}
