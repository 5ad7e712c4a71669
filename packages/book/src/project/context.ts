import type { Note, ResourceId, TextBlock } from '../model.ts'
import type { Aids } from './aids.ts'
import type { Reading } from './decorations.ts'
import type { Atom, Span } from './nest.ts'

/** Everything a projection depends on besides the blocks themselves. */
export interface ProjectContext {
  /** Language of the page around, a BCP 47 tag: `lang` is written where a block's differs from it. */
  language: string
  /** Where a picture is; null when it is not to be shown (its alternative text then stands for it). */
  picture(resource: ResourceId): Picture | null
  /** Address of the block or chapter `id` of the book, for links inside it; null when it leads nowhere. Default `#id`. */
  address?(id: string): string | null
  /** Notes of these blocks: calls lead to them, and they follow the blocks. */
  notes?: readonly Note[]
  /** `html` (default) for pages; `epub` adds `epub:type` and `xml:lang`, and leaves out `data-b`. */
  dialect?: 'html' | 'epub'
  /** Added to the level of headings: 1 when the page has a title of its own above them. Default 0. */
  headingShift?: number
  /** Aids to write into the markup, and the structure they need. None by default. */
  aids?: Aids
  /** What is known of a block's text, in offsets of that block; null when nothing is (another language). */
  reading?(block: TextBlock): Reading | null
  /** Adds to the markup of `block`, whose marks are in `spans` and `atoms` already, what an edition shows besides. */
  bake?(block: TextBlock, spans: Span[], atoms: Atom[]): void
  /** Pages only: pictures are fetched as they come near, but for those of the first block. Default false. */
  lazyPictures?: boolean
  /** Said of a picture whose source gives no alternative text. Default: `Image sans description`. */
  undescribed?: string
}

export interface Picture {
  href: string
  /** In CSS pixels. */
  width?: number
  height?: number
}

/** A context and what has been met so far on the page. */
export interface Projection {
  context: ProjectContext
  dialect: 'html' | 'epub'
  notes: ReadonlyMap<string, Note>
  /** Notes already called: only the first call carries the identifier that the note leads back to. */
  called: Set<string>
  /** Whether the pictures that are met now may wait until they come near. */
  pictures: 'at once' | 'as they come near'
  /** Printed pages already begun: a label that comes back gets no second identifier. */
  pages: Set<string>
}

export function startProjection(context: ProjectContext): Projection {
  return {
    context,
    dialect: context.dialect ?? 'html',
    notes: new Map((context.notes ?? []).map((note) => [note.id, note])),
    called: new Set(),
    pictures: 'at once',
    pages: new Set(),
  }
}
