import { abbreviations, letterNames } from '../data/abbreviations.ts'
import { feminine, numberWords, ordinalWords, romanValue } from './numbers.ts'

/**
 * The words that are said for a number, an abbreviation or an acronym, each to be read by the rules; `undefined` for a
 * word that is said as it is written.
 */
export function saidAs(text: string): string[] | undefined {
  const unit = text.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) return numberSaid(text)
  const whole = Object.hasOwn(abbreviations, text) ? abbreviations[text]!.split(' ') : undefined
  if (whole !== undefined) return whole
  if (unit < 0x41 || unit > 0x5a) return undefined
  return /\d/.test(text) ? mixedSaid(text) : (romanSaid(text) ?? acronymSaid(text))
}

function numberSaid(text: string): string[] | undefined {
  const match = /^(\d[\d\s.]*)(?:,(\d+))?(ers?|res?|nde?s?|e|es|ème|èmes)?$/u.exec(text)
  if (match === null) return hourSaid(text) ?? mixedSaid(text)
  const [, digits = '', decimals, ordinal] = match
  const whole = digits.replace(/[\s.]/gu, '')
  if (whole.length > 12) return Array.from(whole, (digit) => numberWords(Number(digit))).flat()
  // 04 72 …: a telephone number or a code.
  if (/^0\d/.test(whole)) return [...Array.from(/^0+/.exec(whole)![0], () => 'zéro'), ...numberSaidOf(whole)]
  if (ordinal !== undefined) return ordinalWords(Number(whole), ordinal)
  const said = numberWords(Number(whole))
  return decimals === undefined ? said : [...said, 'virgule', ...decimalsSaid(decimals)]
}

/** What follows the zeros at the head of a number: nothing when it is all zeros. */
function numberSaidOf(digits: string): string[] {
  return /[1-9]/.test(digits) ? numberWords(Number(digits)) : []
}

/** 3,50 is said trois virgule cinquante, 3,05 and 3,1416 digit by digit. */
function decimalsSaid(decimals: string): string[] {
  if (/^[1-9]\d?$/.test(decimals)) return numberWords(Number(decimals))
  return Array.from(decimals, (digit) => numberWords(Number(digit))).flat()
}

/** 20h45 */
function hourSaid(text: string): string[] | undefined {
  const match = /^(\d{1,2})h(\d{2})?$/i.exec(text)
  if (match === null) return undefined
  const minutes = match[2] === undefined ? [] : numberWords(Number(match[2]))
  return [
    `${feminine(numberWords(Number(match[1]))).join('-')}-heure${Number(match[1]) > 1 ? 's' : ''}`,
    ...minutes,
  ]
}

/** Digits and letters together are said one after the other: MP3, H1N1. */
function mixedSaid(text: string): string[] | undefined {
  if (!/^[\dA-Z]{2,12}$/i.test(text)) return undefined
  return (text.match(/\d+|[a-z]/gi) ?? []).flatMap((part) => {
    return /\d/.test(part) ? numberWords(Number(part)) : [letterNames[part.toUpperCase()] ?? part]
  })
}

/** Words, and acronyms, that could be Roman numerals. */
const NOT_ROMAN = /^(?:Ce|Le|CI|LI|CL|CC|CV|CX|DIX)$/

function romanSaid(text: string): string[] | undefined {
  const match = /^([IVXLC]+)(er|re|e|ème)?$/.exec(text)
  if (match === null) return undefined
  const value = romanValue(match[1]!)
  if (value === undefined || NOT_ROMAN.test(text) || (match[2] === undefined && text.length < 2))
    return undefined
  return match[2] === undefined ? numberWords(value) : ordinalWords(value, match[2])
}

/** Groups of letters that no French word begins or ends with: CPAM, RSA, CNI, QPV; APL. */
const UNSAYABLE =
  /^(?![BCDFGKPTV][LR]|[CPSTG]H|S[CKLMNPQTW]|GN|PS|PN|KN|[A-Z]?[AEIOUYÀ-Ü])[A-Z]{2}|[BCDFGPTV][LR]$|[BCDFGJKLMNPQRSTVWXZ]{4}$/
/** Acronyms that could be said as words, and are spelt. */
const SPELT = /^(?:ENT|ANTS|AESH|USB|ASE|OFII|OQTF|API|URL|AVS|EPS|UPE2A)$/

/** SNCF, CPAM and APL are spelt; ONU and CAF are said as words. */
function acronymSaid(text: string): string[] | undefined {
  if (!/^[A-Z]{1,6}$/.test(text) || /^[AEIOUY]$/.test(text)) return undefined
  if (!/^[^AEIOUY]+$/.test(text) && !SPELT.test(text) && !UNSAYABLE.test(text)) return undefined
  return Array.from(text, (letter) => letterNames[letter]!)
}
