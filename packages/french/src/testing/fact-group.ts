import type { AnalyseOptions } from '../analysis.ts'

/** Facts of French that one rule explains: words with their full analysis as `writeWord` writes it, one a line. */
export interface WordFacts {
  rule: string
  words: string
}

/** Facts about sentences, as `writeSentence` writes them, one a line. The words they are made of have their own facts. */
export interface SentenceFacts {
  rule: string
  options?: AnalyseOptions
  sentences: string
}

/** The lines of a block of facts. */
export function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
