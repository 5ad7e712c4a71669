import type { Lexicon } from './spelling/lexicon.ts'

/** The reading structure of a text. All offsets are UTF-16 code units in `text`. */
export interface Analysis {
  text: string
  /** `[start, end]` of each sentence. */
  sentences: [number, number][]
  /** `[start, end]` of each breath group. */
  groups: [number, number][]
  words: Word[]
}

export interface Word {
  start: number
  end: number
  /** The word as it stands in the text. */
  text: string
  /** Together they spell `text`. */
  syllables: readonly string[]
  /** Together their `letters` spell `text`. */
  graphemes: readonly Grapheme[]
  /** The consonant heard between this word and the next (IPA), or null. */
  liaison: string | null
  /** What is said, in words joined by hyphens, when the letters do not tell it (1871, M., SNCF), else null. */
  said: string | null
  source: Source
}

/**
 * How a word's reading was found: by the general rules, by a listed exception, by its sentence (ils président), by the
 * caller's lexicon, or by a guess that deserves a person's eye (foreign words, names, addresses).
 */
export type Source = 'rule' | 'exception' | 'context' | 'lexicon' | 'guess'

export interface Grapheme {
  readonly letters: string
  /** IPA; empty when the letters are silent, ◯ when the engine cannot read them. */
  readonly phonemes: string
}

export interface AnalyseOptions {
  /** `written` (default): a mute e after a consonant makes a syllable (ta-ble). `spoken`: it does not. */
  syllables?: 'written' | 'spoken'
  /** Doubled consonants: `split` (default, hom-me) or `join` (ho-mme). */
  doubles?: 'split' | 'join'
  /**
   * i, u and ou before a vowel: as they are `heard` (default: lion, cri-er), always `cut` as in verse (li-on, jou-er), or
   * always `keep` together (crier).
   */
  hiatus?: 'heard' | 'cut' | 'keep'
  /**
   * `obligatory` (default): the liaisons that every speaker makes (les amis). `optional`: also those that careful reading
   * aloud makes (pas encore, des enfants adorables).
   */
  liaisons?: 'obligatory' | 'optional'
  /** How the names and rare words of a book are read: it always wins. Made by `createLexicon`. */
  lexicon?: Lexicon
}

/** How one word of a book is read. What is left out is found by the rules. */
export interface LexiconEntry {
  /** The word as the book writes it. With a capital, only words with a capital are meant (Rose, not la rose). */
  word: string
  /** What is heard, in IPA. */
  phonemes?: string
  /** Together they spell the word. */
  syllables?: readonly string[]
}
