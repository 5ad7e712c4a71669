/** What is made of a book once and served many times: its sequences as HTML without aids, and light pictures. */
import { createHash } from 'node:crypto'
import type { ResourceId, Sequence } from '@trousseau/book'
import { elementId, projectBlocks } from '@trousseau/book/project'
import { lighten, lightness, type PictureUse } from './lighten.ts'
import { headingShift, placedPictures } from './model.ts'
import type { LightPictureRow, PictureRow } from './picture-store.ts'
import type { PictureExtension } from './pictures.ts'
import { picturesIn } from './walk.ts'

/** A book with all that its rendering needs. */
export interface Renderable {
  /** BCP 47 tag. */
  language: string
  sequences: { sequence: Sequence; targets: Record<string, number> }[]
  /** As the source has them. */
  pictures: (PictureRow & { extension: PictureExtension; bytes: Uint8Array })[]
  cover: ResourceId | null
}

export interface Rendering {
  /** Of each sequence, in order. */
  html: string[]
  light: (LightPictureRow & { bytes: Uint8Array })[]
  /** Pictures that could not be read, and are served as they are. */
  unread: ResourceId[]
}

/** Renders a book. `report` is told how far the pictures are, from 0 to 1. */
export async function render(book: Renderable, report: (share: number) => void): Promise<Rendering> {
  const light: Rendering['light'] = []
  const unread: ResourceId[] = []
  const company = companyOf(book.sequences)
  for (const [index, picture] of book.pictures.entries()) {
    const uses: PictureUse[] = picture.resource === book.cover ? ['page', 'shelf'] : ['page']
    try {
      for (const use of uses) {
        const bytes = use === 'page' ? lightness.page.bytes / (company.get(picture.resource) ?? 1) : undefined
        const variant = await lighten(picture.bytes, picture.extension, use, bytes)
        if (variant)
          light.push({ resource: picture.resource, use, sha256: sha256Of(variant.bytes), ...variant })
      }
    } catch {
      // Broken, too large or of an unknown kind: perhaps a browser can do more with it than we.
      unread.push(picture.resource)
    }
    report((index + 1) / book.pictures.length)
  }
  return { html: projectAll(book, light), light, unread }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** How many pictures stand together in the sequence that has most of them: they share what a page may weigh. */
function companyOf(sequences: Renderable['sequences']): Map<ResourceId, number> {
  const company = new Map<ResourceId, number>()
  for (const { sequence } of sequences) {
    const together = picturesIn(sequence)
    for (const resource of together) {
      company.set(resource, Math.max(company.get(resource) ?? 1, together.length))
    }
  }
  return company
}

function projectAll({ language, sequences, pictures }: Renderable, light: Rendering['light']): string[] {
  // The light variant stands in the place of the picture that it comes from.
  const placed = placedPictures([...pictures, ...light.filter(({ use }) => use === 'page')])
  return sequences.map(({ sequence, targets }) =>
    projectBlocks(sequence.blocks, {
      language,
      picture: (resource) => placed[resource] ?? null,
      lazyPictures: true,
      notes: sequence.notes,
      headingShift: headingShift(sequence),
      address: (id) => {
        const number = targets[id]
        if (number === undefined) return null
        return number === sequence.number ? `#${elementId(id)}` : `${number}#${elementId(id)}`
      },
    }),
  )
}
