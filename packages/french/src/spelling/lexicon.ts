import type { LexiconEntry } from '../analysis.ts'
import { findWords } from '../text/words.ts'
import { splitSounds } from './align-to.ts'
import { LONGEST, fold, lettersOf } from './fold.ts'

/** How the words of one book are read, ready to be looked up. */
export interface Lexicon {
  /** Entries by their letters (lower case, composed). */
  readonly entries: ReadonlyMap<string, readonly Named[]>
}

/** One entry of a lexicon. */
export interface Named {
  readonly capital: boolean
  readonly phonemes: string | undefined
  /** Letters at which its syllables start. */
  readonly cuts: readonly number[] | undefined
}

/** An entry that cannot be used; its message says why, in French, to the person who wrote it. */
export class LexiconError extends Error {
  readonly entry: LexiconEntry

  constructor(entry: LexiconEntry, message: string) {
    super(message)
    this.name = 'LexiconError'
    this.entry = entry
  }
}

/** Marks that say nothing of the sounds themselves: stress, syllables, links, ties. */
const STRESS_AND_TIES = /[\s.ˈˌ‿]|\u0361/gu
/** Sounds of French, and those of names from elsewhere, in IPA. */
const IPA = /^(?:[abdefghijklmnopstuvwxyzøœɑɔəɛɡɥɲŋʁʃʒθðχʔ◯]\u0303?ː?)+$/u

/**
 * Makes a lexicon of a book's names and rare words, for `AnalyseOptions.lexicon`. Throws a `LexiconError` at the first
 * entry that is not one word, whose syllables do not spell it, or whose sounds are not IPA. Of two entries for the same
 * word, the later wins.
 */
export function createLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const map = new Map<string, Named[]>()
  for (const entry of entries) {
    const word = entry.word.normalize('NFC')
    const spans = findWords(word)
    if (spans.length !== 2 || spans[0] !== 0 || spans[1] !== word.length || word.length > LONGEST)
      throw new LexiconError(entry, `« ${entry.word} » n’est pas un seul mot.`)
    const letters = lettersOf(fold(word), word)
    const named: Named = {
      capital: word[0] !== word[0]!.toLowerCase(),
      phonemes: phonemesOf(entry),
      cuts: entry.syllables === undefined ? undefined : cutsOf(entry, word, entry.syllables),
    }
    const others = map.get(letters)?.filter(({ capital }) => capital !== named.capital) ?? []
    map.set(letters, named.capital ? [named, ...others] : [...others, named])
  }
  return { entries: map }
}

/** The entry for a word (letters in lower case, composed); one with a capital is for words with a capital only. */
export function namedIn(lexicon: Lexicon, letters: string, capital: boolean): Named | undefined {
  return lexicon.entries.get(letters)?.find((named) => capital || !named.capital)
}

function phonemesOf(entry: LexiconEntry): string | undefined {
  const phonemes = entry.phonemes
    ?.normalize('NFD')
    .replace(STRESS_AND_TIES, '')
    .replaceAll('g', 'ɡ')
    .replaceAll('r', 'ʁ')
  if (phonemes === undefined) return undefined
  if (!IPA.test(phonemes) || splitSounds(phonemes).length > 2 * LONGEST)
    throw new LexiconError(entry, `« ${entry.phonemes} » ne s’écrit pas en alphabet phonétique (API).`)
  return phonemes
}

function cutsOf(entry: LexiconEntry, word: string, syllables: readonly string[]): number[] {
  const parts = syllables.map((syllable) => syllable.normalize('NFC'))
  if (parts.includes('') || parts.join('') !== word)
    throw new LexiconError(entry, `Les syllabes « ${syllables.join('-')} » n’écrivent pas « ${entry.word} ».`)
  const cuts: number[] = []
  let at = 0
  for (const part of parts) {
    cuts.push(at)
    at += fold(part).length
  }
  return cuts
}
