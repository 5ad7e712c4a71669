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
    const said = underThousand(count)
    if (unit > 1000) words.push(`${said}-${name}${count > 1 ? 's' : ''}`)
    else words.push(count === 1 ? name : `${said.replace(/(?<!i)s$/, '')}-${name}`)
  }
  if (rest > 0 || words.length === 0) words.push(underThousand(rest))
  return words
}

/** Cents and vingts take an s at the end (deux-cents); mille takes it away again (deux-cent-mille). */
function underThousand(value: number): string {
  if (value <= 16) return SMALL[value]!
  const hundreds = Math.floor(value / 100)
  if (hundreds > 0) {
    const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]!}-cent`
    if (value % 100 > 0) return `${head}-${underThousand(value % 100)}`
    return hundreds === 1 ? head : `${head}s`
  }
  const ten = Math.floor(value / 10)
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10
  const tens = TENS[ten]!
  if (rest === 0) return ten === 8 ? `${tens}s` : tens
  return tens + ((rest === 1 || rest === 11) && ten < 8 ? '-et-' : '-') + underThousand(rest)
}

/** An ordinal in words: 1er, 1re, 2nd, 22e. `ending` is what is written after the number. */
export function ordinalWords(value: number, ending: string): string[] {
  const plural = ending.endsWith('s') ? 's' : ''
  if (value === 1 && ending.startsWith('er')) return [`premier${plural}`]
  if (value === 1 && /^(?:r|ère)/.test(ending)) return [`première${plural}`]
  if (value === 2 && ending.startsWith('n')) return [`second${ending.includes('e') ? 'e' : ''}${plural}`]
  const stem = numberWords(value)
    .join(' ')
    .replace(/cinq$/, 'cinqu')
    .replace(/neuf$/, 'neuv')
    .replace(/e$|(?<!i)s$/, '')
  return `${stem}ième${plural}`.split(' ')
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
  return words
    .join(' ')
    .replace(/(?<!\p{L})un$/u, 'une')
    .split(' ')
}

/**
 * Words for digits as they stand: leading zeros are said, ten digits after a zero are a telephone number and said two by
 * two, and more than twelve are said one by one.
 */
export function digitWords(digits: string): string[] {
  if (/^0\d{9}$/.test(digits)) return digits.match(/../g)!.flatMap(digitWords)
  if (digits.length > 12) return Array.from(digits, (digit) => SMALL[Number(digit)]!)
  const zeros = /^0*(?=\d)/.exec(digits)![0]
  return [...Array.from(zeros, () => SMALL[0]!), ...numberWords(Number(digits))]
}
