/** The library for other contexts and routes: books, their versions and sequences, imports, publication. */
export { publishedBook, publishedBooks, publishedSequence } from './published.ts'
export { levels, minutesToRead } from './model.ts'
export type {
  BookCard,
  BookPage,
  ChapterEntry,
  Level,
  Picture,
  PlacedPicture,
  PublishedSequence,
} from './model.ts'
