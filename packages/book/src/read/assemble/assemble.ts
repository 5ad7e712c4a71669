import type { Block, Book, Chapter, Metadata, Note, Resource } from '../../model.ts'
import { isGutenbergTitle, plainTitle, withoutGutenberg, type GutenbergHeader } from '../gutenberg.ts'
import { BookRefused } from '../../problem.ts'
import type { ProblemLog } from '../problem-log.ts'
import { allTextBlocks, textBlocks } from '../../walk.ts'
import { findContents } from './contents.ts'
import { cutChapters, type Cut } from './cut-chapters.ts'
import { plain, withoutBlocks, type Flow, type SetAside, type TocEntry } from './flow.ts'
import { markScripts } from './mark-scripts.ts'
import { promoteTitles } from './promote-titles.ts'
import { identify, noteCalls, settleLinks } from './identify.ts'

/** What an importer has found, whatever the format. */
export interface Found {
  flow: Flow
  toc: TocEntry[]
  /** Notes by their key. */
  notes: Map<string, Note>
  metadata: Metadata
  resources: Resource[]
  setAside: SetAside[]
  /** Whether the source has what a link of the key leads to; nothing is known of it where this is not given. */
  known?: (key: string) => boolean
}

/**
 * Makes a book of what an importer found: sets aside what is not the book, cuts it into chapters, gives each its notes
 * and each block its identifier. A book of sounds or films alone has no chapter.
 */
export function assemble(found: Found, log: ProblemLog): { book: Book; setAside: SetAside[] } {
  checkCount(found)
  const { toc, notes, resources } = found
  const setAside = [...found.setAside]
  let { flow, metadata } = found
  const gutenberg = withoutGutenberg(flow)
  if (gutenberg) {
    setAside.push({ reason: 'gutenberg', text: plain([...gutenberg.gone]) })
    flow = withoutBlocks(flow, gutenberg.gone)
    metadata = withHeader(metadata, gutenberg.header)
    log.noted('gutenberg-set-aside', 'L’en-tête et la licence du Projet Gutenberg ont été mis de côté.')
  }
  const contents = findContents(flow, toc)
  if (contents.size > 0) {
    setAside.push({ reason: 'contents', text: plain([...contents]) })
    flow = withoutBlocks(parted(flow, contents), contents)
    log.noted(
      'contents-set-aside',
      'La table des matières imprimée a été mise de côté : le livre adapté a la sienne.',
    )
  }
  promoteTitles(flow, toc)
  const cuts = cutChapters(flow, toc, metadata)
  const chapters = makeChapters(flow, cuts, notes, metadata.cover, setAside)
  if (chapters.length === 0) log.noted('empty', 'Ce livre ne contient ni texte ni image.')
  identify(chapters)
  const { lost, broken } = settleLinks(chapters, flow.anchors, found.known)
  if (lost > 0) {
    log.noted(
      'links-lost',
      (n) => `Des liens menaient hors du texte du livre, leur texte est gardé (${n}).`,
      lost,
    )
  }
  if (broken > 0) {
    log.repaired(
      'links-broken',
      (n) => `Des liens du livre menaient à ce qui n’y est pas, leur texte est gardé (${n}).`,
      broken,
    )
  }
  const book: Book = { metadata, chapters, resources, layers: [] }
  for (const block of allTextBlocks(book)) markScripts(block, metadata.language)
  return { book, setAside }
}

/**
 * Titles of one book: a Bible with its chapters and their parts has 3,000. Each may become a file of the adapted book,
 * which has to be read back.
 */
const MOST_TITLES = 8000

/** @throws BookRefused when there are more titles than a reader could choose from. */
function checkCount({ flow, toc }: Found): void {
  const headings = flow.blocks.reduce((sum, { kind }) => sum + (kind === 'heading' ? 1 : 0), 0)
  if (Math.max(headings, toc.length) <= MOST_TITLES) return
  throw new BookRefused('too-many-titles', 'Ce livre a beaucoup trop de titres pour être lu en une fois.')
}

/** What follows a table of contents in the same document does not belong to the chapter before it. */
function parted(flow: Flow, contents: ReadonlySet<Block>): Flow {
  const after = flow.blocks.findIndex(
    (block, i) => !contents.has(block) && contents.has(flow.blocks[i - 1] as Block),
  )
  const place = flow.documents.findIndex(({ start, end }) => after > start && after < end)
  const document = flow.documents[place]
  if (!document) return flow
  const role = after > flow.blocks.length / 2 ? 'back' : null
  const documents = flow.documents.toSpliced(
    place,
    1,
    { ...document, end: after },
    { path: `${document.path}#after-contents`, start: after, end: document.end, role },
  )
  return { ...flow, documents }
}

function withHeader(metadata: Metadata, header: GutenbergHeader): Metadata {
  const poorTitle = metadata.title === '' || isGutenbergTitle(metadata.title)
  const title = poorTitle ? (header.title ?? plainTitle(metadata.title)) : metadata.title
  const subtitle = poorTitle ? header.subtitle : metadata.subtitle
  const identifier = metadata.identifier ?? header.identifier
  return {
    ...metadata,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(identifier === undefined ? {} : { identifier }),
    contributors: metadata.contributors.length > 0 ? metadata.contributors : header.contributors,
  }
}

function makeChapters(
  flow: Flow,
  cuts: Cut[],
  notes: Map<string, Note>,
  cover: string | undefined,
  setAside: SetAside[],
): Chapter[] {
  const chapters: Chapter[] = []
  const given = new Set<string>()
  for (const [i, cut] of cuts.entries()) {
    const blocks = withoutOuterSeparators(flow.blocks.slice(cut.at, cuts[i + 1]?.at ?? flow.blocks.length))
    if (blocks.length === 0) continue
    if (chapters.length === 0 && isCover(blocks, cover)) continue
    if (notes.size > 0 && isEmptyNotes(blocks)) {
      setAside.push({ reason: 'notes-title', text: plain(blocks) })
      continue
    }
    const id = `chapitre-${String(chapters.length + 1).padStart(3, '0')}`
    const { title, level, role, type } = cut
    const chapter: Chapter = { id, title, level, role, ...(type ? { type } : {}), blocks, notes: [] }
    takeNotes(chapter, notes, given)
    chapters.push(chapter)
  }
  // A note that nothing left in the text calls is still part of the book.
  for (const [key, note] of notes) if (!given.has(key)) chapters.at(-1)?.notes.push(note)
  return withoutGapsInLevels(chapters)
}

/** Each note goes to the chapter that calls it first; notes may call notes. */
function takeNotes(chapter: Chapter, notes: Map<string, Note>, given: Set<string>): void {
  const waiting = noteCalls(textBlocks(chapter.blocks))
  for (const key of waiting) {
    const note = notes.get(key)
    if (!note || given.has(key)) continue
    given.add(key)
    chapter.notes.push(note)
    for (const call of noteCalls(textBlocks(note.blocks))) waiting.push(call)
  }
}

/** A page with nothing but the cover, which the book has anyway. */
function isCover(blocks: Block[], cover: string | undefined): boolean {
  return cover !== undefined && blocks.every((block) => block.kind === 'figure' && block.resource === cover)
}

function isEmptyNotes(blocks: Block[]): boolean {
  return blocks.every(
    (block) =>
      block.kind === 'separator' ||
      ('text' in block && /^notes?( de bas de page| de fin)?\s*[.:]?$/i.test(block.text)),
  )
}

function withoutOuterSeparators(blocks: Block[]): Block[] {
  let start = 0
  let end = blocks.length
  while (blocks[start]?.kind === 'separator') start++
  while (end > start && blocks[end - 1]?.kind === 'separator') end--
  return blocks
    .slice(start, end)
    .filter((block, i, all) => block.kind !== 'separator' || all[i - 1]?.kind !== 'separator')
}

/** A chapter is at most one level below the one before it, and the first is at the top. */
function withoutGapsInLevels(chapters: Chapter[]): Chapter[] {
  const given: number[] = []
  let before = 0
  return chapters.map((chapter) => {
    while (given.length > 0 && (given.at(-1) ?? 0) >= chapter.level) given.pop()
    given.push(chapter.level)
    before = Math.min(given.length, before + 1)
    return { ...chapter, level: before }
  })
}
