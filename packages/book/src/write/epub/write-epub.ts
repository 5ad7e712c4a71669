import type { Writable } from 'node:stream'
import { countBookWords } from '../../measure/words.ts'
import type { Book, Resource } from '../../model.ts'
import type { Problem } from '../../problem.ts'
import { survey, type Survey } from './accessibility.ts'
import { writeArchive, type ArchiveFile } from './archive.ts'
import { chapterDocument } from './chapter-document.ts'
import { dataFiles, keptForeign, type DataFile } from './data-files.ts'
import { planEdition, type Edition, type PlannedEdition } from './edition/edition.ts'
import { glossaryDocument } from './edition/glossary-document.ts'
import { glossaryPath } from './edition/glossary.ts'
import { bookIndex } from './index-file.ts'
import { navigationDocument } from './navigation.ts'
import { overlayDocument } from './overlays.ts'
import { packageDocument } from './package-document.ts'
import { planEpub, type Plan } from './plan.ts'
import { styleSheet } from './style.ts'

export interface WriteEpubOptions {
  /** When this edition was last changed; by default what the source says of itself, so that output depends on input alone. */
  modified?: Date
  /** What layers show to reading systems that know nothing of them. Nothing by default: the plain book. */
  edition?: Edition
}

export interface EpubReport {
  chapters: number
  /** Notes included. */
  words: number
  /** Pictures shown in the text. */
  pictures: number
  /** Of these, how many the source does not describe. */
  undescribed: number
  /** Size of the file. */
  bytes: number
  problems: Problem[]
}

/**
 * Writes `book` as an EPUB 3.3 file to a path or a stream: one XHTML document a chapter, navigation, accessibility
 * metadata, the layers and sequences as data beside the text (docs/format.md). A reader that knows nothing of these
 * shows a plain book. The same book and options give the same bytes.
 */
export async function writeEpub(
  book: Book,
  target: string | Writable,
  options: WriteEpubOptions = {},
): Promise<EpubReport> {
  const empty = book.chapters.length === 0
  const whole = empty ? withEmptyChapter(book) : book
  const plan = planEpub(whole)
  const edition = planEdition(whole, plan, options.edition ?? {})
  const found = survey(whole, plan, edition)
  const modified = timestamp(options.modified ?? sourceDate(whole))
  const index = empty ? { empty, ...bookIndex(whole, plan, modified) } : bookIndex(whole, plan, modified)
  const writing = writeArchive(filesOf(whole, plan, found, edition, modified, index), target)
  const words = countBookWords(book) // while the last files are compressed
  const bytes = await writing
  return {
    chapters: book.chapters.length,
    words,
    pictures: found.pictures,
    undescribed: found.undescribed,
    bytes,
    problems: [
      ...problemsOf(plan, found.undescribed),
      ...(book.foreign && keptForeign(book, index.text).length === 0 ? [foreignLeftOut] : []),
      ...(options.edition?.glossary && !edition.glossary ? [noCards] : []),
    ],
  }
}

/** The files after `mimetype`. The largest come first: they are compressed while the others are being made. */
function* filesOf(
  book: Book,
  plan: Plan,
  found: Survey,
  edition: PlannedEdition,
  modified: string,
  index: Parameters<typeof dataFiles>[1],
): Generator<ArchiveFile> {
  yield { path: 'META-INF/container.xml', content: container }
  const inside = (path: string, content: ArchiveFile['content']) => ({ path: `EPUB/${path}`, content })
  const data: Omit<DataFile, 'content'>[] = [] // what is compressed is not kept: layers are heavy
  for (const { path, property, content } of dataFiles(book, index)) {
    data.push({ path, property })
    yield inside(path, content)
  }
  yield inside('package.opf', packageDocument(book, plan, edition, found, data, modified))
  yield inside('nav.xhtml', navigationDocument(book, plan, edition))
  yield inside('style.css', styleSheet(edition))
  for (const { chapter, path } of plan.chapters)
    yield inside(path, chapterDocument(book, chapter, plan, edition))
  for (const { chapter, path } of plan.chapters) {
    const overlay = plan.overlays.chapters.get(chapter)
    if (overlay) yield inside(overlay.path, overlayDocument(overlay, path))
  }
  if (edition.glossary?.atTheEnd) yield inside(glossaryPath, glossaryDocument(book, plan, edition.glossary))
  for (const { resource, path } of [...plan.pictures, ...plan.kept, ...plan.overlays.recordings]) {
    const stored = resource.mediaType !== 'image/svg+xml'
    yield { ...inside(path, resource.bytes), stored }
  }
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

/** An EPUB file has at least one document to read. */
function withEmptyChapter(book: Book): Book {
  return {
    ...book,
    chapters: [{ id: 'empty', title: null, level: 1, role: 'body', blocks: [], notes: [] }],
  }
}

function sourceDate({ metadata }: Book): Date {
  for (const date of [metadata.modified, metadata.date]) {
    const parsed = new Date(date ?? '')
    if (!Number.isNaN(parsed.getTime()) && parsed.getUTCFullYear() >= 1970) return parsed
  }
  return new Date(0)
}

/** `dcterms:modified` takes seconds and no fraction. */
function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

const foreignLeftOut: Problem = {
  code: 'layers-left-out',
  severity: 'noted',
  message:
    'Le texte a changé : les couches d’aides que ce programme ne sait pas lire ne sont pas dans le livre écrit.',
}

const noCards: Problem = {
  code: 'glossary-empty',
  severity: 'noted',
  message: 'Le livre n’a aucune fiche de mot : il n’y a pas de glossaire.',
}

function problemsOf(plan: Plan, undescribed: number): Problem[] {
  const problems: Problem[] = []
  if (undescribed > 0) {
    problems.push({
      code: 'pictures-undescribed',
      severity: 'noted',
      message:
        undescribed === 1
          ? 'Une image n’a pas de description.'
          : `${undescribed} images n’ont pas de description.`,
    })
  }
  if (plan.kept.length > 0) {
    const kinds = kindsOf(plan.kept.map(({ resource }) => resource))
    problems.push({
      code: 'pictures-not-shown',
      severity: 'noted',
      message:
        plan.kept.length === 1
          ? `Une image est dans le fichier, mais les liseuses ne savent pas la montrer (${kinds}).`
          : `${plan.kept.length} images sont dans le fichier, mais les liseuses ne savent pas les montrer (${kinds}).`,
    })
  }
  if (plan.left.length > 0) {
    const kinds = kindsOf(plan.left)
    problems.push({
      code: 'resources-left-out',
      severity: 'noted',
      message:
        plan.left.length === 1
          ? `Un fichier joint n’est pas dans le livre écrit (${kinds}).`
          : `${plan.left.length} fichiers joints ne sont pas dans le livre écrit (${kinds}).`,
    })
  }
  return problems
}

function kindsOf(resources: readonly Resource[]): string {
  return [...new Set(resources.map(({ mediaType }) => mediaType))].sort().join(', ')
}
