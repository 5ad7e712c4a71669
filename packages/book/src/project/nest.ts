import { escapeMarkup } from './escape.ts'

/** Something that wraps a stretch of text: an element, given by its tags. */
export interface Span {
  start: number
  end: number
  /** When two spans cross, the one of higher rank is cut at the other's edge. Of two on one stretch, it goes inside. */
  rank: number
  open: string
  close: string
  /** Opening tag of the further pieces of a span that had to be cut, when it differs (no second `id`). */
  again?: string
}

/**
 * Markup that stands in place of `length` units of text at `at`: a picture, a line break, a page mark (length 0).
 * One with a length covers whole characters.
 */
export interface Atom {
  at: number
  length: number
  html: string
}

interface Open {
  span: Span
  cut: boolean
}

/**
 * Wraps `text` in all of `spans` at once, as properly nested elements, with `atoms` in their places.
 *
 * Spans may nest, touch, coincide or cross; a crossing span is closed and opened again, so markup is always well
 * formed, no element is empty for having been cut, and the text content is `text` unchanged but for what atoms
 * replace. An atom without length stands before the spans that begin at its place and after those that end there.
 * Linear in the text, and in the spans but for their sorting.
 */
export function nest(text: string, spans: readonly Span[], atoms: readonly Atom[] = []): string {
  if (spans.length === 0 && atoms.length === 0) return escapeMarkup(text)
  const opening = normalise(text, spans)
  const standing = [...atoms].sort((a, b) => a.at - b.at || a.length - b.length)
  const stack: Open[] = []
  let written = 0 // how many of `stack`, from the bottom, have their opening tag in `html`
  let html = ''
  let position = 0
  let nextSpan = 0
  let nextAtom = 0

  const closeTo = (depth: number) => {
    while (written > depth) {
      const open = stack[--written]
      if (!open) return
      html += open.span.close
      open.cut = true
    }
  }
  // Opening tags wait for content: a span that closes before any content came leaves no empty element.
  const writeOpen = () => {
    for (; written < stack.length; written++) {
      const open = stack[written]
      if (open) html += open.cut ? (open.span.again ?? open.span.open) : open.span.open
    }
  }

  for (;;) {
    const firstEnded = stack.findIndex((open) => open.span.end <= position)
    if (firstEnded >= 0) {
      closeTo(firstEnded)
      const going = stack.slice(firstEnded).filter((open) => open.span.end > position)
      stack.length = firstEnded
      stack.push(...going)
    }

    let atom = standing[nextAtom]
    while (atom && (atom.length === 0 ? whole(text, atom.at) <= position : atom.at < position)) {
      if (atom.length === 0) {
        writeOpen()
        html += atom.html
      } // else it lies under an atom already written: it has no place left
      atom = standing[++nextAtom]
    }

    let span = opening[nextSpan]
    while (span && span.start <= position) {
      const { rank, end } = span
      if (end > position) {
        const crossed = stack.findIndex((open) => open.span.rank > rank && open.span.end < end)
        // To close the crossed one here would cut what stands inside it: not if that is of lower rank than this.
        const lower = stack.findLastIndex((open) => open.span.rank < rank)
        const depth = crossed < 0 ? stack.length : Math.max(crossed, lower + 1)
        closeTo(depth)
        stack.splice(depth, 0, { span, cut: false })
      }
      span = opening[++nextSpan]
    }

    if (position >= text.length) break

    if (atom && atom.at === position) {
      writeOpen()
      html += atom.html
      position += atom.length
      nextAtom++
      continue
    }

    let boundary = text.length
    if (span && span.start < boundary) boundary = span.start
    if (atom && atom.at < boundary) boundary = whole(text, atom.at)
    for (const open of stack) if (open.span.end < boundary) boundary = open.span.end
    writeOpen()
    html += escapeMarkup(text.slice(position, boundary))
    position = boundary
  }
  closeTo(0)
  return html
}

/** Spans inside the text, none empty, no edge inside a surrogate pair, in the order in which they open. */
function normalise(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const start = whole(text, Math.max(0, span.start))
    const end = whole(text, Math.min(text.length, span.end))
    if (start >= end) continue
    result.push(start === span.start && end === span.end ? span : { ...span, start, end })
  }
  return result.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
}

function whole(text: string, offset: number): number {
  const after = text.charCodeAt(offset)
  if (after < 0xdc00 || after > 0xdfff || offset === 0) return offset
  const before = text.charCodeAt(offset - 1)
  return before >= 0xd800 && before <= 0xdbff ? offset - 1 : offset
}
