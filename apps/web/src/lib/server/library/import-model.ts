/** Imports as plain data: from files received to a book that can be read, or to a sentence that says why not. */
import { createHash } from 'node:crypto'
import type { Problem } from '@trousseau/book'
import type { Level } from './model.ts'

/** Largest book that can be sent (bytes). */
export const UPLOAD_MAX = 200 * 1024 * 1024

const NAME_MAX = 120

/** A file's own name, as a person gave it, fit to be shown and kept: no folder, no control character, not too long. */
export function fileNameOf(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  if (plain.length <= NAME_MAX) return plain || 'livre'
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  return plain.slice(0, NAME_MAX - extension.length) + extension
}

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
  /** Publish as soon as it is ready; `as-before`: when the book is new, or when what this renews is published. */
  publish: 'no' | 'yes' | 'as-before'
  /** Address to use; an existing book of that address gets a new version. */
  slug?: string
  level?: Level
  /** What is known of the book beside its file; it wins over what the file says. */
  facts?: BookFacts
}

/** Name of the ONIX record among the files of an import; all others beside the book are pictures. */
export const ONIX_RECORD = 'fiche ONIX.xml'

/** What may be known of a book besides its text. */
export interface BookFacts {
  title: string
  subtitle?: string | undefined
  authors: string[]
  language: string
  description?: string | undefined
  rights?: string | undefined
  subjects: string[]
  /** A picture beside the book, and what it shows. */
  cover?: { file: string; alt: string } | undefined
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
  /** Name of the file received, or the title when it was known beforehand. */
  file: string
  /** bytes, all files together */
  size: number
  created: Date
}

/** What came of receiving files: an import to follow, or the book that they already gave. */
export type Reception = { kind: 'received'; id: string } | { kind: 'known'; id: string }

/** What is wrong with a book that could be imported all the same. */
export type Remark = Problem & { severity: 'repaired' | 'noted' }

/**
 * What tells one source from another: the content of the book's file, and the names and contents of those beside it.
 * The same book under another name is the same source.
 */
export function sourceOf([book, ...beside]: SourceFile[]): string {
  const others = beside.map(({ name, sha256 }) => `${name}=${sha256}`).sort()
  return createHash('sha256')
    .update([book?.sha256, ...others].join('\n'))
    .digest('hex')
}
