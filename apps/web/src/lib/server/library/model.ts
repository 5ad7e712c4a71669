/**
 * The library as plain data: what a learner may see of a published book, what the team sees of every book, and the
 * rules that need no input or output.
 */
import type { Layer, ResourceId, Sequence } from '@trousseau/book'

/** For whom a book is written; shown as a word, never as an age on the cover. */
export const levels = ['debutant', '8-9', 'college', 'adulte'] as const
export type Level = (typeof levels)[number]

/** A picture as a page shows it. An empty `alt` says that the picture is decoration. */
export interface Picture {
  /** Path from the root, such as `/fichiers/<sha256>.svg`. */
  url: string
  alt: string
}

/** What stands on a shelf. */
export interface BookCard {
  slug: string
  title: string
  subtitle?: string
  authors: string[]
  cover: Picture | null
  words: number
  /** Reading time for a slow reader, whole minutes, at least 1. */
  minutes: number
  level?: Level
  /** BCP 47 tag. */
  language: string
}

/** An entry of the table of contents. */
export interface ChapterEntry {
  /** Null where the source has no title; nothing is invented. */
  title: string | null
  /** 1 for a chapter, 2 for a part of a chapter … */
  level: number
  /** Number of the chapter's first sequence. */
  first: number
}

/** What a book's own page shows. */
export interface BookPage extends BookCard {
  description?: string
  /** How many sequences the book has, numbered from 1. */
  sequences: number
  chapters: ChapterEntry[]
  rights?: string
  /** Where the text comes from, as the source says it. */
  source?: string
}

/** One sequence of a published book, with all that is needed to project it for one reader. */
export interface PublishedSequence {
  book: BookCard
  /** How many sequences the book has. */
  count: number
  sequence: Sequence
  /** Layers cut down to the blocks of this sequence. */
  layers: Layer[]
  /** Changes whenever the text or its layers change: good for an ETag. */
  version: string
  /** Addresses of the pictures of this sequence. */
  pictures: Record<ResourceId, string>
  /** The sequence without any aid, projected once at publication. */
  html: string
}

/** Reading time in whole minutes for someone who reads slowly (90 words a minute), at least 1. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / 90))
}
