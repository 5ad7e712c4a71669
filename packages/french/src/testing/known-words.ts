import type { Word } from '../analysis.ts'
import { writeWord } from './notation.ts'

/**
 * Whether a word of a sentence is read as the fact about it says, whatever its capitals and the form of its apostrophes,
 * and whether or not its sentence was asked.
 */
export function knownBy(facts: ReadonlyMap<string, string>): (word: Word) => boolean {
  return (word) => {
    const alone = word.source === 'context' ? { ...word, source: 'rule' as const } : word
    const own = facts.get(alone.text)
    if (own !== undefined) return own === writeWord(alone)
    const small = inSmallLetters(alone)
    return facts.get(small.text) === writeWord(small)
  }
}

function inSmallLetters(word: Word): Word {
  const small = (letters: string) => letters.toLowerCase().replaceAll("'", '’')
  return {
    ...word,
    text: small(word.text),
    syllables: word.syllables.map(small),
    graphemes: word.graphemes.map(({ letters, phonemes }) => ({ letters: small(letters), phonemes })),
  }
}
