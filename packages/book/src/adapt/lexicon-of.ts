import { createLexicon, LexiconError, type Lexicon, type LexiconEntry } from '@trousseau/french'
import type { Layer, Pronunciation } from '../model.ts'
import type { Problem } from '../problem.ts'
import { splitEntry } from './split-entry.ts'

export interface BookLexicon {
  /** For `AnalyseOptions.lexicon`; absent when the layers say nothing of pronunciation. */
  lexicon?: Lexicon
  /** An entry that the engine cannot follow each, with why. */
  problems: Problem[]
}

/**
 * How the words of a book are said, from its layers of pronunciations. Of two entries for the same word, a person's
 * wins over the machine's, and then the last one. An entry of several words stands for each of them (`splitEntry`). What
 * cannot be followed is left out and told.
 */
export function lexiconOf(layers: readonly Layer[]): BookLexicon {
  const problems: Problem[] = []
  const entries: LexiconEntry[] = []
  for (const origin of ['auto', 'human'] as const) {
    for (const layer of layers) {
      if (layer.kind !== 'pronunciations' || layer.origin !== origin) continue
      for (const { written, said } of layer.entries) {
        const found = split(written, said)
        if (found.refused === null) entries.push(...found.entries)
        else
          problems.push({
            code: 'pronunciation-refused',
            severity: 'noted',
            message: `La prononciation de « ${written} » n’est pas suivie. ${found.refused}`,
          })
      }
    }
  }
  return entries.length === 0 ? { problems } : { lexicon: createLexicon(entries), problems }
}

/** Why an entry cannot be followed, in French; null when it can. */
export function whyRefused({ written, said }: Pronunciation): string | null {
  return split(written, said).refused
}

function split(
  written: string,
  said: string,
): { entries: LexiconEntry[]; refused: null } | { refused: string } {
  try {
    return { entries: splitEntry(written, said), refused: null }
  } catch (error) {
    if (error instanceof LexiconError) return { refused: error.message }
    throw error
  }
}
