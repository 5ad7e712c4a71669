import type { Block, Chapter, Note } from '../../model.ts'
import type { Flow, FlowDocument } from '../assemble/flow.ts'
import type { SetAside } from '../assemble/flow.ts'
import { guessLanguage, languageTag, primaryLanguage } from '../language.ts'
import { resolveLink } from '../paths.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements, find, hasType, plainText, textOf } from '../tree/query.ts'
import { noCounts, tellCounts, type ConvertContext, type Counts, type LinkTarget } from './context.ts'
import { convert } from './converter.ts'
import { insideAddress, otherSources, pictureSource } from './media.ts'
import { findNotes, type FoundNote, type SourceDocument } from './notes.ts'
import type { ClassStyles } from './styles.ts'
import { isTranscriberNote, runs } from './vocabulary.ts'
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
  /** Documents that stand inside others: path, and path of the other. */
  placed?: ReadonlyMap<string, string>
  log: ProblemLog
}

export interface ConvertedDocuments {
  flow: Flow
  notes: Map<string, Note>
  setAside: SetAside[]
  /** Every identifier of the source, as `path#id`. */
  ids: ReadonlySet<string>
  counts: Counts
}

/** Converts the documents of a book, in reading order, to one flow, its notes, and what has been set aside. */
export async function convertDocuments(
  documents: BookDocument[],
  around: Surroundings,
): Promise<ConvertedDocuments> {
  const counts = noCounts()
  for (const { path, root } of documents) await takePictures(path, root, around.pictures)
  for (const { root } of documents) countHead(root, counts)
  const resolve = (path: string, href: string): LinkTarget => inPlace(resolveLink(path, href), around.placed)
  const index = findNotes(documents, resolve)
  if (index.repeated > 0) {
    around.log.repaired(
      'ids-repeated',
      (n) => `Des repères du livre portaient le même nom : les liens mènent au premier (${n}).`,
      index.repeated,
    )
  }
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
    resolve: (href) => resolve(path, href),
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
  const flow = { blocks, documents: flowDocuments, anchors }
  return { flow, notes, setAside, ids: index.ids, counts }
}

/** What leads into a document that stands inside another leads into that one. */
function inPlace(target: LinkTarget, placed: ReadonlyMap<string, string> | undefined): LinkTarget {
  if (target.kind !== 'inside' || placed === undefined || placed.size === 0) return target
  const [path = ''] = target.key.split('#', 1)
  const host = placed.get(path)
  return host === undefined ? target : { kind: 'inside', key: host + target.key.slice(path.length) }
}

/** Programs that stand before the text are taken out with the rest of the head, and counted like the others. */
function countHead(root: ElementNode, counts: Counts): void {
  const head = find(root, 'head')
  if (!head) return
  for (const element of elements(head)) if (element.name === 'script' && runs(element)) counts.scripts++
}

/**
 * Takes the pictures of a document. Where the one an element names cannot be had, the first other one it offers is
 * written in its place: a size or a kind for other screens (`srcset`, `picture`), or one still to be loaded by a script.
 */
async function takePictures(path: string, root: ElementNode, pictures: PictureStore): Promise<void> {
  const around = { resolve: (href: string) => resolveLink(path, href), counts: noCounts() }
  for (const element of elements(root)) {
    if (!['img', 'image', 'object'].includes(element.name)) continue
    const type = element.attributes.get('type')
    if (element.name === 'object' && !/^image\//.test(type ?? '')) continue
    const source = pictureSource(element, around)
    const others = element.name === 'img' ? otherSources(element) : []
    const first = source === null || others.length > 0 ? await found(source, pictures) : null
    if (first === null && others.length > 0) {
      for (const other of others) {
        const offered = await found(insideAddress(other, around), pictures)
        if (offered === null) continue
        element.attributes.set('src', other)
        break
      }
    }
    const taken = pictureSource(element, around)
    if (taken !== null) await pictures.take(taken)
  }
}

async function found(source: string | null, pictures: PictureStore): Promise<string | null> {
  return source === null ? null : pictures.find(source)
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
