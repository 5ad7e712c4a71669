/** The library for other contexts and routes: books, their versions and sequences, imports, publication. */
export { pictureFile, type PictureFile } from './files.ts'
export { importFromDisk, type Bringing } from './from-disk.ts'
export { UPLOAD_MAX } from './import-model.ts'
export type { Import, ImportState, ImportWishes, Reception } from './import-model.ts'
export { importJob, importOf, importsUnderWay, receive } from './importing.ts'
export { libraryMigrations } from './migrations.ts'
export { editionFile, type EditionFile } from './editions/edition-file.ts'
export { fileJob, makeMissingFiles } from './editions/missing-files.ts'
export { editions, levels } from './model.ts'
export type {
  BookCard,
  BookPage,
  ChapterEntry,
  EditionName,
  Level,
  Picture,
  PlacedPicture,
  PublishedSequence,
  TeamBook,
  UnplacedWork,
} from './model.ts'
export { previewSequence, publish, setLevel, teamBook, teamBooks, withdraw } from './publication.ts'
export { publishedBook, publishedBooks, publishedSequence } from './published.ts'
export { renderJob, renewRenderings } from './rendering.ts'
export { importStarters } from './starters.ts'
export { keepUpload, uploadFaults, type Upload, type UploadFault } from './upload.ts'
