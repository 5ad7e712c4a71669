import type { Metadata } from '@trousseau/book'

/**
 * What tells that two sources are versions of one book: its ISBN, or else the identifier it goes by, written in one
 * way. Null when it has none, or one that says nothing (a UUID that a tool draws anew each time it writes is still an
 * identifier: it only never finds another).
 */
export function identityOf({ identifier }: Pick<Metadata, 'identifier'>): string | null {
  const given = identifier?.normalize('NFC').trim() ?? ''
  const digits = given.replace(/^urn:isbn:/i, '').replace(/[\s-]/g, '')
  if (isIsbn(digits)) return `isbn:${thirteen(digits.toUpperCase())}`
  // Long enough to name one thing among all.
  return given.length >= 8 ? given.toLowerCase().slice(0, 500) : null
}

function isIsbn(digits: string): boolean {
  if (/^97[89]\d{10}$/.test(digits)) return checkDigit13(digits.slice(0, 12)) === digits.at(-1)
  return /^\d{9}[\dXx]$/.test(digits) && checkDigit10(digits.slice(0, 9)) === digits.at(-1)?.toUpperCase()
}

/** An ISBN of ten digits as the one of thirteen that replaced it (ISO 2108). */
function thirteen(digits: string): string {
  if (digits.length === 13) return digits
  const body = `978${digits.slice(0, 9)}`
  return body + checkDigit13(body)
}

function checkDigit13(body: string): string {
  let sum = 0
  for (let place = 0; place < body.length; place++) sum += Number(body[place]) * (place % 2 === 0 ? 1 : 3)
  return String((10 - (sum % 10)) % 10)
}

function checkDigit10(body: string): string {
  let sum = 0
  for (let place = 0; place < body.length; place++) sum += Number(body[place]) * (10 - place)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
