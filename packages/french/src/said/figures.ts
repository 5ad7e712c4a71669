import { abbreviationSaid } from './abbreviations.ts'
import { acronymWords } from './acronyms.ts'
import { digitWords, feminine, numberWords, ordinalWords } from './numbers.ts'
import { inNumber, unitOf } from './units.ts'

/** A number with its groups of three digits and its decimals: 10 000,5. */
const NUMBER = /^(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:([,.])(\d+))?$/
/** A number, with money before it or letters after it: $5, 22e, 8h, 3,5km. */
const SIMPLE = /^([$€£¥]?)((?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.]\d+)?)(\D*|\D+[23])$/
const ORDINAL = /^(?:ers?|[èe]?res?|nde?s?|des?|es?|è|[èe]mes?)$/

/**
 * The words that are said for a number, an ordinal, an hour, a date, a fraction, a range, a measure, or digits and
 * letters together; `undefined` for what is none of them. Spaces and signs are plain ones (NFKC).
 */
export function figureSaid(text: string): string[] | undefined {
  if (/^[-+]/.test(text)) {
    const rest = figureSaid(text.slice(1))
    return rest && [abbreviationSaid(text[0]!)!, ...rest]
  }
  const [, money, number, end] = SIMPLE.exec(text) ?? []
  if (number !== undefined) {
    if (money) return measureSaid(number.replace(/,(?=\d{3}$)/, ''), money)
    if (!end) return numberSaid(number)
    const isOrdinal = ORDINAL.test(end) && /^\d{1,9}$/.test(number)
    const said = isOrdinal ? ordinalWords(Number(number), end) : measureSaid(number, end)
    if (said !== undefined) return said
  }
  return hourSaid(text) ?? rangeSaid(text) ?? partsSaid(text) ?? mixedSaid(text)
}

/** 3,50 is said trois virgule cinquante, 3,05 and 3,1416 digit by digit. */
function numberSaid(number: string): string[] {
  const [, whole = '', sign, decimals] = NUMBER.exec(number)!
  const said = digitWords(whole.replace(/\D/g, ''))
  if (decimals === undefined) return said
  const parts = /^[1-9]\d?$/.test(decimals) ? [decimals] : Array.from(decimals)
  return [...said, abbreviationSaid(sign!)!, ...parts.flatMap(digitWords)]
}

/** A number and what it counts, one word with the unit so that they are joined as they are heard: ving(t)-heures. */
function measureSaid(number: string, text: string): string[] | undefined {
  const said = countSaid(number, text)
  if (said === undefined) return undefined
  const [unit, ...rest] = said.unit
  return [...said.number.slice(0, -1), `${said.number.at(-1)!}-${unit!}`, ...rest]
}

/**
 * What is said for a number before a unit, and for the unit (trois and euros cinquante, vingt-et-une and heures, deux
 * millions and d’euros); `undefined` when it is none.
 */
export function countSaid(number: string, text: string): { number: string[]; unit: string[] } | undefined {
  const unit = unitOf(text)
  if (unit === undefined) return undefined
  // 1/2 h
  if (/^\d{1,9}\/\d{1,9}$/.test(number)) return { number: partsSaid(number)!, unit: [inNumber(unit, 1)] }
  const match = NUMBER.exec(number)
  if (match === null) return undefined
  const whole = match[1]!.replace(/\D/g, '')
  const name = inNumber(unit, Number(whole))
  const cents = '€$£¥'.includes(text) && match[3]?.length === 2 ? Number(match[3]) : undefined
  if (cents !== undefined) {
    if (Number(whole) === 0) return { number: numberWords(cents), unit: [cents < 2 ? 'centime' : 'centimes'] }
    return { number: digitWords(whole), unit: cents === 0 ? [name] : [name, ...numberWords(cents)] }
  }
  const said = numberSaid(number)
  if (text === '€' && /(?:ion|ard)s?$/.test(said.at(-1)!)) return { number: said, unit: [`d’${name}`] }
  return { number: unit.includes('!') ? feminine(said) : said, unit: [name] }
}

/** 12:30, 20h45 */
function hourSaid(text: string): string[] | undefined {
  const match = /^(\d\d?)[hH:]([0-5]\d)(?:min|mn)?$/.exec(text)
  if (match === null) return undefined
  const minutes = Number(match[2])
  return measureSaid(String(Number(match[1])), 'h')!.concat(minutes === 0 ? [] : numberWords(minutes))
}

const MONTHS = 'janvier février mars avril mai juin juillet aout septembre octobre novembre décembre'.split(
  ' ',
)

/** From a figure to another, and scores: 10-12, 8h-12h30, 3-0. The wars (14-18) are said without à. */
function rangeSaid(text: string): string[] | undefined {
  const [, from = '', to = ''] = /^(\d[^-]*)-(\d[^-]*)$/.exec(text) ?? []
  const first = from === '' ? undefined : figureSaid(from)
  const last = first && figureSaid(to)
  return first && last && [...first, ...(/^(?:14-18|39-45)$/.test(text) ? [] : ['à']), ...last]
}

/** Numbers with signs between them: 14/07/1789, 1/2, 06-12-34-56-78, 192.168.1.1 */
function partsSaid(text: string): string[] | undefined {
  const parts = text.split(/[-/.,: ]/)
  if (!parts.every((part) => /^\d{1,9}$/.test(part))) return undefined
  const [first, second] = parts
  const sign = text[first!.length]!
  const isDate = parts.length === 3 ? sign !== ':' : /^(?:0\d\/\d\d|\d\d\/0\d)$/.test(text)
  const date = isDate ? dateSaid(first!.length === 4 ? parts.toReversed() : parts) : undefined
  if (date !== undefined) return date
  if (parts.length === 2 && sign === '/') return fractionSaid(Number(first), Number(second))
  // A telephone number has two digits everywhere, and no sign that is said.
  const isSaid = '.,:'.includes(sign) && parts.some((part) => part.length !== 2)
  return parts.flatMap((part, i) =>
    i > 0 && isSaid ? [abbreviationSaid(sign)!, ...digitWords(part)] : digitWords(part),
  )
}

function dateSaid([day = '', month = '', year = '']: readonly string[]): string[] | undefined {
  const name = MONTHS[Number(month) - 1]
  const number = Number(day)
  if (name === undefined || number < 1 || number > 31 || !/^(?:..|....)?$/.test(year)) return undefined
  return [...(number === 1 ? ['premier'] : numberWords(number)), name, ...(year ? digitWords(year) : [])]
}

/** un demi, deux tiers, un dixième, quinze sur vingt */
function fractionSaid(over: number, under: number): string[] {
  const said = numberWords(over)
  if (over < under && under > 1 && under <= 4)
    return [...said, ['demi', 'tiers', over > 1 ? 'quarts' : 'quart'][under - 2]!]
  if (over === 1 && /^(?:[5-9]|10+)$/.test(String(under))) return [...said, ...ordinalWords(under, 'e')]
  return [...said, 'sur', ...numberWords(under)]
}

/** Digits and letters together are said one after the other: MP3, H1N1, 12bis, covid19. */
function mixedSaid(text: string): string[] | undefined {
  if (text === '4x4') return ['quatre', 'quatre']
  if (!/^[\p{L}\d]{2,40}$/u.test(text)) return undefined
  return text.match(/\d+|\D+/g)!.flatMap((part) => {
    if (/\d/.test(part)) return digitWords(part)
    if (part === 'x') return ['fois']
    return /^(?:\p{Lu}{1,4}|..?)$/u.test(part) ? acronymWords(part.toUpperCase()) : [part]
  })
}
