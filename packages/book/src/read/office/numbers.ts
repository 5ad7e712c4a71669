/** A number as a list shows it; formats that are not known here are written in digits. */
export function writtenNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperLetter':
      return letter(number)
    case 'lowerLetter':
      return letter(number).toLowerCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number from 1 to 3999 in Roman numerals; beyond, in digits. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let left = number
  let all = ''
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      all += sign
      left -= value
    }
  }
  return all
}

/** `A` … `Z`, then `AA`, `BB` … as Word does. */
function letter(number: number): string {
  if (number < 1) return String(number)
  const sign = String.fromCharCode(65 + ((number - 1) % 26))
  return sign.repeat(Math.min(Math.floor((number - 1) / 26) + 1, 10))
}
