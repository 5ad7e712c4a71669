export * from './model.ts'
export * from './problem.ts'
export * from './walk.ts'
export { adapt, type AdaptOptions } from './adapt/adapt.ts'
export { lexiconOf, whyRefused, type BookLexicon } from './adapt/lexicon-of.ts'
export { cardsOf, resolve, resolveBlock, type PlacedCard, type Resolved } from './adapt/resolve.ts'
export { quoteOf, withQuotes } from './layers/anchor/quote.ts'
export { reanchor } from './layers/anchor/reanchor.ts'
export { decodeLayer } from './layers/decode.ts'
export { encodeLayer } from './layers/encode.ts'
export type { LayerFile } from './layers/file.ts'
export { LayerUnreadable } from './layers/unreadable.ts'
export { type Pace, paces, readingMinutes } from './measure/reading-time.ts'
export { canonicalBook } from './profile/canonical.ts'
export { countBlockWords, countBookWords, countWords } from './measure/words.ts'
export { cutSequences } from './sequence/cut.ts'
export { defaultLimits, type SequenceLimits } from './sequence/limits.ts'
export {
  defaultReadLimits,
  readBook,
  type NamedBytes,
  type ReadLimits,
  type ReadOptions,
  type ReadResult,
  type SetAside,
} from './read/index.ts'
export type { BakedAids, SyllableSign } from './write/epub/edition/baked-aids.ts'
export type { Edition } from './write/epub/edition/edition.ts'
export type { GlossaryChoice } from './write/epub/edition/glossary.ts'
export { type EpubReport, writeEpub, type WriteEpubOptions } from './write/epub/write-epub.ts'
