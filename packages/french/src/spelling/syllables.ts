import type { AnalyseOptions } from '../analysis.ts'
import { APOSTROPHE, HYPHEN, JOINING, NUMBERS, letterNumber } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import { LONGEST, type Folded } from './fold.ts'
import { isVowel } from './rules.ts'
import { CONSONANT, SILENT, VOWEL } from './sounds.ts'

/** Letters at which the syllables of a word start; the first is 0. Valid until the next word. */
export interface Cuts {
  count: number
  starts: Uint8Array
}

/** A mute e after a consonant: it makes a syllable in writing, and closes one in speech. */
const MUTE_E = 3

const [C, D, E, G, H, I, K, L, N, P, Q, R, T, U, W, Y] = Array.from('cdeghiklnpqrtuwy', letterNumber)
const joining = new Uint8Array(NUMBERS)
for (const letter of JOINING) joining[letterNumber(letter)] = 1
/** Vowel letters before which i may be a syllable of its own: li-on, pi-a-no, but not pied. */
const open = new Uint8Array(NUMBERS)
for (const letter of 'aàâoô') open[letterNumber(letter)] = 1

const cuts: Cuts = { count: 0, starts: new Uint8Array(LONGEST) }
/** Starts of the consonants between two vowels. */
const units = new Uint8Array(2 * LONGEST)

/**
 * Places where the syllables of a word start. Consonants are shared by spelling (one goes to the next syllable, two are
 * parted unless they join as in *ta-bleau*), vowels by sound.
 */
export function findSyllables(word: Folded, alignment: Alignment, options: AnalyseOptions): Cuts {
  const spoken = options.syllables === 'spoken'
  cuts.count = 1
  cuts.starts[0] = 0
  let nucleus = -1
  let muteE = -1
  for (let g = 0; g < alignment.count; g++) {
    const kind = pieceKind(word, alignment, g)
    if (kind === MUTE_E && spoken) {
      muteE = g
      continue
    }
    if (kind !== VOWEL && kind !== MUTE_E) continue
    if (nucleus >= 0 && !(options.hiatus === 'keep' && isHiatus(word, alignment, nucleus, g))) {
      cuts.starts[cuts.count++] =
        muteE > nucleus ? endOf(word, alignment, muteE) : cutBetween(word, alignment, nucleus + 1, g, options)
    }
    if (options.hiatus === 'cut' && kind === VOWEL) cutGlide(word, alignment, g)
    nucleus = g
  }
  return cuts
}

/** The syllables that a person gave, as letters at which they start. */
export function givenSyllables(starts: readonly number[]): Cuts {
  cuts.count = starts.length
  cuts.starts.set(starts)
  return cuts
}

function endOf(word: Folded, { starts, count }: Alignment, g: number): number {
  return g + 1 < count ? starts[g + 1]! : word.length
}

function pieceKind(word: Folded, { starts, pieces, count }: Alignment, g: number): number {
  const { kind } = pieces[g]!.sound
  if (kind !== SILENT || g === 0) return kind
  const start = starts[g]!
  if (word.codes[start] !== E) return SILENT
  const before = pieces[g - 1]!.sound.kind
  const afterConsonant = before === CONSONANT || (before === SILENT && !isVowel(word.codes[start - 1]!))
  const beforeVowel =
    g + 1 < count && pieces[g + 1]!.sound.kind === VOWEL && word.codes[starts[g + 1]! - 1] !== HYPHEN
  return afterConsonant && !beforeVowel ? MUTE_E : SILENT
}

/** Whether the vowels at `first` and `last` touch and the first is written i, u, y or ou: cri-er, flu-et, é-blou-ir. */
function isHiatus({ codes }: Folded, { starts }: Alignment, first: number, last: number): boolean {
  const at = starts[last]!
  if (last !== first + 1 || !isVowel(codes[at]!)) return false
  const letter = codes[at - 1]
  return letter === I || letter === U || (letter === Y && !isVowel(codes[at - 2]!))
}

/** Parts a glide from its vowel as verse does: li-on, jou-er, nu-a-ge; not pied, lui, oui, nor the u of qu and gu. */
function cutGlide({ codes }: Folded, { starts, pieces }: Alignment, g: number): void {
  if (g < 2) return
  const start = starts[g - 1]!
  const before = codes[start - 1]!
  if (pieces[g - 1]!.sound.kind !== CONSONANT || isVowel(before) || before === Q || before === G) return
  const letter = codes[starts[g]! - 1]
  const next = codes[starts[g]!]!
  const parted =
    letter === I ? open[next] === 1 : letter === U && next !== I && next !== Y && isVowel(codes[start]!)
  if (parted) cuts.starts[cuts.count++] = starts[g]!
}

/** Where to cut among the pieces from `first` to the vowel `last` (excluded). */
function cutBetween(
  word: Folded,
  alignment: Alignment,
  first: number,
  last: number,
  options: AnalyseOptions,
): number {
  const { codes } = word
  const count = findUnits(word, alignment, first, last)
  const from = alignment.starts[first]!
  const to = alignment.starts[last]!
  if (word.compound) {
    // The hyphen may belong to the vowel before: tsé-tsé, auto-stop.
    for (let i = to - 1; i >= alignment.starts[first - 1]!; i--) {
      if (codes[i] === HYPHEN) return i + 1
      if (codes[i] === APOSTROPHE) return unitBefore(count, i, from)
    }
  }
  if (count === 0) return glideStart(alignment, first, last)
  const end = units[count - 1]!
  if (count === 1) return end
  const before = units[count - 2]!
  const join = options.doubles === 'join'
  if (joins(word, before, end)) {
    return join && count > 2 && codes[units[count - 3]!] === codes[before] ? units[count - 3]! : before
  }
  return join && codes[before] === codes[end] && isOneSound(alignment, first, before) ? before : end
}

/** Whether the two letters at `at` are read as one sound: mm, but not the cc of accident, nor two pieces. */
function isOneSound({ starts, pieces }: Alignment, first: number, at: number): boolean {
  let g = first
  while (starts[g + 1]! <= at) g++
  return starts[g + 1] === at + 2 && pieces[g]!.grapheme.phonemes.length === 1
}

function unitBefore(count: number, at: number, otherwise: number): number {
  for (let u = count - 1; u >= 0; u--) if (units[u]! < at) return units[u]!
  return otherwise
}

/** Vowels meet: the glides before the second (li-on read as one, nuage) go with it, silent letters with the first. */
function glideStart({ starts, pieces }: Alignment, first: number, last: number): number {
  let g = last
  while (g > first && pieces[g - 1]!.sound.kind !== SILENT) g--
  return starts[g]!
}

/**
 * Finds the starts of the consonants between two vowels, and gives how many there are: doubled letters are two, ch or qu
 * are one, glides none.
 */
function findUnits({ codes }: Folded, { starts, pieces }: Alignment, first: number, last: number): number {
  let count = 0
  for (let g = first; g < last; g++) {
    const end = starts[g + 1]!
    let start = starts[g]!
    // Vowel letters here are glides, mute, or the i of -ill-, which stays with the syllable before.
    while (start < end && isVowel(codes[start]!)) start++
    if (start === end) continue
    // The h of déshabiller goes with its s, which is heard /z/.
    if (codes[start] === H && g > first && pieces[g - 1]!.grapheme.phonemes === 'z') continue
    units[count++] = start
    if (start + 1 < end && isSecondConsonant(codes[start]!, codes[start + 1]!)) units[count++] = start + 1
  }
  return count
}

/** Whether the second of two letters that are read together counts as a consonant of its own: tt, but not ch, gn, ck. */
function isSecondConsonant(first: number, second: number): boolean {
  if (isVowel(second) || second === H || second === HYPHEN || second === APOSTROPHE) return false
  return !(first === G && second === N) && !(first === C && second === K)
}

/** Whether two consonants stay together before a vowel: bl, br, chr … but not tl, dl. */
function joins({ codes }: Folded, before: number, end: number): boolean {
  const second = codes[end]
  const first = codes[before]!
  if (second === W) return joining[first] === 1
  if (second !== L && second !== R) return false
  if (end === before + 2 && codes[before + 1] === H)
    return first === C || first === P || (first === T && second === R)
  if (end !== before + 1) return false
  return joining[first] === 1 && !(second === L && (first === D || first === T))
}
