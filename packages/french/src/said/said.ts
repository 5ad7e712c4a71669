import { abbreviationSaid } from './abbreviations.ts'
import { SPELT, acronymKind, acronymWords } from './acronyms.ts'
import { addressSaid, isAddress } from './addresses.ts'
import { figureSaid } from './figures.ts'
import { romanSaid } from './roman.ts'
import { inNumber, unitOf } from './units.ts'

/** What is said for a word whose letters do not tell it. */
export interface Said {
  /** Each is read by the rules; joined by hyphens, they are what the word says. */
  words: readonly string[]
  /** How it was found; `letters` when each letter of the word has its own. */
  kind: 'letters' | 'number' | 'listed' | 'address'
}

/** What may be an acronym: up to six capitals, but not a vowel alone. */
const ACRONYM = /^(?![AEIOUY]$)[A-Z]{1,6}$/
/** Units that say what they are without a number before them. */
const UNIT_ALONE = /^(?:[kcm]m|[km]g|[cm]l|°?C|[%‰€$£¥°]|.+[²³23/].*)$/

/**
 * What is said for a number, an abbreviation, an acronym, a sign or an address, wherever it stands; `undefined` for a
 * word that is said as it is written.
 */
export function saidAs(word: string): Said | undefined {
  const text = plainForm(word)
  const listed = abbreviationSaid(text) ?? unitAlone(text)
  if (listed !== undefined) return { words: [listed], kind: 'listed' }
  if (isAddress(text)) return { words: addressSaid(text), kind: 'address' }
  if (/^(?:\p{L}\.-?)+$/u.test(text)) return lettersOf(text.replace(/[.-]/g, ''))
  if (/\d/.test(text)) return numberOf(figureSaid(text)) ?? compoundSaid(text)
  if (/^[b-df-hj-np-su-xz]$/.test(text)) return lettersOf(text)
  if (!/^[A-ZÀ-ÖØ-Þ]/.test(text)) return undefined
  const isSpelt = ACRONYM.test(text) && acronymKind(text) === SPELT
  return numberOf(romanSaid(text)) ?? (isSpelt ? lettersOf(text) : compoundSaid(text))
}

function unitAlone(text: string): string | undefined {
  const unit = UNIT_ALONE.test(text) ? unitOf(text) : undefined
  return unit && inNumber(unit, 2)
}

/** Plain digits, spaces, hyphens and letters for those that are typed otherwise: ½, ², ᵉ, ‑, thin spaces, keycaps. */
function plainForm(word: string): string {
  if (!/[^ -~]/.test(word)) return word
  return word
    .normalize('NFKC')
    .replace(/[\ufe00-\ufe0f\u20e3\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[‐‑−–]/g, '-')
    .replace(/⁄/g, '/')
    .replace(/\s/g, ' ')
}

function numberOf(words: string[] | undefined): Said | undefined {
  return words === undefined ? undefined : { words, kind: 'number' }
}

function lettersOf(text: string): Said {
  return { words: acronymWords(text.toUpperCase()), kind: 'letters' }
}

/** St-Denis, CD-ROM, T-shirt, XVIIe-XVIIIe, covid-19: the parts with a capital or a digit may be said otherwise than they are written. */
function compoundSaid(text: string): Said | undefined {
  const parts = text.split('-')
  if (parts.length === 1 || !/^[\p{L}\d-]+$/u.test(text)) return undefined
  const said = parts.map((part) => (MAY_BE_SAID.test(part) ? saidAs(part)?.words : undefined))
  if (said.every((words) => words === undefined)) return undefined
  return { words: [parts.flatMap((part, i) => said[i] ?? [part]).join('-')], kind: 'listed' }
}

/** A part with a digit or a capital, but no word all in capitals. */
const MAY_BE_SAID = /\d|^(?![A-Z]*[AEIOUY][A-Z]*$)[A-Z]/
