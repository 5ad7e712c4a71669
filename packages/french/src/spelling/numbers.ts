const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]
const GREAT: readonly (readonly [value: number, name: string])[] = [
  [1e9, 'milliard'],
  [1e6, 'million'],
  [1000, 'mille'],
  [100, 'cent'],
]

/** A whole number in words, up to 10¹² (1871: mille huit cent soixante et onze). */
export function numberWords(value: number): string[] {
  for (const [unit, name] of GREAT) {
    if (value < unit) continue
    const count = Math.floor(value / unit)
    const rest = value % unit
    const plural = count > 1 && (unit >= 1e6 || (unit === 100 && rest === 0)) ? `${name}s` : name
    const head = count === 1 && unit <= 1000 ? [name] : [...numberWords(count), plural]
    return rest === 0 ? head : [...head, ...numberWords(rest)]
  }
  return underHundred(value)
}

function underHundred(value: number): string[] {
  if (value <= 16) return [SMALL[value]!]
  if (value < 20) return ['dix', SMALL[value - 10]!]
  const ten = Math.floor(value / 10)
  const rest = ten === 7 || ten === 9 ? value - (ten - 1) * 10 : value % 10
  const tens = TENS[ten]!
  if (rest === 0) return [ten === 8 ? 'quatre-vingts' : tens]
  if ((rest === 1 || rest === 11) && ten < 8) return [`${tens}-et-${underHundred(rest)[0]!}`]
  return [tens, ...underHundred(rest)]
}

/** An ordinal in words: 1er, 1re, 2e. `ending` is what is written after the number. */
export function ordinalWords(value: number, ending: string): string[] {
  if (ending.startsWith('er')) return ['premier']
  if (ending.startsWith('r')) return ['première']
  if (ending.startsWith('nd')) return [ending.startsWith('nde') ? 'seconde' : 'second']
  const words = numberWords(value)
  const last = words.pop()!
  const stem =
    last === 'cinq' ? 'cinqu' : last === 'neuf' ? 'neuv' : last.replace(/e$|(?<=cent|vingt)s$/u, '')
  return [...words, `${stem}ième`]
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Value of a well-formed Roman numeral up to 399, else `undefined`. */
export function romanValue(numeral: string): number | undefined {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral)) return undefined
  let value = 0
  for (let i = 0; i < numeral.length; i++) {
    const own = ROMAN[numeral[i]!]!
    value += own < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? -own : own
  }
  return value
}
