const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const TENS = ' dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')
const GREAT: readonly (readonly [value: number, name: string])[] = [
  [1e9, 'milliard'],
  [1e6, 'million'],
  [1000, 'mille'],
]

/**
 * A whole number below 10¹² in words joined by hyphens, as the spelling of 1990 writes them, one string for each group
 * of three digits: 1871 is mille, huit-cent-soixante-et-onze.
 */
export function numberWords(value: number): string[] {
  const words: string[] = []
  let rest = value
  for (const [unit, name] of GREAT) {
    const count = Math.floor(rest / unit)
    rest %= unit
    if (count === 0) continue
    if (unit > 1000) words.push(`${underThousand(count, true)}-${name}${count > 1 ? 's' : ''}`)
    else words.push(count === 1 ? name : `${underThousand(count, false)}-${name}`)
  }
  if (rest > 0 || words.length === 0) words.push(underThousand(rest, true))
  return words
}

/** `plural`: cents and vingts take an s at the end, but before mille (deux-cents, deux-cent-mille). */
function underThousand(value: number, plural: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return underHundred(rest, plural)
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]!}-cent`
  if (rest > 0) return `${head}-${underHundred(rest, plural)}`
  return hundreds > 1 && plural ? `${head}s` : head
}

function underHundred(value: number, plural: boolean): string {
  if (value <= 16) return SMALL[value]!
  const ten = Math.floor(value / 10)
  const rest = ten === 7 || ten === 9 ? value - (ten - 1) * 10 : value % 10
  const tens = TENS[ten]!
  if (rest === 0) return ten === 8 && plural ? 'quatre-vingts' : tens
  const link = (rest === 1 || rest === 11) && ten > 1 && ten < 8 ? '-et-' : '-'
  return tens + link + underHundred(rest, plural)
}

/** An ordinal in words: 1er, 1re, 2nd, 22e. `ending` is what is written after the number. */
export function ordinalWords(value: number, ending: string): string[] {
  const plural = ending.endsWith('s') ? 's' : ''
  if (value === 1 && ending.startsWith('er')) return [`premier${plural}`]
  if (value === 1 && /^(?:r|ère)/.test(ending)) return [`première${plural}`]
  if (value === 2 && ending.startsWith('n')) return [`second${/de?/.exec(ending)![0].slice(1)}${plural}`]
  const words = numberWords(value)
  const last = words.pop()!
  const stem = /cinq$/.test(last)
    ? `${last}u`
    : /neuf$/.test(last)
      ? last.slice(0, -1) + 'v'
      : last.replace(/e$|(?<=cent|vingt|lion|liard)s$/u, '')
  return [...words, `${stem}ième${plural}`]
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Value of a well-formed Roman numeral up to 3999, in capitals or small letters, else `undefined`. */
export function romanValue(text: string): number | undefined {
  const numeral = text === text.toLowerCase() ? text.toUpperCase() : text
  if (!/^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/.test(numeral) || numeral === '')
    return undefined
  let value = 0
  for (let i = 0; i < numeral.length; i++) {
    const own = ROMAN[numeral[i]!]!
    value += own < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? -own : own
  }
  return value
}

/** A number before a feminine noun: une heure, vingt-et-une pages. */
export function feminine(words: string[]): string[] {
  return words.map((word, i) => (i === words.length - 1 ? word.replace(/(?<!\p{L})un$/u, 'une') : word))
}

/**
 * Words for digits as they stand: leading zeros are said, ten digits after a zero are a telephone number and said two by
 * two, and more than twelve are said one by one.
 */
export function digitWords(digits: string): string[] {
  if (/^0\d{9}$/.test(digits)) return digits.match(/../g)!.flatMap(digitWords)
  if (digits.length > 12) return Array.from(digits, (digit) => SMALL[Number(digit)]!)
  const zeros = /^0*(?=\d)/.exec(digits)![0].length
  const rest = Number(digits)
  const head = new Array<string>(zeros).fill('zéro')
  return [...head, ...numberWords(rest)]
}
