import { acronymWords } from './acronyms.ts'
import { digitWords, feminine, numberWords, ordinalWords } from './numbers.ts'
import { unitOf } from './units.ts'

/** The parts of a match; those that took no part are empty. */
type Say = (...parts: string[]) => string[] | undefined

/** 10 000,5 in figures; spaces may be of any kind. */
const NUMBER = String.raw`(?:\d{1,3}(?:[\s.]\d{3})+|\d+)(?:[,.]\d+)?`
const PLAIN_NUMBER = RegExp(`^${NUMBER}$`)

/** How numbers are written, and what is said for each: the first that fits and answers wins. */
const FIGURES: readonly (readonly [RegExp, Say])[] = [
  // 1, 2,5, 10 000
  [RegExp(`^(${NUMBER})$`), numberSaid],
  // −5, +33
  [/^([-+])(\d.*)$/, (sign, rest) => after(sign === '-' ? 'moins' : 'plus', figureSaid(rest))],
  // €5
  [RegExp(`^([$€£¥])(${NUMBER})$`), (sign, number) => measureSaid(number, sign)],
  // 1er, 2nde, 22e
  [
    /^(\d{1,9})(ers?|[èe]?res?|nde?s?|des?|es?|è|[èe]mes?)$/,
    (digits, end) => ordinalWords(Number(digits), end),
  ],
  // 12:30, 20h45, 8h
  [/^(\d\d?)(?:[hH:]([0-5]\d)|[hH])(?:min|mn)?$/, hourSaid],
  [/^(\d\d?):([0-5]\d):([0-5]\d)$/, (h, m, s) => hourSaid(h, m).concat(measureSaid(s, 's')!)],
  // 2024-05-01, 14/07/1789, 14.07.89, 01/05
  [/^(\d{4})-(\d\d)-(\d\d)$/, (year, month, day) => dateSaid(day, month, year)],
  [/^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)$/, (day, _sign, month, year) => dateSaid(day, month, year)],
  [/^(\d\d)\/(0\d)$/, (day, month) => dateSaid(day, month)],
  [/^(0\d)\/(1[0-2])$/, (day, month) => dateSaid(day, month)],
  // 1/2, 15/20
  [/^(\d{1,9})\/(\d{1,9})$/, (over, under) => fractionSaid(Number(over), Number(under))],
  // 06-12-34-56-78: two digits at a time
  [/^(\d\d(?:([-./ ])\d\d)(?:\2\d\d)+)$/, (number) => number.split(/\D/).flatMap(digitWords)],
  // 10-12, 3-0
  [/^(\d{1,9})-(\d{1,9})$/, rangeSaid],
  // 5km, 3,5°C
  [RegExp(`^(${NUMBER})(\\D+[23]?)$`), (number, unit) => measureSaid(number, unit)],
  // 4x4, 12bis, 3D
  [/^(\d[\dA-Za-z]{1,11})$/, mixedSaid],
  // 192.168.1.1, 4-4-2
  [/^(\d{1,9}(?:[-.,:/]\d{1,9})+)$/, piecesSaid],
]

/**
 * The words that are said for a number, an ordinal, an hour, a date, a fraction, a range, a measure, or digits and
 * letters together; `undefined` for what is none of them. Spaces and signs are plain ones (NFKC).
 */
export function figureSaid(text: string): string[] | undefined {
  for (const [pattern, say] of FIGURES) {
    const match = pattern.exec(text)
    const said =
      match === null ? undefined : say(...match.slice(1).map((part) => (part as string | undefined) ?? ''))
    if (said !== undefined) return said
  }
  return undefined
}

function after(first: string, rest: string[] | undefined): string[] | undefined {
  return rest === undefined ? undefined : [first, ...rest]
}

/** The whole part of a number and its decimals: 10 000,5; 1.500 is one thousand and a half. */
function partsOf(number: string): [whole: string, decimals: string, point: boolean] {
  const match = /^(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:([,.])(\d+))?$/.exec(number)
  return [match?.[1]?.replace(/[\s.]/g, '') ?? '', match?.[3] ?? '', match?.[2] === '.']
}

/** 3,50 is said trois virgule cinquante, 3,05 and 3,1416 digit by digit. */
function numberSaid(number: string): string[] {
  const [whole, decimals, point] = partsOf(number)
  const said = digitWords(whole)
  if (decimals === '') return said
  said.push(point ? 'point' : 'virgule')
  return said.concat(
    /^[1-9]\d?$/.test(decimals) ? digitWords(decimals) : Array.from(decimals).flatMap(digitWords),
  )
}

/** A number and what it counts: un kilomètre, vingt-et-une heures, trois euros cinquante, deux millions d’euros. */
function measureSaid(number: string, text: string): string[] | undefined {
  const said = countSaid(number, text)
  if (said === undefined) return undefined
  // One word with the unit, so that they are joined as they are heard: ving(t)-heures, neu(v)-heures.
  const [unit, ...rest] = said.unit
  const last = said.number.pop()!
  return [...said.number, `${last}-${unit!}`, ...rest]
}

/** What is said for a number before a unit, and for the unit; `undefined` for no unit. */
export function countSaid(number: string, text: string): { number: string[]; unit: string[] } | undefined {
  const unit = unitOf(text)
  if (unit === undefined) return undefined
  // 1/2 h
  if (/^\d+\/\d+$/.test(number)) return { number: figureSaid(number)!, unit: [unit.one] }
  if (!PLAIN_NUMBER.test(number)) return undefined
  const [whole, decimals] = partsOf(number)
  const name = Number(whole) < 2 ? unit.one : unit.many
  const isMoney = '€$£¥'.includes(text)
  if (isMoney && decimals.length === 2) return priceSaid(whole, decimals, name)
  const said = numberSaid(number)
  const millions = isMoney && /(?:ion|ard)s?$/.test(said.at(-1)!)
  return { number: unit.feminine ? feminine(said) : said, unit: [millions ? `d’${name}` : name] }
}

/** 3,50 €, 0,80 € */
function priceSaid(whole: string, decimals: string, name: string): { number: string[]; unit: string[] } {
  const cents = decimals === '00' ? [] : digitWords(decimals.replace(/^0/, ''))
  const few = Number(whole) === 0 && cents.length > 0
  return few
    ? { number: cents, unit: [decimals === '01' ? 'centime' : 'centimes'] }
    : { number: digitWords(whole), unit: [name, ...cents] }
}

function hourSaid(hours: string, minutes: string): string[] {
  const said = measureSaid(hours.replace(/^0(?=\d)/, ''), 'h')!
  return minutes === '' || minutes === '00' ? said : said.concat(digitWords(minutes.replace(/^0/, '')))
}

const MONTHS = 'janvier février mars avril mai juin juillet aout septembre octobre novembre décembre'.split(
  ' ',
)

function dateSaid(day: string, month: string, year = ''): string[] | undefined {
  const name = MONTHS[Number(month) - 1]
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined
  const first = Number(day) === 1 ? ['premier'] : numberWords(Number(day))
  return [...first, name, ...(year === '' ? [] : digitWords(year))]
}

const PARTS = ['demi', 'tiers', 'quart']

function fractionSaid(over: number, under: number): string[] {
  const said = numberWords(over)
  if (over < under && under <= 4) said.push(PARTS[under - 2]! + (over > 1 && under === 4 ? 's' : ''))
  else if (over === 1 && (under <= 10 || /^10+$/.test(String(under)))) said.push(...ordinalWords(under, 'e'))
  else said.push('sur', ...numberWords(under))
  return said
}

/** From a number to another, and scores: dix à douze, trois à zéro. The wars are said without à. */
function rangeSaid(from: string, to: string): string[] {
  const war = (from === '14' && to === '18') || (from === '39' && to === '45')
  return [...digitWords(from), ...(war ? [] : ['à']), ...digitWords(to)]
}

/** Digits and letters together are said one after the other: MP3, H1N1, 12bis. */
export function mixedSaid(text: string): string[] | undefined {
  if (text === '4x4') return ['quatre', 'quatre']
  if (!/^[\dA-Za-z]{2,12}$/.test(text)) return undefined
  return text.match(/\d+|[A-Z]+|[a-z]+/g)!.flatMap((part) => {
    if (/\d/.test(part)) return digitWords(part)
    return /^(?:bis|ter)$/.test(part) ? [part] : part === 'x' ? ['fois'] : acronymWords(part.toUpperCase())
  })
}

const SEPARATORS: Readonly<Record<string, string>> = { '.': 'point', ',': 'virgule', ':': 'deux-points' }

function piecesSaid(text: string): string[] {
  return text.match(/\d+|\D/g)!.flatMap((part) => {
    return /\d/.test(part) ? digitWords(part) : part in SEPARATORS ? [SEPARATORS[part]!] : []
  })
}
