import type { Block, Chapter, Note } from '../../model.ts'
import type { Flow, FlowDocument, SetAside } from '../assemble/flow.ts'
import { guessLanguage, languageTag, primaryLanguage } from '../language.ts'
import { resolveLink } from '../paths.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements, find, textOf } from '../tree/query.ts'
import { noCounts, tellCounts, type ConvertContext, type Counts, type LinkTarget } from './context.ts'
import { convertNotes } from './convert-notes.ts'
import { convert } from './converter.ts'
import { insideAddress, otherSources, pictureSource } from './media.ts'
import { isDrawn } from './embedded.ts'
import { findNotes, type SourceDocument } from './notes.ts'
import { setAsideElements } from './set-aside.ts'
import type { ClassStyles } from './styles.ts'
import { runs } from './vocabulary.ts'
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
  heard?: ReadonlySet<string>
  pictures: PictureStore
  /** Documents that stand inside others: path, and path of the other. */
  placed?: ReadonlyMap<string, string>
  /** The name of a file as the source writes it, for names that links write in another way. */
  named?: (path: string) => string
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
  const resolve = (path: string, href: string): LinkTarget => inPlace(resolveLink(path, href), around)
  for (const { path, root } of documents) {
    await takePictures(root, (href) => resolve(path, href), around.pictures)
    countHead(root, counts)
  }
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
    heard: around.heard ?? new Set(),
    pictures: around.pictures,
    resolve: (href) => resolve(path, href),
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
  const flow = { blocks, documents: flowDocuments, anchors, terms }
  return { flow, notes, setAside, ids: index.ids, counts }
}

/** The target under the name of its file; what leads into a document that stands inside another leads into that one. */
function inPlace(target: LinkTarget, { placed, named }: Surroundings): LinkTarget {
  if (target.kind !== 'inside') return target
  const [path = ''] = target.key.split('#', 1)
  const name = named?.(path) ?? path
  return { kind: 'inside', key: (placed?.get(name) ?? name) + target.key.slice(path.length) }
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
async function takePictures(
  root: ElementNode,
  resolve: ConvertContext['resolve'],
  pictures: PictureStore,
): Promise<void> {
  const around = { resolve, counts: noCounts() }
  for (const element of elements(root)) {
    const shown = ['img', 'image', 'object'].includes(element.name)
    if (!shown && !(element.name === 'math' && isDrawn(element))) continue
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

/** What the document says of its language, unless its words say otherwise: many tools write `en` into everything. */
function documentLanguage(root: ElementNode, language: string): string {
  const body = find(root, 'body')
  const said = [body, root]
    .map((element) => languageTag(element?.attributes.get('xml:lang') ?? element?.attributes.get('lang')))
    .find((tag) => tag !== null)
  if (!said || primaryLanguage(said) === primaryLanguage(language)) return language
  return guessLanguage(textOf(body ?? root)) === primaryLanguage(language) ? language : said
}
