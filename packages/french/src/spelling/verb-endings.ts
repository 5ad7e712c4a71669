import { letterNumber } from '../data/letters.ts'
import { silentMent, soundedEnt, soundedMent } from '../data/verb-endings.ts'
import type { Edit } from './exceptions.ts'
import { pieceOf, type Piece } from './pieces.ts'
import { isVowel } from './rules.ts'

/** How an ending that nouns and verbs share is to be read: président / ils président, portions / nous portions. */
export type Ending = 'verb' | 'noun'

/** What a word in -ent may be, by its letters alone. */
export type EntKind = 'verb' | 'noun' | 'either'

interface Entry {
  /** Its place in the list: the first that fits wins. */
  order: number
  /** Whether it is a verb too. */
  both: boolean
}

/** Entries by the letters a word ends with, or by `#` and the whole word. */
type Endings = Map<string, Entry>

let index: { ent: Endings; ment: Endings } | undefined
const [E, G, I, N, O, Q, S, T, U] = Array.from('eginoqstu', letterNumber)

/** A verb has a vowel before its ending: vent, dent and Trent have none. */
const VOWEL = /[aeiouyà-ÿœ]/

/** Kind of a word in -ent, in lower case and composed letters. */
export function entKind(word: string): EntKind {
  index ??= { ent: endings(soundedEnt), ment: endings(silentMent) }
  if (word.endsWith('ment')) {
    const stem = word.slice(0, -4)
    const found = find(index.ment, stem)
    if (found === undefined || soundedMent.includes(stem)) return 'noun'
    return found.both ? 'either' : 'verb'
  }
  if (!VOWEL.test(word.slice(0, -3))) return 'noun'
  const found = find(index.ent, word)
  return found === undefined ? 'verb' : found.both ? 'either' : 'noun'
}

/** The longest ending of the lists. */
const LONGEST_ENDING = 13

function find(endings: Endings, word: string): Entry | undefined {
  let found = endings.get(`#${word}`)
  for (let length = Math.min(word.length, LONGEST_ENDING); length > 0; length--) {
    const entry = endings.get(word.slice(-length))
    if (entry !== undefined && (found === undefined || entry.order < found.order)) found = entry
  }
  return found
}

function endings(lines: readonly string[]): Endings {
  const map: Endings = new Map()
  for (const source of lines.join(' ').split(' ')) {
    const both = source.startsWith('*')
    map.set(both ? source.slice(1) : source, { order: map.size, both })
  }
  return map
}

/**
 * Readings of a word's letters that its verb ending asks for. `codes` holds the letters of `word` from `from` to `end`;
 * `ending` is what the sentence says, when it says something.
 */
export function verbEndingEdits(
  word: string,
  codes: Uint8Array,
  from: number,
  end: number,
  ending?: Ending,
): readonly Edit[] | undefined {
  const length = end - from
  if (codes[end - 1] === T && length > 3 && codes[end - 2] === N && codes[end - 3] === E) {
    const verb = ending === undefined ? entKind(word) === 'verb' : ending === 'verb'
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
