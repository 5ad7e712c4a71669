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
    joinedSound(left, right) ?? (grapheme.phonemes === '' ? wokenSound(word, from, left, right) : undefined)
  if (joined !== undefined) alignment.pieces[last] = pieceOf(grapheme.letters, joined)
  if (/^chefs?$/.test(left) && right.startsWith("d'")) silenceFrom(alignment, 2)
}

/** chefs-d’œuvre */
function silenceFrom({ pieces, count }: Alignment, first: number): void {
  for (let g = first; g < count; g++) pieces[g] = pieceOf(pieces[g]!.grapheme.letters, '')
}

/**
 * Numbers join their parts in their own way: di(z)-huit, di-(s)ept, hui-cents, ving(t)-deux, quatre-vin-un, cen-un,
 * neu(v)-heures; and e-mail is English.
 */
function joinedSound(left: string, right: string): string | undefined {
  if (left === 'e') return 'i'
  if (left === 'n' && right === 'ième') return 'ɛn'
  if (left === 'et' && right === 'cétéra') return 'ɛt'
  switch (NUMERAL_END.exec(left)?.[1]) {
    case 'six':
    case 'dix':
    case 'huit':
      if (/^(?:cent|mill)/.test(right)) return ''
      if (left.endsWith('huit')) return undefined
      if (left.endsWith('dix') && right.startsWith('sept')) return ''
      return /^(?:huit|neuv?|[aeho])/.test(right) ? 'z' : undefined
    case 'neuf':
      return /^(?:heure|an)/.test(right) ? 'v' : undefined
    case 'cent':
      return /^(?:un|onz)/.test(right) ? '' : undefined
    case 'quatre-vingt':
    case 'million':
    case 'milliard':
    case 'heure':
    case 'mètre':
      return ''
    case 'vingt':
      return NUMERAL.test(right) ? 't' : undefined
    default:
      return undefined
  }
}

const NUMERAL_END =
  /(?:^|-|kilo)(six|dix|huit|neuf|cent|quatre-vingt(?!s)|vingt|million|milliard|heure|mètre)s?$/
const NUMERAL = /^(?:deux|trois|quatr|cinq|six|sept|huit|neu)/

/** A silent end that the next part wakes: États-Unis, avant-hier, vingt-heures; quatre-vingts, coffre-fort. */
function wokenSound({ codes }: Folded, from: number, left: string, right: string): string | undefined {
  if (!isVowel(codes[from]!) && !(codes[from] === H && vowelOpens(right)))
    return /[bcdfgkptv][lr]e$/.test(left) ? 'ə' : undefined
  if (/(?:^|-)(?:porc|croc)$/.test(left)) return 'k'
  const letter = codes[from - 2]
  if (letter === S || letter === X) return 'z'
  return (letter === T || letter === D) && codes[from - 3] !== R ? 't' : undefined
}
