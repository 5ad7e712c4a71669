export { analyse } from './analyse.ts'
export type { AnalyseOptions, Analysis, Grapheme, LexiconEntry, Source, Word } from './analysis.ts'
export { LexiconError, createLexicon } from './spelling/lexicon.ts'
export type { Lexicon } from './spelling/lexicon.ts'
