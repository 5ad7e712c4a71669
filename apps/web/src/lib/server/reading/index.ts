/** Reading: what a reader's device keeps, and what the pages of home, library and reader show. */
export {
  forgetPlace,
  forgetScript,
  keepPlace,
  keepPreferences,
  placesOf,
  preferencesOf,
  takeScript,
} from './device.ts'
export { pageAttributes } from './page-attributes.ts'
export { minutesLeft, type Place } from './places.ts'
export { readerPage, type ReaderPage } from './reader-page.ts'
export { addressOf, shelfFor, wishFrom, type Shelf, type Wish } from './shelf.ts'
