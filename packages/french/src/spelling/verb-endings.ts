import { letterNumber } from '../data/letters.ts'
import { silentMent, soundedEnt, soundedMent } from '../data/verb-endings.ts'
import type { Edit } from './exceptions.ts'
import { lettersBetween } from './fold.ts'
import { pieceOf, type Piece } from './pieces.ts'
import { isVowel } from './rules.ts'

/** How an ending that nouns and verbs share is to be read: président / ils président, portions / nous portions. */
export type Ending = 'verb' | 'noun'

/** What a word in -ent may be, by its letters alone. */
export type EntKind = 'verb' | 'noun' | 'either'

interface Entry {
  letters: string
  whole: boolean
  both: boolean
}

let index: { ent: Map<string, Entry[]>; ment: Entry[] } | undefined
const [E, G, I, N, O, Q, S, T, U] = Array.from('eginoqstu', letterNumber)

/** Kind of a word in -ent, in lower case and composed letters. */
export function entKind(word: string): EntKind {
  index ??= { ent: byLetterBeforeEnt(), ment: entries(silentMent) }
  if (word.endsWith('ment')) {
    const stem = word.slice(0, -4)
    const found = index.ment.find((entry) => ends(stem, entry))
    if (found === undefined || soundedMent.includes(stem)) return 'noun'
    return found.both ? 'either' : 'verb'
  }
  const found = index.ent.get(word.at(-4) ?? '')?.find((entry) => ends(word, entry))
  return found === undefined ? 'verb' : found.both ? 'either' : 'noun'
}

/**
 * Readings of a word's letters that its verb ending asks for. `codes` holds the word's letters from `from` to `end`;
 * `ending` is what the sentence says, when it says something.
 */
export function verbEndingEdits(
  codes: Uint8Array,
  from: number,
  end: number,
  ending?: Ending,
): readonly Edit[] | undefined {
  const length = end - from
  if (codes[end - 1] === T && length > 3 && codes[end - 2] === N && codes[end - 3] === E) {
    const verb =
      ending === undefined ? entKind(lettersBetween(codes, from, end)) === 'verb' : ending === 'verb'
    return verb ? silentEnt(codes, from, end) : undefined
  }
  if (
    ending === 'verb' &&
    codes[end - 1] === S &&
    length > 5 &&
    codes[end - 5] === T &&
    codes[end - 4] === I
  ) {
    return [{ at: length - 5, piece: pieceOf('t', 't') }]
  }
  return undefined
}

/** Silences -ent and reads the vowel before it as a whole one: ils crient, ils fuient, ils jouent, but not the u of ils risquent. */
function silentEnt(codes: Uint8Array, from: number, end: number): Edit[] {
  const at = end - from - 3
  const silence = { at, piece: pieceOf('ent', '') }
  const vowel = vowelBeforeEnt(codes[end - 4]!, codes[end - 5]!)
  return vowel === undefined ? [silence] : [{ at: at - vowel.length, piece: vowel }, silence]
}

function vowelBeforeEnt(before: number, earlier: number): Piece | undefined {
  if (before === I && (!isVowel(earlier) || earlier === U)) return pieceOf('i', 'i')
  if (before === U && earlier === O) return pieceOf('ou', 'u')
  return before === U && earlier !== Q && earlier !== G ? pieceOf('u', 'y') : undefined
}

function ends(word: string, entry: Entry): boolean {
  return entry.whole ? word === entry.letters : word.endsWith(entry.letters)
}

function entries(lines: readonly string[]): Entry[] {
  return lines
    .flatMap((line) => line.split(' '))
    .map((source) => {
      const both = source.startsWith('*')
      const letters = both ? source.slice(1) : source
      const whole = letters.startsWith('#')
      return { letters: whole ? letters.slice(1) : letters, whole, both }
    })
}

function byLetterBeforeEnt(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const entry of entries(soundedEnt)) {
    const letter = entry.letters.at(-4) ?? ''
    map.set(letter, [...(map.get(letter) ?? []), entry])
  }
  return map
}
