import type { Contributor, Metadata } from '../model.ts'
import { languageTag, markupText } from '../project/escape.ts'

/**
 * What the package document of an EPUB file can say of a book: all that readers need, but not all as exactly as the
 * book has it. The writer writes this and nothing else; what differs from the book stands in the index of the profile.
 *
 * @param cover whether the cover is a picture of the file
 */
export function saidMetadata(metadata: Metadata, cover: boolean): Metadata {
  const { date } = metadata
  const optional = {
    subtitle: said(metadata.subtitle),
    publisher: said(metadata.publisher),
    identifier: said(metadata.identifier),
    isbn: said(metadata.isbn),
    collection: saidCollection(metadata.collection),
    level: said(metadata.level),
    ages: said(metadata.ages),
    description: said(metadata.description),
    date: isW3cDate(date) ? said(date) : undefined,
    rights: said(metadata.rights),
    cover: cover ? metadata.cover : undefined,
  }
  return {
    title: saidTitle(metadata.title),
    language: languageTag(metadata.language) ?? 'und',
    contributors: metadata.contributors.flatMap(saidContributor),
    subjects: metadata.subjects.flatMap((subject) => said(subject) ?? []),
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Metadata>),
  }
}

function saidCollection(collection: Metadata['collection']): Metadata['collection'] {
  const name = said(collection?.name)
  const position = collection?.position?.trim() ?? ''
  if (name === undefined) return undefined
  return /^\d+(\.\d+)*$/.test(position) ? { name, position } : { name }
}

/** The title as something must stand for it. */
export function saidTitle(title: string): string {
  return said(title) ?? 'Sans titre'
}

/** Stands for the edition whose pages are marked when the book does not name it: pages must be those of something. */
export const unnamedEdition = 'Édition que le fichier de départ ne nomme pas'

/** A label of the table of contents; empty when there is none. */
export function saidLabel(title: string | null): string {
  return markupText(title ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

function said(value: string | undefined): string | undefined {
  return markupText(value ?? '').trim() || undefined
}

function saidContributor({ name, role }: Contributor): Contributor[] {
  const written = said(name)
  // A role that is no MARC relator is left to the reader: somebody contributed.
  return written === undefined ? [] : [{ name: written, role: isRelator(role) ? role : 'ctb' }]
}

export function isRelator(role: string): boolean {
  return /^[a-z]{3}$/.test(role)
}

/** W3CDTF, the profile of ISO 8601 that `dc:date` asks for. */
function isW3cDate(date: string | undefined): boolean {
  return (
    date !== undefined &&
    /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(date.trim())
  )
}
