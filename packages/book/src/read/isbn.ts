/** An ISBN as 13 digits, from 13 or 10 with or without hyphens and `urn:isbn:`; null when it is none (ISO 2108). */
export function isbn13(given: string): string | null {
  const digits = given.replace(/^(urn:)?isbn(-1[03])?[:\s]*/i, '').replace(/[\s-]/g, '')
  if (/^97[89]\d{10}$/.test(digits)) return checkDigit(digits.slice(0, 12)) === digits[12] ? digits : null
  if (!/^\d{9}[\dXx]$/.test(digits) || !isIsbn10(digits)) return null
  const body = `978${digits.slice(0, 9)}`
  return body + checkDigit(body)
}

function checkDigit(twelve: string): string {
  const sum = Array.from(twelve).reduce((all, digit, i) => all + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}

function isIsbn10(ten: string): boolean {
  const sum = Array.from(ten.toUpperCase()).reduce(
    (all, digit, i) => all + (digit === 'X' ? 10 : Number(digit)) * (10 - i),
    0,
  )
  return sum % 11 === 0
}
