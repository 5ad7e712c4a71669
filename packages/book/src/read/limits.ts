/** What an import may cost at most. Sizes are in bytes. */
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
  /** How deep elements may be nested. */
  depth: number
  /** Number of elements in one document. */
  elements: number
  /** Width times height of a picture. */
  pixels: number
}

export const defaultLimits: Limits = {
  inputBytes: 500 * 1024 ** 2,
  entries: 20_000,
  entryBytes: 128 * 1024 ** 2,
  totalBytes: 1024 ** 3,
  ratio: 200,
  depth: 250,
  elements: 1_000_000,
  pixels: 100_000_000,
}

export interface ReadOptions {
  limits?: Partial<Limits>
  /** An ONIX message that describes the book: what it says holds. */
  onix?: Uint8Array
}
