/** Imports as plain data: from files received to a book that can be read, or to a sentence that says why not. */
import type { Problem } from '@trousseau/book'
import type { Level } from './model.ts'

/** Largest book that can be sent (bytes). */
export const UPLOAD_MAX = 200 * 1024 * 1024

/** A file of a book, kept among the blobs. The first of an import is the book itself, the others stand beside it. */
export interface SourceFile {
  /** Relative to the book, `/` between folders; the book's own file name for the first. */
  name: string
  sha256: string
  /** bytes */
  size: number
}

/** What is asked for along with a book. */
export interface ImportWishes {
  /** Publish as soon as it is ready. */
  publish: boolean
  /** Address to use; an existing book of that address gets a new version. */
  slug?: string
  level?: Level
}

/** Where an import stands. `progress` goes from 0 to 1 through reading and adapting together. */
export type ImportState =
  | { state: 'received' }
  | { state: 'reading' | 'adapting'; progress: number }
  | { state: 'ready'; slug: string; title: string }
  | { state: 'refused'; sentence: string }

/** An import as the team sees it. */
export type Import = ImportState & {
  id: string
  /** Name of the file received. */
  file: string
  /** bytes, all files together */
  size: number
  created: Date
}

/** What came of receiving files: an import to follow, or the book that they already gave. */
export type Reception = { kind: 'received'; id: string } | { kind: 'known'; id: string }

/** What is wrong with a book that could be imported all the same. */
export type Remark = Problem & { severity: 'repaired' | 'noted' }
