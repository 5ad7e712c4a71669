/**
 * The accessible book as plain data.
 *
 * A book is text and structure, nothing else: every run of words is a `TextBlock` with its plain `text`, and what
 * happens inside it (emphasis, links, notes, a change of language) stands beside it as marks. Everything that helps
 * reading is a `Layer` beside the document. Offsets everywhere are UTF-16 code units in `TextBlock.text`.
 */
import type { Layer } from './layer-model.ts'

export * from './layer-model.ts'

/**
 * Identifies a block inside one book; stable for as long as the block keeps its place and words. An XML name without
 * colon (`[A-Za-z_][A-Za-z0-9_.-]*`), since it becomes the `id` of the block's element in pages and in EPUB files.
 * Blocks, chapters and notes share one space of names.
 */
export type BlockId = string

/** Identifies a resource (picture, cover) inside one book, such as `pictures/01.png`. */
export type ResourceId = string

export interface Book {
  metadata: Metadata
  chapters: Chapter[]
  resources: Resource[]
  layers: Layer[]
}

export interface Metadata {
  title: string
  subtitle?: string
  /** BCP 47 tag, such as `fr`. */
  language: string
  contributors: Contributor[]
  publisher?: string
  /** ISBN, URN or address of the source edition. */
  identifier?: string
  /** ISBN-13 of the source edition, in digits. */
  isbn?: string
  /** The series the book belongs to, and its place there (`3`, `3.1`). */
  collection?: { name: string; position?: string }
  /** Whom the book is for, in words: `de 6 à 8 ans, jeunesse`, `CE1`. */
  level?: string
  /** Ages in years, either end open: `6-8`, `6-`, `-8`. */
  ages?: string
  description?: string
  /** Date of publication as the source gives it (W3CDTF when it does it right). */
  date?: string
  /** When the source was last changed, as the source gives it: `2024-05-01T12:00:00Z`. */
  modified?: string
  rights?: string
  subjects: string[]
  cover?: ResourceId
}

export interface Contributor {
  name: string
  /** MARC relator code: `aut`, `ill`, `trl`, `edt` … */
  role: string
}

export interface Resource {
  id: ResourceId
  mediaType: string
  bytes: Uint8Array
}

export interface Chapter {
  id: string
  /**
   * As in the table of contents. Null where the source has no title; nothing is invented. The heading that readers see,
   * when there is one, is among `blocks`.
   */
  title: string | null
  /** 1 for a chapter, 2 for a part of a chapter … as in the table of contents. */
  level: number
  role: 'front' | 'body' | 'back'
  /** What it is, when the source says: a term of the EPUB 3 Structural Semantics Vocabulary, such as `preface`. */
  type?: string
  blocks: Block[]
  /** Notes referred to from this chapter, in order. */
  notes: Note[]
}

export interface Note {
  id: string
  label: string
  blocks: Block[]
}

export type Block =
  | TextBlock
  | ListBlock
  | DefinitionsBlock
  | QuoteBlock
  | AsideBlock
  | VerseBlock
  | FigureBlock
  | TableBlock
  | SeparatorBlock

export interface TextBlock {
  kind: 'paragraph' | 'heading'
  id: BlockId
  /** Plain text, NFC, white space folded; `\n` is a line break; U+FFFC stands for a picture inside the line. */
  text: string
  marks: Mark[]
  /** 1 to 6, headings only. */
  level?: number
  /** In a play: who speaks, or what is done on the stage. Paragraphs only. */
  role?: 'speaker' | 'stage-direction'
  /** BCP 47 tag when it differs from the book's. */
  language?: string
  /**
   * Only in a `Sequence`, when a very long block had to be cut: this block is the stretch of block `of` that begins at
   * `start` there. Marks and `text` are counted from the piece's own beginning; layers know only `of`.
   */
  piece?: { of: BlockId; start: number }
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  /** First number of an ordered list when not 1; of one that counts down, when not the number of its items. */
  start?: number
  /** How an ordered list shows its numbers, when not in digits. */
  style?: ListStyle
  /** Counts down. */
  reversed?: true
  /** Numbers of the items of an ordered list, null for those that go on counting. */
  values?: (number | null)[]
  items: Block[][]
}

export type ListStyle = 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman'

/** Terms and what is said of each: a glossary, a cast of characters, a dialogue. */
export interface DefinitionsBlock {
  kind: 'definitions'
  entries: { terms: TextBlock[]; blocks: Block[] }[]
}

export interface QuoteBlock {
  kind: 'quote'
  blocks: Block[]
}

/** Beside the main text: a box, a sidebar. */
export interface AsideBlock {
  kind: 'aside'
  blocks: Block[]
}

/** A stanza: one text block a line of verse. */
export interface VerseBlock {
  kind: 'verse'
  lines: TextBlock[]
}

export interface FigureBlock {
  kind: 'figure'
  id: BlockId
  resource: ResourceId
  /** Null when the source has none (missing, to be reported); empty when the source says it is decoration. */
  alt: string | null
  caption?: TextBlock
}

export interface TableBlock {
  kind: 'table'
  id: BlockId
  caption?: TextBlock
  rows: TableCell[][]
}

export interface TableCell {
  header: boolean
  columnSpan: number
  rowSpan: number
  blocks: Block[]
}

export interface SeparatorBlock {
  kind: 'separator'
}

/** What happens inside a text block, from `start` to `end`. Marks nest or stand apart; they never cross. */
export type Mark = { start: number; end: number } & (
  | {
      kind:
        'emphasis' | 'strong' | 'underline' | 'strike' | 'superscript' | 'subscript' | 'small-caps' | 'code'
    }
  | { kind: 'language'; language: string }
  /** `href` is an absolute address, or `#id` of a block or chapter of this book. */
  | { kind: 'link'; href: string }
  /** A call of note `note`; covers what the source shows there (`1`, `[1]`), or nothing when it shows nothing. */
  | { kind: 'note'; note: string }
  /** What stands small above the words it covers: how they are said (the words of the ruby base are the text). */
  | { kind: 'ruby'; text: string }
  /** Covers the words that say a formula; `markup` is its MathML element, presentation only, nothing that runs. */
  | { kind: 'formula'; markup: string }
  /** Covers one U+FFFC. */
  | { kind: 'picture'; resource: ResourceId; alt: string | null }
  /** Zero width: page `label` of the printed edition begins here. */
  | { kind: 'page'; label: string }
)

// ---- sequences

/** A short stretch of a chapter that fits a screen or two; what the reader shows at once. */
export interface Sequence {
  /** From 1, through the whole book. */
  number: number
  chapter: {
    id: string
    title: string | null
    /** from 1 */
    part: number
    parts: number
    /** Chapters before this one that are only a title, such as *Livre premier*: it stands at the head of this sequence. */
    titlesOf?: string[]
  }
  blocks: Block[]
  notes: Note[]
  words: number
}
