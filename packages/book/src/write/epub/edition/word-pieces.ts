import { familyOf } from '@trousseau/french/sounds'
import type { BakedAids } from './baked-aids.ts'
import type { ReadingWord } from '../../../project/decorations.ts'

/** A syllable of a word, or the whole word when syllables are not shown. */
export interface Syllable {
  pieces: Piece[]
}

export interface Piece {
  letters: string
  /** `m` for silent letters, `s1` for the first of the chosen families of sounds, `s2` for the second … */
  kind: string
}

/** The pieces in which `aids` show a word. `text` is the word as it is written; the pieces spell it exactly. */
export function wordPieces(text: string, word: ReadingWord, aids: BakedAids): Syllable[] {
  const syllables = aids.syllables.length > 0 ? lengthsOf(word.syllables, text) : [text.length]
  const kinds = kindsOf(text, word, aids)
  const result: Syllable[] = []
  let start = 0
  for (const length of syllables) {
    const end = start + length
    const pieces: Piece[] = []
    for (let at = start; at < end; at++) {
      const kind = kinds[at] ?? ''
      const last = pieces.at(-1)
      if (last?.kind === kind) last.letters += text.charAt(at)
      else pieces.push({ letters: text.charAt(at), kind })
    }
    result.push({ pieces })
    start = end
  }
  return result
}

/** How long each syllable is; a word that its syllables do not spell is one. */
function lengthsOf(syllables: readonly string[], text: string): number[] {
  return syllables.join('') === text
    ? syllables.filter((syllable) => syllable !== '').map(({ length }) => length)
    : [text.length]
}

/** What is to be seen of each unit of `text`. */
function kindsOf(text: string, word: ReadingWord, { silent, sounds }: BakedAids): string[] {
  const kinds: string[] = []
  if ((!silent && sounds.length === 0) || word.graphemes.map(({ letters }) => letters).join('') !== text)
    return kinds
  for (const { letters, phonemes } of word.graphemes) {
    const kind = phonemes === '' ? (silent ? 'm' : '') : soundKind(phonemes, sounds)
    for (let unit = 0; unit < letters.length; unit++) kinds.push(kind)
  }
  // The last letter is heard when a liaison carries it to the next word.
  if (word.liaison && kinds.at(-1) === 'm') kinds[kinds.length - 1] = ''
  return kinds
}

function soundKind(phonemes: string, sounds: BakedAids['sounds']): string {
  const key = familyOf(phonemes)
  const place = key === null ? -1 : sounds.indexOf(key)
  return place < 0 ? '' : `s${place + 1}`
}
