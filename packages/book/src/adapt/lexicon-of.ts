import { createLexicon, LexiconError, type Lexicon, type LexiconEntry } from '@trousseau/french'
import type { Layer } from '../model.ts'
import type { Problem } from '../problem.ts'

export interface BookLexicon {
  /** For `AnalyseOptions.lexicon`; absent when the layers say nothing of pronunciation. */
  lexicon?: Lexicon
  /** An entry that the engine cannot follow each, with why. */
  problems: Problem[]
}

/**
 * How the words of a book are said, from its layers of pronunciations. Of two entries for the same word, a person's
 * wins over the machine's, and then the last one. What the engine refuses is left out and told.
 */
export function lexiconOf(layers: readonly Layer[]): BookLexicon {
  const problems: Problem[] = []
  const entries: LexiconEntry[] = []
  for (const origin of ['auto', 'human'] as const) {
    for (const layer of layers) {
      if (layer.kind !== 'pronunciations' || layer.origin !== origin) continue
      for (const { written, said } of layer.entries) {
        const entry = { word: written, phonemes: said }
        const refused = whyRefused(entry)
        if (refused === null) entries.push(entry)
        else
          problems.push({
            code: 'pronunciation-refused',
            severity: 'noted',
            message: `La prononciation de « ${written} » n’est pas suivie. ${refused}`,
          })
      }
    }
  }
  return entries.length === 0 ? { problems } : { lexicon: createLexicon(entries), problems }
}

/** Why the engine does not take an entry, in French; null when it does. */
export function whyRefused(entry: LexiconEntry): string | null {
  try {
    createLexicon([entry])
    return null
  } catch (error) {
    if (error instanceof LexiconError) return error.message
    throw error
  }
}
