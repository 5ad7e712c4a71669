/** Reading and adapting a book in a thread: what goes in, what comes out. The code is in `adapt-in-thread.ts`. */
import type { Metadata } from '@trousseau/book'
import { threadTask } from '#lib/server/platform/index.ts'
import type { ChapterEntry } from './model.ts'
import type { BookFacts, Remark } from './import-model.ts'
import type { LightPictureRow, PictureRow } from './picture-store.ts'
import type { NewSequence } from './store.ts'

/** A book read, adapted, cut and rendered: ready to be stored. */
export interface AdaptedBook {
  metadata: Metadata
  chapters: ChapterEntry[]
  sequences: NewSequence[]
  /** Their bytes are in the folder for results: a server that is handed many megabytes answers nobody meanwhile. */
  pictures: PictureRow[]
  light: LightPictureRow[]
  words: number
  /** What the cover shows; empty when nobody said. */
  coverAlt: string
  problems: Remark[]
}

/** `progress` goes from 0 to 1 through both steps. */
export interface AdaptProgress {
  state: 'reading' | 'adapting'
  progress: number
}

export interface AdaptRequest {
  /** The book's file, with what belongs to it beside it. */
  path: string
  facts: BookFacts | null
  /** Where pictures are put, each under the SHA-256 of its bytes. */
  results: string
  /** An ONIX record that describes it. */
  onix: string | null
}

export const adaptTask = threadTask<AdaptRequest, AdaptedBook, AdaptProgress>('library.adapt')
