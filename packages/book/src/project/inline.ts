import type { Mark, TextBlock } from '../model.ts'
import { anyAid } from './aids.ts'
import type { Projection } from './context.ts'
import { decorationRank, decorations } from './decorations.ts'
import { elementId, escapeMarkup, languageAttributes, safeHref } from './escape.ts'
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
        if (attributes) spans.push(wrap(mark, `<span${attributes}>`, '</span>'))
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
        spans.push(wrap(mark, '<ruby>', `<rt data-x="0">${escapeMarkup(mark.text)}</rt></ruby>`))
        break
      case 'formula':
        atoms.push({ at: mark.start, length: mark.end - mark.start, html: formula(mark) })
        break
      case 'page':
        atoms.push({ at: mark.start, length: 0, html: pageMark(mark.label, projection) })
        break
      default: {
        const [open, close] = elements[mark.kind]
        spans.push(wrap(mark, open, close))
      }
    }
  }
  addAnchors(anchors, projection, spans, atoms)
  addLineBreaks(text, covered, atoms)
  addAids(block, projection, spans)
  return nest(text, spans, atoms)
}

function wrap(stretch: { start: number; end: number }, open: string, close: string): Span {
  return { start: stretch.start, end: stretch.end, rank: 0, open, close }
}

/** The markup was made by the importer of what presents a formula and nothing else. */
function formula({ start, end, markup }: Extract<Mark, { kind: 'formula' }>): string {
  return `<span data-x="${end - start}">${markup}</span>`
}

/** Identifier of the printed page `label`, the target of the page list. */
export function pageId(label: string): string {
  return elementId(`page-${label}`)
}

function pageMark(label: string, { dialect, pages }: Projection): string {
  const type = dialect === 'epub' ? ' epub:type="pagebreak"' : ''
  const id = pages.has(label) ? '' : ` id="${pageId(label)}"`
  pages.add(label)
  return `<span${type}${id} role="doc-pagebreak" aria-label="${escapeMarkup(label)}"></span>`
}

/** Links and note calls become anchors, none inside another: a call inside a link cuts the link. */
function addAnchors(anchors: Anchor[], projection: Projection, spans: Span[], atoms: Atom[]): void {
  const taken: { start: number; end: number }[] = []
  const inOrder = [...anchors].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const kind of ['note', 'link'] as const) {
    for (const anchor of inOrder) {
      if (anchor.kind !== kind) continue
      const open =
        anchor.kind === 'note' ? noteCall(anchor.note, projection) : linkTag(anchor.href, projection)
      if (open === null) continue
      if (anchor.kind === 'note' && anchor.start === anchor.end) {
        const label = escapeMarkup(projection.notes.get(anchor.note)?.label || '*')
        atoms.push({ at: anchor.start, length: 0, html: `${open.replace(/>$/, ' data-x="0">')}${label}</a>` })
        continue
      }
      for (const free of outside(anchor, taken)) spans.push(wrap(free, open, '</a>'))
      taken.push(anchor)
    }
  }
}

/** What remains of `stretch` outside of `taken`. */
function outside(
  stretch: { start: number; end: number },
  taken: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  let free = [{ start: stretch.start, end: stretch.end }]
  for (const { start, end } of taken) {
    if (end <= stretch.start || start >= stretch.end) continue
    free = free.flatMap((part) =>
      [
        { start: part.start, end: Math.min(part.end, start) },
        { start: Math.max(part.start, end), end: part.end },
      ].filter((rest) => rest.start < rest.end),
    )
  }
  return free
}

function noteCall(note: string, projection: Projection): string | null {
  if (!projection.notes.has(note)) return null
  const type = projection.dialect === 'epub' ? ' epub:type="noteref"' : ''
  const id = projection.called.has(note) ? '' : ` id="${callId(note)}"`
  projection.called.add(note)
  return `<a${type}${id} class="noteref" role="doc-noteref" href="#${elementId(note)}">`
}

/** Identifier of the first call of `note`, to which the note leads back. */
export function callId(note: string): string {
  return elementId(`call-${note}`)
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
