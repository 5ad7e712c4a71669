import { letterNumber } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import { vowelOpens } from './opening.ts'
import { lettersBetween, type Folded } from './fold.ts'
import { pieceOf } from './pieces.ts'
import { isVowel } from './rules.ts'

const [H, R, D, S, T, X] = Array.from('hrdstx', letterNumber)

/**
 * Sounds the last consonant of a compound's part before a vowel: États-Unis, pot-au-feu, avant-hier, but not nord-est.
 * `from` is where the next part starts.
 */
export function joinParts(word: Folded, alignment: Alignment, from: number): void {
  const last = alignment.count - 1
  if (last < 0) return
  const { grapheme } = alignment.pieces[last]!
  const left = lettersBetween(word.codes, 0, from - 1)
  const right = lettersBetween(word.codes, from, word.length)
  const joined =
    JOINS.find(([parts]) => parts.test(`${left} ${right}`))?.[1] ??
    (grapheme.phonemes === '' ? wokenSound(word, from, left, right) : undefined)
  if (joined !== undefined) alignment.pieces[last] = pieceOf(grapheme.letters, joined)
  if (/^chefs?$/.test(left) && right.startsWith("d'")) silenceFrom(alignment, 2)
}

/** chefs-d’œuvre */
function silenceFrom({ pieces, count }: Alignment, first: number): void {
  for (let g = first; g < count; g++) pieces[g] = pieceOf(pieces[g]!.grapheme.letters, '')
}

/**
 * How the parts of a compound join where no rule tells it, and the sound of the first one's end. E-mail is English; numbers
 * have their own way: di(z)-huit, di-(s)ept, hui-cents, ving(t)-deux, quatre-vin-un, cen-un, neu(v)-heures.
 */
const JOINS: readonly (readonly [parts: RegExp, sound: string])[] = [
  [/^e /, 'i'],
  [/^n ième$/, 'ɛn'],
  [/^et cétéra$/, 'ɛt'],
  [
    /(?:^|-|kilo)(?:(?:[sd]ix|huit) (?:cent|mill)|dix sept|cents? (?:un|onz)|quatre-vingt |(?:million|milliard|heure|mètre)s? )/,
    '',
  ],
  [/(?:^|-)[sd]ix (?:huit|neu|[aeho])/, 'z'],
  [/(?:^|-)neuf (?:heure|an)/, 'v'],
  [/(?:^|-)vingt (?:deux|trois|quatr|cinq|six|sept|huit|neu)/, 't'],
]

/** A silent end that the next part wakes: États-Unis, avant-hier, vingt-heures; quatre-vingts, coffre-fort. */
function wokenSound({ codes }: Folded, from: number, left: string, right: string): string | undefined {
  if (!isVowel(codes[from]!) && !(codes[from] === H && vowelOpens(right)))
    return /[bcdfgkptv][lr]e$/.test(left) ? 'ə' : undefined
  if (/(?:^|-)(?:porc|croc)$/.test(left)) return 'k'
  const letter = codes[from - 2]
  if (letter === S || letter === X) return 'z'
  return (letter === T || letter === D) && codes[from - 3] !== R ? 't' : undefined
}
