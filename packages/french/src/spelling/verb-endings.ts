import { letterNumber } from '../data/letters.ts'
import { silentMent, soundedEnt, soundedMent } from '../data/verb-endings.ts'
import type { Edit } from './exceptions.ts'
import { pieceOf, type Piece } from './pieces.ts'
import { isVowel } from './rules.ts'

/** How an ending that nouns and verbs share is to be read: président / ils président, portions / nous portions. */
export type Ending = 'verb' | 'noun'

/** What a word in -ent may be, by its letters alone. */
export type EntKind = 'verb' | 'noun' | 'either'

/** What words are by the letters they end with, `#` standing before the whole word. */
type Endings = ReadonlyMap<string, EntKind>

let index: { ent: Endings; ment: Endings } | undefined
const [E, G, I, N, O, Q, S, T, U] = Array.from('eginoqstu', letterNumber)

/** A verb has a vowel before its ending: vent, dent and Trent have none. */
const VOWEL = /[aeiouyà-ÿœ]/

/** Kind of a word in -ent, in lower case and composed letters. */
export function entKind(word: string): EntKind {
  index ??= { ent: endings(soundedEnt, 'noun'), ment: endings(silentMent, 'verb') }
  if (word.endsWith('ment')) {
    const stem = word.slice(0, -4)
    return soundedMent.includes(stem) ? 'noun' : (find(index.ment, stem) ?? 'noun')
  }
  return VOWEL.test(word.slice(0, -3)) ? (find(index.ent, word) ?? 'verb') : 'noun'
}

/** What the longest listed ending of a word says. */
function find(endings: Endings, word: string): EntKind | undefined {
  for (let ending = `#${word}`; ending !== ''; ending = ending.slice(1)) {
    const kind = endings.get(ending)
    if (kind !== undefined) return kind
  }
  return undefined
}

function endings(lines: readonly string[], kind: EntKind): Endings {
  return new Map(
    lines
      .join(' ')
      .split(' ')
      .map((source) => (source.startsWith('*') ? [source.slice(1), 'either'] : [source, kind])),
  )
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
