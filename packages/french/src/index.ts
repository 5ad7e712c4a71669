export { analyse } from './analyse.ts'
export type { AnalyseOptions, Analysis, Grapheme, Word } from './analysis.ts'
