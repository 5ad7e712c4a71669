/** Reading and adapting a book in a thread: what goes in, what comes out. The code is in `adapt-in-thread.ts`. */
import type { Metadata } from '@trousseau/book'
import { threadTask } from '#lib/server/platform/index.ts'
import type { ChapterEntry } from './model.ts'
import type { BookFacts, Remark } from './import-model.ts'
import type { PictureRow } from './picture-store.ts'
import type { Rendering } from './render.ts'
import type { NewSequence } from './store.ts'

/** A book read, adapted, cut and rendered: ready to be stored. */
export interface AdaptedBook {
  metadata: Metadata
  chapters: ChapterEntry[]
  sequences: NewSequence[]
  pictures: (PictureRow & { bytes: Uint8Array })[]
  light: Rendering['light']
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
  /** An ONIX record that describes it. */
  onix: string | null
}

export const adaptTask = threadTask<AdaptRequest, AdaptedBook, AdaptProgress>('library.adapt')
