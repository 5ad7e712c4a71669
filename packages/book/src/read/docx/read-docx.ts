import type { Metadata } from '../../model.ts'
import { bookOfDocument } from '../office/book-of-document.ts'
import { lookedHeadings } from '../office/looked-headings.ts'
import { tellLeft } from '../office/left-out.ts'
import { metadataOf } from '../office/metadata.ts'
import { foreignPassages, spokenLanguage, type Spoken } from '../office/passages.ts'
import { statedLanguage } from '../office/spoken-languages.ts'
import type { Limits } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ReadResult } from '../result.ts'
import { treeFromHtml } from '../tree/from-html.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, find, findAll, plainText } from '../tree/query.ts'
import type { Archive } from '../zip/archive.ts'
import { toHtml } from './html.ts'
import { Numbering } from './numbering.ts'
import { readPackage, type WordPackage } from './package.ts'
import { noteKey, Simplifier, type BodyParagraph } from './simplify.ts'
import { StyleSheet } from './styles.ts'
import { tidy } from './tidy.ts'
import { property } from './xml.ts'

/**
 * Reads a Word file (Office Open XML, usual or strict; a template or a document with macros too): its markup is
 * simplified, mammoth makes HTML of it, and the rest is the same as for any other HTML.
 */
export async function readDocx(archive: Archive, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  const parts = await readPackage(archive, limits)
  const simplifier = simplify(parts)
  const { paragraphs, spoken, marks } = simplifier
  tellLeft(simplifier.left, log)
  if (parts.macros)
    log.noted('macros-left-out', 'Ce document contient des macros : elles ne sont pas reprises.')
  giveHeadings(paragraphs, log)
  const declared = parts.core ? textIn(parts.core, 'language') : undefined
  const language = spokenLanguage(spoken.flat(), statedLanguage(declared))
  const languages = markPassages(spoken, language)
  const { document, footnotes, endnotes } = parts
  const html = await toHtml({ document, footnotes, endnotes, languages })
  const root = treeFromHtml(html, limits)
  const body = find(root, 'body') ?? root
  tidy(body, marks)
  const metadata: Metadata = { ...readMetadata(parts, paragraphs, body), language }
  const load = (path: string): Promise<Uint8Array | null> =>
    archive.has(path) ? archive.read(path) : Promise.resolve(null)
  return await bookOfDocument(root, metadata, load, limits, log)
}

function simplify(parts: WordPackage): Simplifier {
  const noteParts = [parts.footnotes, parts.endnotes].filter((part) => part !== null)
  const simplifier = new Simplifier({
    styles: new StyleSheet(parts.styles),
    numbering: new Numbering(parts.numbering),
    notes: new Set(noteParts.flatMap(({ root }) => childElements(root).map(noteKey))),
  })
  simplifier.body(parts.document)
  for (const part of noteParts) simplifier.notes(part)
  return simplifier
}

function giveHeadings(paragraphs: readonly BodyParagraph[], log: ProblemLog): void {
  for (const [{ element }, role] of lookedHeadings(paragraphs, log)) {
    find(element, 'w:pPr')?.children.unshift(property('w:pStyle', role))
  }
}

/** Marks the passages that are in another language than the book; gives the tags that were needed. */
function markPassages(spoken: readonly Spoken[][], book: string): Set<string> {
  const tags = new Set<string>()
  for (const { tag, runs } of spoken.flatMap((paragraph) => foreignPassages(paragraph, book))) {
    tags.add(tag)
    for (const { run } of runs) find(run, 'w:rPr')?.children.push(property('w:highlight', tag))
  }
  return tags
}

function readMetadata(
  { core, app }: WordPackage,
  paragraphs: readonly BodyParagraph[],
  body: ElementNode,
): Omit<Metadata, 'language'> {
  const said = (name: string): string | undefined => (core ? textIn(core, name) : undefined)
  const styled = (role: string): string | undefined => paragraphs.find((each) => each.role === role)?.text
  const metadata = metadataOf({
    title: said('title'),
    subtitle: styled('subtitle'),
    creators: [said('creator') ?? ''],
    description: said('description'),
    subjects: [said('subject'), said('keywords'), said('category')],
    publisher: app ? textIn(app, 'Company') : undefined,
    identifier: said('identifier'),
    modified: said('modified'),
    rights: said('rights'),
  })
  if (metadata.title !== '') return metadata
  const heading = find(body, 'h1') ?? find(body, 'h2')
  return { ...metadata, title: styled('title') ?? (heading ? plainText(heading) : '') }
}

function textIn(root: ElementNode, name: string): string | undefined {
  const [found] = findAll(root, name)
  const text = found ? plainText(found) : ''
  return text === '' ? undefined : text
}
