import type {
  Block,
  DefinitionsBlock,
  FigureBlock,
  ListBlock,
  Note,
  TableBlock,
  TableCell,
  TextBlock,
} from '../model.ts'
import { startProjection, type ProjectContext, type Projection } from './context.ts'
import { elementId, escapeMarkup, languageAttributes, languageTag } from './escape.ts'
import { callId, projectInline } from './inline.ts'
import { pictureElement } from './picture.ts'

/**
 * The one projection of text, layers and preferences to a page: plain semantic HTML that is also well-formed XML.
 * Every text block's element carries its `id` (and, in pages, `data-b` with the same value). Everything is escaped,
 * only safe addresses are kept. With aids, spans are added whose classes are the kinds of `decorations`; the text
 * content stays the same. Notes given by the context follow in a section of their own. Pure.
 */
export function projectBlocks(blocks: readonly Block[], context: ProjectContext): string {
  const projection = startProjection(context)
  const [first, ...others] = blocks
  const top = first ? projectAll([first], projection) : ''
  // What comes first is in sight at once.
  if (context.lazyPictures && projection.dialect === 'html') projection.pictures = 'as they come near'
  return top + projectAll(others, projection) + projectNotes(context.notes ?? [], projection)
}

function projectAll(blocks: readonly Block[], projection: Projection): string {
  let html = ''
  for (const block of blocks) html += `${projectBlock(block, projection)}\n`
  return html
}

function projectBlock(block: Block, projection: Projection): string {
  switch (block.kind) {
    case 'paragraph':
      return textElement('p', block, projection)
    case 'heading':
      return textElement(headingName(block, projection), block, projection)
    case 'list':
      return list(block, projection)
    case 'definitions':
      return definitions(block, projection)
    case 'aside':
      return `<aside>\n${projectAll(block.blocks, projection)}</aside>`
    case 'quote':
      return `<blockquote>\n${projectAll(block.blocks, projection)}</blockquote>`
    case 'verse':
      return `<div class="verse">\n${projectAll(block.lines, projection)}</div>`
    case 'figure':
      return figure(block, projection)
    case 'table':
      return table(block, projection)
    case 'separator':
      return '<hr/>'
  }
}

function headingName(block: TextBlock, { context }: Projection): string {
  return `h${Math.min(6, Math.max(1, (block.level ?? 1) + (context.headingShift ?? 0)))}`
}

function textElement(name: string, block: TextBlock, projection: Projection, attributes = ''): string {
  const level = levelAttribute(name, block, projection)
  return `<${name}${textAttributes(block, projection)}${level}${attributes}>${projectInline(block, projection)}</${name}>`
}

/** In files, the level of a heading whose element does not tell it: below the sixth, or a caption that is a heading. */
function levelAttribute(name: string, { kind, level = 1 }: TextBlock, { dialect }: Projection): string {
  const told = kind === 'paragraph' || name === `h${level}`
  return dialect === 'html' || told ? '' : ` data-level="${level}"`
}

function textAttributes(block: TextBlock, { context, dialect }: Projection): string {
  const id = elementId(block.id)
  const marker = dialect === 'html' ? ` data-b="${id}"` : ''
  const role = block.role === undefined ? '' : ` class="${block.role}"`
  const foreign = block.language !== undefined && languageTag(block.language) !== context.language
  return ` id="${id}"${marker}${role}${foreign ? languageAttributes(block.language ?? '', dialect) : ''}`
}

function list(block: ListBlock, projection: Projection): string {
  const { ordered, start, style, reversed, values } = block
  if (!ordered)
    return `<ul>\n${block.items.map((item) => `${holder('li', item, projection)}\n`).join('')}</ul>`
  const first = start === undefined || (start === 1 && !reversed) ? '' : ` start="${start}"`
  const signs = style ? ` type="${listTypes[style]}"` : ''
  const items = block.items.map((item, index) => {
    const value = values?.[index] ?? null
    return `${holder('li', item, projection, value === null ? '' : ` value="${value}"`)}\n`
  })
  return `<ol${first}${signs}${reversed ? ' reversed=""' : ''}>\n${items.join('')}</ol>`
}

const listTypes = { 'lower-alpha': 'a', 'upper-alpha': 'A', 'lower-roman': 'i', 'upper-roman': 'I' }

function definitions(block: DefinitionsBlock, projection: Projection): string {
  const entries = block.entries.map(({ terms, blocks }) => {
    const heads = terms.map((term) => `${textElement('dt', term, projection)}\n`).join('')
    // In files each group has its end, even when nothing is said: the next one's terms are not its own.
    return blocks.length > 0 || projection.dialect === 'epub'
      ? `${heads}${holder('dd', blocks, projection)}\n`
      : heads
  })
  return `<dl>\n${entries.join('')}</dl>`
}

/** An item or a cell: when it holds one paragraph and nothing else, it is that paragraph's element. */
function holder(name: string, blocks: readonly Block[], projection: Projection, attributes = ''): string {
  const [only] = blocks
  if (blocks.length === 1 && only?.kind === 'paragraph')
    return textElement(name, only, projection, attributes)
  return `<${name}${attributes}>${projectAll(blocks, projection)}</${name}>`
}

function figure(block: FigureBlock, projection: Projection): string {
  const picture = pictureElement(block.resource, block.alt, projection, 'block')
  const caption = block.caption ? textElement('figcaption', block.caption, projection) : ''
  return `<figure id="${elementId(block.id)}">${picture}${caption}</figure>`
}

function table(block: TableBlock, projection: Projection): string {
  const caption = block.caption ? `${textElement('caption', block.caption, projection)}\n` : ''
  const rows = block.rows.map((row) => {
    const cells = row.map((cell) => {
      const scope = cell.header ? ` scope="${scopeOf(cell, row)}"` : ''
      const columns = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''
      const lines = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''
      return holder(cell.header ? 'th' : 'td', cell.blocks, projection, `${scope}${columns}${lines}`)
    })
    return `<tr>${cells.join('')}</tr>\n`
  })
  return `<table id="${elementId(block.id)}">\n${caption}<tbody>\n${rows.join('')}</tbody>\n</table>`
}

/** A row of headers alone heads columns, its empty corner left out; any other header heads its row. */
function scopeOf(cell: TableCell, row: readonly TableCell[]): 'col' | 'row' {
  const alone = row.every(({ header, blocks }) => header || blocks.length === 0)
  const several = row.length === 1 || cell !== row[0] || row[1]?.header
  return alone && several ? 'col' : 'row'
}

function projectNotes(notes: readonly Note[], projection: Projection): string {
  if (notes.length === 0) return ''
  // Notes may call notes: they are all projected before it is known which of them lead back to a call.
  const bodies = notes.map((note) => projectAll(note.blocks, projection))
  const type = projection.dialect === 'epub' ? ' epub:type="footnote"' : ''
  const asides = notes.map((note, index) => {
    const label = escapeMarkup(note.label || '*')
    const back = projection.called.has(note.id)
      ? `<a class="note-back" role="doc-backlink" href="#${callId(note.id)}">${label}</a>`
      : `<span class="note-back">${label}</span>`
    const unnamed = note.label === '' && projection.dialect === 'epub' ? ' data-label=""' : ''
    return `<aside${type} id="${elementId(note.id)}" class="note" role="doc-footnote"${unnamed}>${back}\n${bodies[index] ?? ''}</aside>\n`
  })
  return `<section class="notes" aria-label="Notes">\n${asides.join('')}</section>\n`
}
