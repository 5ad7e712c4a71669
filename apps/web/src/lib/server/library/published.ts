/** What learners may read: published books only. */
import type { BookCard, BookPage, PublishedSequence } from './model.ts'

/** Every published book, by title. */
export declare function publishedBooks(): Promise<BookCard[]>

/** The page of the published book `slug`, or null when there is none. */
export declare function publishedBook(slug: string): Promise<BookPage | null>

/** Sequence `number` (from 1) of the published book `slug`, or null when there is none. */
export declare function publishedSequence(slug: string, number: number): Promise<PublishedSequence | null>
