/**
 * What an import may cost at most. Sizes are in bytes. Each default is several times what the largest real books need:
 * *À la recherche du temps perdu* in one file is 7.5 million characters, a Bible with its verses marked 150,000
 * elements, a comic of 200 pages 150 MB of pictures.
 */
export interface Limits {
  /** Size of the file that is given. */
  inputBytes: number
  /** Number of files inside an archive. */
  entries: number
  /** Uncompressed size of one file inside an archive, or of one picture beside an HTML file. */
  entryBytes: number
  /** Uncompressed size of everything inside an archive. */
  totalBytes: number
  /** How many times larger than its compressed form a file of more than a megabyte may become. */
  ratio: number
  /** Pictures that one book keeps, all together: they are held in memory until the book is written. */
  mediaBytes: number
  /** Recordings that one book keeps, all together; those beyond it are left out. */
  audioBytes: number
  /** Size of one document to be parsed (a page, a table of contents, a style sheet, a text). */
  documentBytes: number
  /** How deep elements may be nested. */
  depth: number
  /** Number of elements in all documents of a book. */
  elements: number
  /** Number of attributes of one element. */
  attributes: number
  /** Characters of text in all documents of a book (UTF-16 code units). */
  text: number
  /** Width times height of a picture. A page of A4 at 600 dots per inch has 35 million. */
  pixels: number
  /** What a reading has taken of `elements` and `text` so far; without it, each document counts for itself. */
  spent?: Spent
}

/** Counted while the documents of one book are parsed. */
export interface Spent {
  elements: number
  text: number
}

/** What a tree may cost. */
export type TreeLimits = Pick<
  Limits,
  'depth' | 'elements' | 'attributes' | 'text' | 'documentBytes' | 'spent'
>

export const defaultLimits: Limits = {
  inputBytes: 500 * 1024 ** 2,
  entries: 10_000,
  entryBytes: 128 * 1024 ** 2,
  totalBytes: 1024 ** 3,
  ratio: 200,
  mediaBytes: 200 * 1024 ** 2,
  audioBytes: 150 * 1024 ** 2,
  documentBytes: 32 * 1024 ** 2,
  depth: 250,
  elements: 500_000,
  attributes: 1000,
  text: 12_000_000,
  pixels: 64_000_000,
}

export interface ReadOptions {
  limits?: Partial<Omit<Limits, 'spent'>>
  /** An ONIX message that describes the book: what it says holds. */
  onix?: Uint8Array
}
