import { letterNumber } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import { vowelOpens } from './opening.ts'
import { lettersOf, type Folded } from './fold.ts'
import { isVowel } from './rules.ts'

const [H, R, D, S, T, X] = Array.from('hrdstx', letterNumber)

/**
 * Sounds the last consonant of a compound's part before a vowel: États-Unis, pot-au-feu, avant-hier, but not nord-est.
 * `from` is where the next part starts.
 */
export function joinParts(word: Folded, alignment: Alignment, from: number): void {
  const last = alignment.sounds.length - 1
  if (last < 0) return
  const joined = joinedSound(lettersOf(word), from)
  if (joined !== undefined) alignment.sounds[last] = joined
  else if (isVowel(word.codes[from]!) || opensOnMuteH(word, from)) soundLiaison(word, alignment, from, last)
}

/**
 * Numbers join their parts in their own way: di(z)-huit, di-(s)ept, hui-cents, ving(t)-deux, quatre-vin-un, cen-un,
 * neu(v)-heures; and e-mail is English.
 */
function joinedSound(letters: string, from: number): string | undefined {
  const left = letters.slice(0, from - 1)
  const right = letters.slice(from)
  if (left === 'e') return 'i'
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
      return ''
    case 'vingt':
      return NUMERAL.test(right) ? 't' : undefined
    default:
      return undefined
  }
}

const NUMERAL_END =
  /(?:^|-)(six|dix|huit|neuf|cent|quatre-vingt(?!s)|vingt|(?:million|milliard|heure)(?=s?$))s?$/
const NUMERAL = /^(?:deux|trois|quatr|cinq|six|sept|huit|neu)/

/** avant-hier, vingt-heures */
function opensOnMuteH(word: Folded, from: number): boolean {
  return word.codes[from] === H && vowelOpens(lettersOf(word).slice(from))
}

function soundLiaison(word: Folded, alignment: Alignment, from: number, last: number): void {
  if (alignment.sounds[last] !== '') return
  const letter = word.codes[from - 2]
  if (letter === S || letter === X) alignment.sounds[last] = 'z'
  else if ((letter === T || letter === D) && word.codes[from - 3] !== R) alignment.sounds[last] = 't'
}
