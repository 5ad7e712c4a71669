import { createHash } from 'node:crypto'
import type { Book, Metadata } from '../../model.ts'
import { escapeMarkup, languageTag } from '../../project/escape.ts'
import { accessibilityProperties, accessibilitySummary, type Survey } from './accessibility.ts'
import type { DataFile } from './data-files.ts'
import type { Plan } from './plan.ts'

/** Names the properties of the Trousseau profile (docs/format.md). */
export const profilePrefix = 'trousseau: urn:x-trousseau:book:1#'

/** The package document (EPUB 3.3, section 5). `modified` is `2024-05-01T12:00:00Z`. */
export function packageDocument(
  book: Book,
  plan: Plan,
  found: Survey,
  dataFiles: readonly DataFile[],
  modified: string,
): string {
  const language = bookLanguage(book)
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('style', 'style.css', 'text/css'),
    ...plan.chapters.map(({ path }, index) => item(`chapter-${index + 1}`, path, 'application/xhtml+xml')),
    ...plan.pictures.map(({ resource, path, cover }, index) =>
      item(`picture-${index + 1}`, path, resource.mediaType, cover ? 'cover-image' : undefined),
    ),
    ...dataFiles.map(({ path, property }, index) =>
      item(`data-${index + 1}`, path, 'application/json', `trousseau:${property}`),
    ),
  ]
  const spine = plan.chapters.map((_, index) => `    <itemref idref="chapter-${index + 1}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" prefix="${profilePrefix}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataLines(book, found, modified).join('\n')}
  </metadata>
  <manifest>
${items.join('\n')}
  </manifest>
  <spine>
${spine.join('\n')}
  </spine>
</package>
`
}

/** The book's language as a tag; `und` when the source gives none that is one. */
export function bookLanguage(book: Book): string {
  return languageTag(book.metadata.language) ?? 'und'
}

/** The title as something must stand for it. */
export function bookTitle(book: Book): string {
  return book.metadata.title.trim() || 'Sans titre'
}

function item(id: string, href: string, mediaType: string, properties?: string): string {
  const extra = properties === undefined ? '' : ` properties="${properties}"`
  return `    <item id="${id}" href="${escapeMarkup(href)}" media-type="${mediaType}"${extra}/>`
}

function metadataLines(book: Book, found: Survey, modified: string): string[] {
  const { metadata } = book
  const lines = [
    `<dc:identifier id="id">${identifier(metadata)}</dc:identifier>`,
    `<dc:title id="title">${escapeMarkup(bookTitle(book))}</dc:title>`,
    `<meta refines="#title" property="title-type">main</meta>`,
    ...optional('dc:title', metadata.subtitle, 'subtitle'),
    ...(metadata.subtitle?.trim() ? [`<meta refines="#subtitle" property="title-type">subtitle</meta>`] : []),
    `<dc:language>${bookLanguage(book)}</dc:language>`,
    ...contributors(metadata),
    ...optional('dc:publisher', metadata.publisher),
    ...optional('dc:source', metadata.identifier),
    ...optional('dc:description', metadata.description),
    ...optional('dc:date', isW3cDate(metadata.date) ? metadata.date : undefined),
    ...optional('dc:rights', metadata.rights),
    ...metadata.subjects.flatMap((subject) => optional('dc:subject', subject)),
    `<meta property="dcterms:modified">${modified}</meta>`,
    ...accessibilityProperties(found).map(
      ([property, value]) => `<meta property="schema:${property}">${value}</meta>`,
    ),
    `<meta property="schema:accessibilitySummary" xml:lang="fr">${escapeMarkup(accessibilitySummary(found))}</meta>`,
  ]
  return lines.map((line) => `    ${line}`)
}

function optional(name: string, value: string | undefined, id?: string): string[] {
  const text = value?.trim()
  return text ? [`<${name}${id ? ` id="${id}"` : ''}>${escapeMarkup(text)}</${name}>`] : []
}

function contributors({ contributors: people }: Metadata): string[] {
  return people.flatMap(({ name, role }, index) => {
    const id = `contributor-${index + 1}`
    const element = optional(role === 'aut' ? 'dc:creator' : 'dc:contributor', name, id)
    const known = element.length > 0 && /^[a-z]{3}$/.test(role)
    return known
      ? [...element, `<meta refines="#${id}" property="role" scheme="marc:relators">${role}</meta>`]
      : element
  })
}

/** W3CDTF, the profile of ISO 8601 that `dc:date` asks for. */
function isW3cDate(date: string | undefined): boolean {
  return (
    date !== undefined &&
    /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(date.trim())
  )
}

/**
 * Identifies the adapted edition of this source: the same each time it is written, another one than the source's own,
 * which stands in `dc:source`. A UUID of version 8 (RFC 9562), from what the title page says.
 */
function identifier({ title, language, contributors: people, identifier: source }: Metadata): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([title, language, people, source ?? null]))
    .digest('hex')
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
