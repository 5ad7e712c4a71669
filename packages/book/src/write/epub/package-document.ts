import { createHash } from 'node:crypto'
import type { Book, Chapter, Contributor, Metadata } from '../../model.ts'
import { profileAddress } from '../../profile/book-index.ts'
import { saidMetadata, saidTitle, unnamedEdition } from '../../profile/said.ts'
import { anyBakedAid } from './edition/baked-aids.ts'
import { direction, escapeMarkup, languageTag } from '../../project/escape.ts'
import { accessibilityProperties, accessibilitySummary, type Survey } from './accessibility.ts'
import type { DataFile } from './data-files.ts'
import type { PlannedEdition } from './edition/edition.ts'
import { glossaryPath } from './edition/glossary.ts'
import { overlayMetadata } from './overlays.ts'
import type { Plan } from './plan.ts'

/** The package document (EPUB 3.3, section 5). `modified` is `2024-05-01T12:00:00Z`. */
export function packageDocument(
  book: Book,
  plan: Plan,
  edition: PlannedEdition,
  found: Survey,
  dataFiles: readonly Omit<DataFile, 'content'>[],
  modified: string,
): string {
  const language = bookLanguage(book)
  const glossary = edition.glossary?.atTheEnd === true
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('style', 'style.css', 'text/css'),
    ...plan.chapters.map(({ chapter, path, formulas }, index) =>
      item(
        `chapter-${index + 1}`,
        path,
        'application/xhtml+xml',
        formulas ? 'mathml' : undefined,
        plan.overlays.chapters.has(chapter) ? `overlay-${index + 1}` : undefined,
      ),
    ),
    ...plan.chapters.flatMap(({ chapter }, index) => {
      const overlay = plan.overlays.chapters.get(chapter)
      return overlay ? [item(`overlay-${index + 1}`, overlay.path, 'application/smil+xml')] : []
    }),
    ...plan.overlays.recordings.map(({ resource, path }, index) =>
      item(`recording-${index + 1}`, path, resource.mediaType),
    ),
    ...(glossary ? [item('glossary', glossaryPath, 'application/xhtml+xml')] : []),
    ...plan.pictures.map(({ resource, path, cover }, index) =>
      item(`picture-${index + 1}`, path, resource.mediaType, cover ? 'cover-image' : undefined),
    ),
    ...plan.kept.map(({ resource, path }, index) => item(`kept-${index + 1}`, path, resource.mediaType)),
    ...dataFiles.map(({ path, property }, index) =>
      item(`data-${index + 1}`, path, 'application/json', `trousseau:${property}`),
    ),
  ]
  const spine = plan.chapters.map((_, index) => `    <itemref idref="chapter-${index + 1}"/>`)
  if (glossary) spine.push('    <itemref idref="glossary"/>')
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" prefix="trousseau: ${profileAddress}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataLines(book, plan, edition, found, modified).join('\n')}
  </metadata>
  <manifest>
${items.join('\n')}
  </manifest>
  <spine${direction(language) === 'rtl' ? ' page-progression-direction="rtl"' : ''}>
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
  return saidTitle(book.metadata.title)
}

function overlayId({ chapters }: Plan, chapter: Chapter): string {
  return `overlay-${chapters.findIndex((planned) => planned.chapter === chapter) + 1}`
}

function item(id: string, href: string, mediaType: string, properties?: string, overlay?: string): string {
  const extra =
    (properties === undefined ? '' : ` properties="${properties}"`) +
    (overlay === undefined ? '' : ` media-overlay="${overlay}"`)
  return `    <item id="${id}" href="${escapeMarkup(href)}" media-type="${mediaType}"${extra}/>`
}

function metadataLines(
  book: Book,
  plan: Plan,
  edition: PlannedEdition,
  found: Survey,
  modified: string,
): string[] {
  const said = saidMetadata(book.metadata, plan.cover !== undefined)
  const lines = [
    `<dc:identifier id="id">${identifier(book.metadata, edition)}</dc:identifier>`,
    `<dc:title id="title">${escapeMarkup(said.title)}</dc:title>`,
    `<meta refines="#title" property="title-type">main</meta>`,
    ...optional('dc:title', said.subtitle, 'subtitle'),
    ...(said.subtitle ? [`<meta refines="#subtitle" property="title-type">subtitle</meta>`] : []),
    `<dc:language>${said.language}</dc:language>`,
    ...said.contributors.flatMap(contributor),
    ...optional('dc:publisher', said.publisher),
    ...source(said.identifier, found.pages),
    ...property('schema:isbn', said.isbn),
    ...property('schema:educationalLevel', said.level),
    ...property('schema:typicalAgeRange', said.ages),
    ...property('belongs-to-collection', said.collection?.name, 'collection'),
    ...(said.collection ? ['<meta refines="#collection" property="collection-type">series</meta>'] : []),
    ...property('group-position', said.collection?.position, undefined, '#collection'),
    ...optional('dc:description', said.description),
    ...optional('dc:date', said.date),
    ...optional('dc:rights', said.rights),
    ...said.subjects.flatMap((subject) => optional('dc:subject', subject)),
    `<meta property="dcterms:modified">${modified}</meta>`,
    ...overlayMetadata(plan.overlays, (chapter) => overlayId(plan, chapter)),
    ...accessibilityProperties(found).map(
      ([property, value]) => `<meta property="schema:${property}">${value}</meta>`,
    ),
    `<meta property="schema:accessibilitySummary" xml:lang="fr">${escapeMarkup(accessibilitySummary(found))}</meta>`,
  ]
  return lines.map((line) => `    ${line}`)
}

/**
 * The edition this one was made from. Where there are page marks they are its own, which `source-of` says; when it does
 * not name itself, a sentence stands in its place, since pages must be those of something.
 */
function source(identifier: string | undefined, pages: boolean): string[] {
  if (!pages) return optional('dc:source', identifier)
  const element = identifier
    ? optional('dc:source', identifier, 'source')
    : [`<dc:source id="source" xml:lang="fr">${unnamedEdition}</dc:source>`]
  return [...element, '<meta refines="#source" property="source-of">pagination</meta>']
}

function optional(name: string, value: string | undefined, id?: string): string[] {
  return value ? [`<${name}${id ? ` id="${id}"` : ''}>${escapeMarkup(value)}</${name}>`] : []
}

function property(name: string, value: string | undefined, id?: string, refines?: string): string[] {
  if (!value) return []
  const attributes = `${refines ? ` refines="${refines}"` : ''} property="${name}"${id ? ` id="${id}"` : ''}`
  return [`<meta${attributes}>${escapeMarkup(value)}</meta>`]
}

function contributor({ name, role }: Contributor, index: number): string[] {
  const id = `contributor-${index + 1}`
  return [
    ...optional(role === 'aut' ? 'dc:creator' : 'dc:contributor', name, id),
    `<meta refines="#${id}" property="role" scheme="marc:relators">${role}</meta>`,
  ]
}

/**
 * Identifies the adapted edition of this source: the same each time it is written, another one than the source's own,
 * which stands in `dc:source`. A UUID of version 8 (RFC 9562), from what the title page says and what the edition shows
 * of the layers.
 */
function identifier(
  { title, language, contributors: people, identifier: source }: Metadata,
  { aids, glossary }: PlannedEdition,
): string {
  const shown = [
    ...(anyBakedAid(aids) ? [aids] : []),
    ...(glossary ? [`glossary ${glossary.calls} ${glossary.atTheEnd}`] : []),
  ]
  const hash = createHash('sha256')
    .update(JSON.stringify([title, language, people, source ?? null, ...shown]))
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
