import type { Mark, TextBlock } from '../model.ts'
import { addInOrder, outside, type Stretch } from '../stretches.ts'
import { anyAid } from './aids.ts'
import type { Projection } from './context.ts'
import { decorationRank, decorations } from './decorations.ts'
import {
  bookHref,
  elementId,
  escapeAttribute,
  escapeMarkup,
  languageAttributes,
  markupText,
  safeHref,
} from './escape.ts'
import { nest, type Atom, type Span } from './nest.ts'
import { pictureElement } from './picture.ts'

type Anchor = Extract<Mark, { kind: 'link' | 'note' }>

const elements = {
  emphasis: ['<em>', '</em>'],
  strong: ['<strong>', '</strong>'],
  underline: ['<u>', '</u>'],
  strike: ['<s>', '</s>'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  'small-caps': ['<span class="small-caps">', '</span>'],
  code: ['<code>', '</code>'],
} as const

/** The content of a text block's element: its text with its marks and, when they are on, the aids. */
export function projectInline(block: TextBlock, projection: Projection): string {
  const { text, marks } = block
  const spans: Span[] = []
  const atoms: Atom[] = []
  const covered = new Set<number>()
  const anchors: Anchor[] = []
  for (const mark of marks) {
    switch (mark.kind) {
      case 'link':
      case 'note':
        anchors.push(mark)
        break
      case 'language': {
        const attributes = languageAttributes(mark.language, projection.dialect)
        if (attributes) spans.push(wrap(mark, `<span${attributes}>`, '</span>', projection))
        break
      }
      case 'picture':
        covered.add(mark.start)
        atoms.push({
          at: mark.start,
          length: 1,
          html: pictureElement(mark.resource, mark.alt, projection, 'inline'),
        })
        break
      case 'ruby':
        spans.push(wrap(mark, '<ruby>', `<rt data-x="0">${escapeMarkup(mark.text)}</rt></ruby>`, projection))
        break
      case 'formula':
        atoms.push({ at: mark.start, length: mark.end - mark.start, html: formula(mark, text, projection) })
        break
      case 'page':
        atoms.push({ at: mark.start, length: 0, html: pageMark(mark.label, projection) })
        break
      default: {
        const [open, close] = elements[mark.kind]
        spans.push(wrap(mark, open, close, projection))
      }
    }
  }
  addAnchors(anchors, projection, spans, atoms)
  addLineBreaks(text, covered, atoms)
  addAids(block, projection, spans)
  projection.context.bake?.(block, spans, atoms)
  return nest(text, spans, atoms)
}

/** Of a mark that had to be cut, what follows its first piece says in files that it goes on. */
function wrap(stretch: Stretch, open: string, close: string, { dialect }: Projection, again = open): Span {
  const { start, end } = stretch
  const span = { start, end, rank: 0, open, close }
  return dialect === 'epub' ? { ...span, again: goingOn(again) } : { ...span, again }
}

function goingOn(open: string): string {
  return open.replace(/>$/, ' data-again="">')
}

/** The markup was made by the importer of what presents a formula and nothing else; files keep the words beside it. */
function formula(
  { start, end, markup }: Extract<Mark, { kind: 'formula' }>,
  text: string,
  { dialect }: Projection,
): string {
  const words = dialect === 'epub' ? ` data-text="${escapeAttribute(text.slice(start, end))}"` : ''
  return `<span data-x="${end - start}"${words}>${markup}</span>`
}

/** Identifier of the printed page `label`, the target of the page list. */
export function pageId(label: string): string {
  return elementId(`page-${markupText(label)}`)
}

function pageMark(label: string, { dialect, pages }: Projection): string {
  const type = dialect === 'epub' ? ' epub:type="pagebreak"' : ''
  const id = pages.has(label) ? '' : ` id="${pageId(label)}"`
  pages.add(label)
  return `<span${type}${id} role="doc-pagebreak" aria-label="${escapeAttribute(label)}"></span>`
}

/**
 * Links and note calls become anchors, none inside another: a call inside a link cuts the link. What cannot be an
 * anchor, since it leads nowhere or lies inside one, is still told in files.
 */
function addAnchors(anchors: Anchor[], projection: Projection, spans: Span[], atoms: Atom[]): void {
  const taken: Record<Anchor['kind'], Stretch[]> = { note: [], link: [] }
  const inOrder = [...anchors].sort((a, b) => a.start - b.start || b.end - a.end || compare(a, b))
  for (const kind of ['note', 'link'] as const) {
    for (const anchor of inOrder) {
      if (anchor.kind !== kind) continue
      const open =
        anchor.kind === 'note' ? noteCall(anchor.note, projection) : linkTag(anchor.href, projection)
      if (anchor.kind === 'note' && anchor.start === anchor.end) {
        const html = emptyCall(open, anchor.note, projection)
        if (html !== null) atoms.push({ at: anchor.start, length: 0, html })
        if (open !== null) addInOrder(taken.note, anchor)
        continue
      }
      const pieces =
        open === null ? [] : outside(anchor, taken.link).flatMap((free) => outside(free, taken.note))
      if (open === null || pieces.length === 0) {
        const told = projection.dialect === 'epub' ? toldTag(anchor) : null
        if (told !== null) spans.push(wrap(anchor, told, '</span>', projection))
        continue
      }
      const again = open.replace(/ id="[^"]*"/, '')
      const goes = projection.dialect === 'epub' ? goingOn(again) : again
      const before = tellRest(anchor, anchor.start, pieces[0]?.start, false, projection, spans)
      for (const [index, free] of pieces.entries())
        spans.push(wrap(free, index > 0 || before ? goes : open, '</a>', projection, again))
      tellRest(anchor, pieces.at(-1)?.end, anchor.end, true, projection, spans)
      addInOrder(taken[kind], anchor)
    }
  }
}

/** Of two on one stretch, which is the anchor must not depend on their order. */
function compare(one: Anchor, other: Anchor): number {
  const [a, b] = [targetOf(one), targetOf(other)]
  return a === b ? 0 : a < b ? -1 : 1
}

function targetOf(anchor: Anchor): string {
  return anchor.kind === 'note' ? elementId(anchor.note) : (bookHref(anchor.href) ?? '')
}

/** In files, tells how far an anchor reaches that begins or ends inside another. True when there was something to tell. */
function tellRest(
  anchor: Anchor,
  start = anchor.start,
  end = anchor.end,
  goesOn: boolean,
  projection: Projection,
  spans: Span[],
): boolean {
  const told = projection.dialect === 'epub' && start < end ? toldTag(anchor) : null
  if (told === null) return false
  spans.push(wrap({ start, end }, goesOn ? goingOn(told) : told, '</span>', projection, told))
  return true
}

/** A call that the source shows by nothing shows the label of its note. */
function emptyCall(open: string | null, note: string, projection: Projection): string | null {
  if (open === null) {
    return projection.dialect === 'epub' ? `<span data-note="${elementId(note)}" data-x="0"></span>` : null
  }
  const label = escapeMarkup(projection.notes.get(note)?.label || '*')
  return `${open.replace(/>$/, ' data-x="0">')}${label}</a>`
}

/** A link or a call as a span that leads nowhere; null for an address that no book needs, such as a script's. */
function toldTag(anchor: Anchor): string | null {
  if (anchor.kind === 'note') return `<span data-note="${elementId(anchor.note)}">`
  const href = bookHref(anchor.href)
  return href === null ? null : `<span data-href="${escapeAttribute(href)}">`
}

function noteCall(note: string, projection: Projection): string | null {
  const { notes, called, context, dialect } = projection
  const here = notes.has(note)
  // In a file the note may stand in another chapter, which called it first.
  const elsewhere = here || dialect === 'html' ? null : (context.address?.(note) ?? null)
  if (!here && elsewhere === null) return null
  const type = dialect === 'epub' ? ' epub:type="noteref"' : ''
  const id = !here || called.has(note) ? '' : ` id="${callId(note)}"`
  called.add(note)
  const href = elsewhere === null ? `#${elementId(note)}` : escapeMarkup(elsewhere)
  return `<a${type}${id} class="noteref" role="doc-noteref" href="${href}">`
}

/** Identifier of the first call of `note`, to which the note leads back. */
export function callId(note: string): string {
  return elementId(`call-${elementId(note)}`)
}

function linkTag(href: string, { context }: Projection): string | null {
  if (href.startsWith('#')) {
    const id = href.slice(1)
    const inside = context.address ? context.address(id) : `#${elementId(id)}`
    return inside === null ? null : `<a href="${escapeMarkup(inside)}">`
  }
  const safe = safeHref(href)
  return safe === null ? null : `<a href="${escapeMarkup(safe)}">`
}

/**
 * Line breaks, and whatever else of the text has no letters of its own. `data-x` tells how many units of the text an
 * element stands for when that is not its own content (see `textRuns`).
 */
function addLineBreaks(text: string, covered: ReadonlySet<number>, atoms: Atom[]): void {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    atoms.push({ at, length: 1, html: '<br/>' })
  }
  for (let at = text.indexOf('\ufffc'); at >= 0; at = text.indexOf('\ufffc', at + 1)) {
    if (!covered.has(at)) atoms.push({ at, length: 1, html: '<span data-x="1"></span>' })
  }
}

function addAids(block: TextBlock, { context }: Projection, spans: Span[]): void {
  const { aids } = context
  if (!aids || !anyAid(aids)) return
  const reading = context.reading?.(block)
  if (!reading) return
  for (const { start, end, kind } of decorations(reading, aids)) {
    spans.push({ start, end, rank: decorationRank(kind), open: `<span class="${kind}">`, close: '</span>' })
  }
}
