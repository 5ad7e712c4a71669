import type { Block, Chapter, Note } from '../../model.ts'
import type { Flow, FlowDocument, SetAside } from '../assemble/flow.ts'
import { guessLanguage, languageTag, primaryLanguage } from '../language.ts'
import { resolveLink } from '../paths.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements, find, textOf } from '../tree/query.ts'
import { noCounts, tellCounts, type ConvertContext, type Counts } from './context.ts'
import { convertNotes } from './convert-notes.ts'
import { convert } from './converter.ts'
import { pictureSource } from './media.ts'
import { findNotes, type SourceDocument } from './notes.ts'
import { setAsideElements } from './set-aside.ts'
import type { ClassStyles } from './styles.ts'
import type { ProblemLog } from '../problem-log.ts'

export interface BookDocument extends SourceDocument {
  role: Chapter['role'] | null
  type?: string | null
}

export interface Surroundings {
  /** Language of the book. */
  language: string
  styles: ClassStyles
  pages: ReadonlyMap<string, string>
  /** Places (`path#id`, `path`) that recordings speak of. */
  heard: ReadonlySet<string>
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
    heard: around.heard,
    pictures: around.pictures,
    resolve: (href) => resolveLink(path, href),
    setAside: (text) => setAside.push(text),
    counts,
  })

  const blocks: Block[] = []
  const anchors = new Map<string, Block>()
  const terms = new Map<Block, string[]>()
  const flowDocuments: FlowDocument[] = []
  for (const { path, root, role, type } of documents) {
    const body = find(root, 'body') ?? root
    const converted = convert(body, context(path, root, skip))
    const start = blocks.length
    // One at a time: a book may have more blocks than a call may have arguments.
    for (const block of converted.blocks) blocks.push(block)
    for (const [key, block] of converted.anchors) anchors.set(key, block)
    for (const [block, said] of converted.terms) terms.set(block, said)
    const first = converted.blocks[0]
    if (first) anchors.set(path, first)
    flowDocuments.push({ path, start, end: blocks.length, role, type: type ?? null })
  }
  const notes = convertNotes(index.notes, documents, (path, root) => context(path, root, new Set()), anchors)
  tellCounts(counts, around.log)
  return { flow: { blocks, documents: flowDocuments, anchors, terms }, notes, setAside }
}

async function takePictures(path: string, root: ElementNode, pictures: PictureStore): Promise<void> {
  const counts: Counts = noCounts()
  for (const element of elements(root)) {
    const formula = element.name === 'math' && element.attributes.has('altimg')
    if (!formula && !['img', 'image', 'object'].includes(element.name)) continue
    const type = element.attributes.get('type')
    if (element.name === 'object' && !/^image\//.test(type ?? '')) continue
    const source = pictureSource(element, { resolve: (href) => resolveLink(path, href), counts })
    if (source !== null) await pictures.take(source)
  }
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
