import type { AnalyseOptions } from '../analysis.ts'
import { APOSTROPHE, HYPHEN, letterNumber } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import type { Folded } from './fold.ts'
import { isVowel } from './rules.ts'
import { CONSONANT, SILENT, VOWEL, kindOf } from './sounds.ts'

/** A mute e after a consonant: it makes a syllable in writing, and closes one in speech. */
const MUTE_E = 3

const [C, D, E, G, H, K, L, N, P, R, T, W] = Array.from('cdeghklnprtw', letterNumber)
const JOINING = new Set(Array.from('bcdfgkptv', letterNumber))

/**
 * Places where the syllables of a word start, as letters of the folded word; the first is 0. Consonants are shared by
 * spelling (one goes to the next syllable, two are parted unless they join as in *ta-bleau*), vowels by sound.
 */
export function syllableStarts(word: Folded, alignment: Alignment, options: AnalyseOptions): number[] {
  const { starts } = alignment
  const spoken = options.syllables === 'spoken'
  const cuts = [0]
  let nucleus = -1
  let muteE = -1
  for (let g = 0; g < starts.length; g++) {
    const kind = graphemeKind(word, alignment, g)
    if (kind === MUTE_E && spoken) {
      muteE = g
      continue
    }
    if (kind !== VOWEL && kind !== MUTE_E) continue
    if (nucleus >= 0) {
      cuts.push(
        muteE > nucleus
          ? endOf(word, alignment, muteE)
          : cutBetween(word, alignment, nucleus + 1, g, options),
      )
    }
    nucleus = g
  }
  return cuts
}

function endOf(word: Folded, { starts }: Alignment, g: number): number {
  return starts[g + 1] ?? word.length
}

function graphemeKind(word: Folded, alignment: Alignment, g: number): number {
  const kind = kindOf(alignment.sounds[g]!)
  if (kind !== SILENT || g === 0) return kind
  const start = alignment.starts[g]!
  if (word.codes[start] !== E) return SILENT
  const before = kindOf(alignment.sounds[g - 1]!)
  const afterConsonant = before === CONSONANT || (before === SILENT && !isVowel(word.codes[start - 1]!))
  const next = alignment.starts[g + 1]
  const beforeVowel = next !== undefined && kindOf(alignment.sounds[g + 1]!) === VOWEL
  return afterConsonant && !beforeVowel ? MUTE_E : SILENT
}

/** Where to cut among the graphemes from `first` to the vowel `last` (excluded). */
function cutBetween(
  word: Folded,
  alignment: Alignment,
  first: number,
  last: number,
  options: AnalyseOptions,
): number {
  const units = consonantUnits(word, alignment, first, last)
  const from = alignment.starts[first]!
  const to = alignment.starts[last]!
  for (let i = to - 1; i >= from; i--) {
    if (word.codes[i] === HYPHEN) return i + 1
    if (word.codes[i] === APOSTROPHE) return units.findLast((unit) => unit < i) ?? from
  }
  const count = units.length
  if (count === 0) return glideStart(alignment, first, last)
  const end = units[count - 1]!
  if (count === 1) return end
  const before = units[count - 2]!
  if (joins(word, before, end)) {
    return count > 2 && options.doubles === 'join' && word.codes[units[count - 3]!] === word.codes[before]
      ? units[count - 3]!
      : before
  }
  return options.doubles === 'join' && word.codes[before] === word.codes[end] && end === before + 1
    ? before
    : end
}

/** Vowels meet: the glides before the second (li-on read as one, nuage) go with it, silent letters with the first. */
function glideStart(alignment: Alignment, first: number, last: number): number {
  let g = last
  while (g > first && alignment.sounds[g - 1] !== '') g--
  return alignment.starts[g]!
}

/** Starts of the consonants between two vowels: doubled letters are two, ch or qu are one, glides none. */
function consonantUnits(word: Folded, alignment: Alignment, first: number, last: number): number[] {
  const units: number[] = []
  const { codes } = word
  for (let g = first; g < last; g++) {
    const end = alignment.starts[g + 1]!
    let start = alignment.starts[g]!
    // Vowel letters here are glides, mute, or the i of -ill-, which stays with the syllable before.
    while (start < end && isVowel(codes[start]!)) start++
    if (start === end) continue
    // The h of déshabiller goes with its s, which is heard /z/.
    if (codes[start] === H && g > first && alignment.sounds[g - 1] === 'z') continue
    units.push(start)
    const second = codes[start + 1]!
    if (
      start + 1 < end &&
      !isVowel(second) &&
      second !== H &&
      second !== HYPHEN &&
      second !== APOSTROPHE &&
      !(codes[start] === G && second === N) &&
      !(codes[start] === C && second === K)
    ) {
      units.push(start + 1)
    }
  }
  return units
}

/** Whether two consonants stay together before a vowel: bl, br, chr … but not tl, dl. */
function joins({ codes }: Folded, before: number, end: number): boolean {
  const second = codes[end]
  const first = codes[before]!
  if (second === W) return true
  if (second !== L && second !== R) return false
  if (end === before + 2 && codes[before + 1] === H)
    return first === C || first === P || (first === T && second === R)
  if (end !== before + 1) return false
  return JOINING.has(first) && !(second === L && (first === D || first === T))
}
