export { analyse } from './analyse.ts'
export type { AnalyseOptions, Analysis, Grapheme, Source, Word } from './analysis.ts'
