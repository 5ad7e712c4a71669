import type { Analysis, Word } from '../analysis.ts'
import { vowelsHeard } from './vowels.ts'

export interface Readability {
  sentences: number
  /** What stands between two spaces: `l’eau` and `arc-en-ciel` are one. */
  words: number
  /** Vowels heard. */
  syllables: number
  wordsPerSentence: number
  syllablesPerWord: number
  /**
   * 207 − 1.015 × words per sentence − 73.6 × syllables per word: the higher, the easier; about 100 for a first reader,
   * 60 for a plain newspaper. Null when there is no word.
   */
  kandelMoles: number | null
}

/**
 * The ease of reading of Kandel and Moles (« Application de l’indice de Flesch à la langue française », Cahiers d’études
 * de radio-télévision 19, 1958). As Flesch asks, a word is what stands between two spaces, and its syllables are counted
 * as it is said, numbers and abbreviations included: a mute e is no syllable, whatever the options of the analysis.
 */
export function readability(analysis: Analysis): Readability {
  let words = 0
  let syllables = 0
  let end = -1
  for (const word of analysis.words) {
    if (end < 0 || spaceBetween(analysis.text, end, word)) words++
    syllables += vowelsHeard(word.graphemes)
    end = word.end
  }
  const sentences = analysis.sentences.length
  const wordsPerSentence = sentences === 0 ? 0 : words / sentences
  const syllablesPerWord = words === 0 ? 0 : syllables / words
  return {
    sentences,
    words,
    syllables,
    wordsPerSentence,
    syllablesPerWord,
    kandelMoles: words === 0 ? null : 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord,
  }
}

/** Whether a space, or a dash that stands for one, parts a word from what ends at `end`. */
function spaceBetween(text: string, end: number, { start }: Word): boolean {
  return start > end && /[\s—–]/u.test(text.slice(end, start))
}
