import type { Block, Chapter, Note } from '../../model.ts'
import type { Flow, FlowDocument } from '../assemble/flow.ts'
import type { SetAside } from '../assemble/flow.ts'
import { guessLanguage, languageTag, primaryLanguage } from '../language.ts'
import { resolveLink } from '../paths.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements, find, hasType, plainText, textOf } from '../tree/query.ts'
import { noCounts, tellCounts, type ConvertContext, type Counts } from './context.ts'
import { convert } from './converter.ts'
import { pictureSource } from './media.ts'
import { findNotes, type FoundNote, type SourceDocument } from './notes.ts'
import type { ClassStyles } from './styles.ts'
import { isTranscriberNote } from './vocabulary.ts'
import type { ProblemLog } from '../problem-log.ts'

export interface BookDocument extends SourceDocument {
  role: Chapter['role'] | null
}

export interface Surroundings {
  /** Language of the book. */
  language: string
  styles: ClassStyles
  pages: ReadonlyMap<string, string>
  pictures: PictureStore
  log: ProblemLog
}

/** Converts the documents of a book, in reading order, to one flow, its notes, and what has been set aside. */
export async function convertDocuments(
  documents: BookDocument[],
  around: Surroundings,
): Promise<{ flow: Flow; notes: Map<string, Note>; setAside: SetAside[] }> {
  const counts = noCounts()
  for (const { path, root } of documents) await takePictures(path, root, around.pictures)
  const index = findNotes(documents, resolveLink)
  const { skip, setAside } = setAsideElements(documents, around.log)
  for (const note of index.notes) for (const body of note.bodies) skip.add(body)
  const context = (path: string, root: ElementNode, skipped: ReadonlySet<ElementNode>): ConvertContext => ({
    path,
    language: around.language,
    documentLanguage: documentLanguage(root, around.language),
    styles: around.styles,
    skip: skipped,
    noteCalls: index.calls,
    backLinks: index.backLinks,
    pages: around.pages,
    pictures: around.pictures,
    resolve: (href) => resolveLink(path, href),
    counts,
  })

  const blocks: Block[] = []
  const anchors = new Map<string, Block>()
  const flowDocuments: FlowDocument[] = []
  for (const { path, root, role } of documents) {
    const body = find(root, 'body') ?? root
    const converted = convert(body, context(path, root, skip))
    const start = blocks.length
    // One at a time: a book may have more blocks than a call may have arguments.
    for (const block of converted.blocks) blocks.push(block)
    for (const [key, block] of converted.anchors) anchors.set(key, block)
    const first = converted.blocks[0]
    if (first) anchors.set(path, first)
    flowDocuments.push({ path, start, end: blocks.length, role })
  }
  const notes = convertNotes(index.notes, documents, (path, root) => context(path, root, new Set()), anchors)
  tellCounts(counts, around.log)
  return { flow: { blocks, documents: flowDocuments, anchors }, notes, setAside }
}

async function takePictures(path: string, root: ElementNode, pictures: PictureStore): Promise<void> {
  const counts: Counts = noCounts()
  for (const element of elements(root)) {
    if (!['img', 'image', 'object'].includes(element.name)) continue
    const type = element.attributes.get('type')
    if (element.name === 'object' && !/^image\//.test(type ?? '')) continue
    const source = pictureSource(element, { resolve: (href) => resolveLink(path, href), counts })
    if (source !== null) await pictures.take(source)
  }
}

/** Tables of contents for machines, and notes about the transcription rather than the book. */
function setAsideElements(
  documents: BookDocument[],
  log: ProblemLog,
): { skip: Set<ElementNode>; setAside: SetAside[] } {
  const skip = new Set<ElementNode>()
  const setAside: SetAside[] = []
  for (const { root } of documents) {
    for (const element of elements(root)) {
      const navigation =
        element.name === 'nav' && hasType(element, 'toc', 'page-list', 'pagelist', 'landmarks')
      const transcriber = !navigation && element.name !== 'body' && isTranscriberNote(element)
      if (!navigation && !transcriber) continue
      skip.add(element)
      setAside.push({ reason: navigation ? 'navigation' : 'transcriber', text: plainText(element) })
      if (transcriber) {
        log.noted('transcriber-set-aside', 'Une note sur la transcription du livre a été mise de côté.')
      }
    }
  }
  return { skip, setAside }
}

function convertNotes(
  found: FoundNote[],
  documents: BookDocument[],
  context: (path: string, root: ElementNode) => ConvertContext,
  anchors: Map<string, Block>,
): Map<string, Note> {
  const roots = new Map(documents.map(({ path, root }) => [path, root]))
  const notes = new Map<string, Note>()
  for (const { key, label, path, bodies } of found) {
    const root = roots.get(path)
    if (!root) continue
    const blocks: Block[] = []
    for (const body of bodies) {
      const converted = convert(body, context(path, root))
      blocks.push(...converted.blocks)
      for (const [id, block] of converted.anchors) anchors.set(id, block)
    }
    notes.set(key, { id: key, label, blocks: withoutLabel(blocks, label) })
  }
  return notes
}

/** A note says its own number again at its beginning; the link back leaves empty brackets. */
function withoutLabel(blocks: Block[], label: string): Block[] {
  const [first] = blocks
  if (first?.kind !== 'paragraph') return blocks
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const number = new RegExp(
    `^(?:[[(]\\s*(?:${escaped})?\\s*[\\])]|(?:Note\\s+)?${escaped}(?=[\\s.:)–—-]))[\\s.:)–—-]*`,
    'i',
  )
  const cut = (number.exec(first.text) ?? /^[\s.:)\]]+/.exec(first.text))?.[0].length ?? 0
  if (cut === 0 || cut === first.text.length) return blocks
  first.text = first.text.slice(cut)
  first.marks = first.marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut), end: Math.max(0, mark.end - cut) }))
    .filter((mark) => mark.start < mark.end || mark.kind === 'page')
  return blocks
}

/** What the document says of its language, unless its words say otherwise: many tools write `en` into everything. */
function documentLanguage(root: ElementNode, language: string): string {
  const body = find(root, 'body')
  const said = [body, root]
    .map((element) => languageTag(element?.attributes.get('xml:lang') ?? element?.attributes.get('lang')))
    .find((tag) => tag !== null)
  if (!said || primaryLanguage(said) === primaryLanguage(language)) return language
  return guessLanguage(textOf(body ?? root)) === primaryLanguage(language) ? language : said
}
