import type { Aids } from './aids.ts'
import { familyOf, type SoundKey } from '@trousseau/french/sounds'

/**
 * What aids need to know of one block's text; an `Analysis` of `@trousseau/french` is one, and so is what the layers
 * of a book say of a block. Offsets are UTF-16 code units in the block's text.
 */
export interface Reading {
  groups: readonly (readonly [start: number, end: number])[]
  words: readonly ReadingWord[]
}

export interface ReadingWord {
  start: number
  end: number
  /** Together they spell the word. */
  syllables: readonly string[]
  /** Together their letters spell the word; `phonemes` is empty when the letters are silent. */
  graphemes: readonly { letters: string; phonemes: string }[]
  /** The consonant heard before the next word, or null. */
  liaison: string | null
}

/** The name of a decoration is also its CSS class and the name of its highlight. */
export type DecorationKind =
  'group-a' | 'group-b' | 'liaison' | 'syllable-a' | 'syllable-b' | `sound-${SoundKey}` | 'silent'

/** A stretch of a block's text and how it is to be shown. */
export interface Decoration {
  start: number
  end: number
  kind: DecorationKind
}

/**
 * How deep a kind lies: what is higher wins over what is lower where both set the same property. The rank of the
 * element among spans, the priority of a highlight in the browser.
 */
export function decorationRank(kind: DecorationKind): number {
  if (kind.startsWith('group')) return 1
  if (kind === 'liaison') return 2
  if (kind.startsWith('syllable')) return 3
  return kind === 'silent' ? 5 : 4
}

/** The decorations that `aids` ask for on a text of which `reading` holds, in the order of the text. Pure. */
export function decorations(reading: Reading, aids: Aids): Decoration[] {
  const result: Decoration[] = []
  if (aids.groups) {
    let odd = false
    for (const [start, end] of reading.groups) {
      result.push({ start, end, kind: odd ? 'group-b' : 'group-a' })
      odd = !odd
    }
  }
  const ofWords = aids.syllables || aids.silent || aids.liaisons || aids.sounds.length > 0
  if (!ofWords) return result
  const chosen = new Set<SoundKey | null>(aids.sounds)
  let odd = false
  reading.words.forEach((word, index) => {
    if (aids.syllables) odd = addSyllables(result, word, odd)
    if (aids.silent || chosen.size > 0) addGraphemes(result, word, aids.silent, chosen)
    const next = reading.words[index + 1]
    // The arc goes from the consonant that is heard to the vowel that receives it.
    if (aids.liaisons && word.liaison && next) {
      result.push({ start: word.end - 1, end: next.start + 1, kind: 'liaison' })
    }
  })
  return result
}

/** Inks alternate through the whole block, so that two short words side by side differ too. */
function addSyllables(result: Decoration[], word: ReadingWord, odd: boolean): boolean {
  let start = word.start
  for (const syllable of word.syllables) {
    const end = start + syllable.length
    result.push({ start, end, kind: odd ? 'syllable-b' : 'syllable-a' })
    odd = !odd
    start = end
  }
  return odd
}

function addGraphemes(
  result: Decoration[],
  word: ReadingWord,
  silent: boolean,
  chosen: ReadonlySet<SoundKey | null>,
): void {
  let start = word.start
  for (const { letters, phonemes } of word.graphemes) {
    const end = start + letters.length
    if (phonemes === '') {
      // The last letter is heard when a liaison carries it to the next word.
      const mute = word.liaison && end === word.end ? end - 1 : end
      if (silent && mute > start) result.push({ start, end: mute, kind: 'silent' })
    } else if (chosen.size > 0) {
      const key = familyOf(phonemes)
      if (key && chosen.has(key)) result.push({ start, end, kind: `sound-${key}` })
    }
    start = end
  }
}
