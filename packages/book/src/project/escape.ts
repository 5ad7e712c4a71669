/** Text, attribute values, identifiers and addresses made safe for markup that is both HTML and XML. */

// Characters that markup gives a meaning to, and those that XML 1.0 (section 2.2) does not allow at all.
// eslint-disable-next-line no-control-regex
const special = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u
const specials = new RegExp(special.source, 'gu')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': ' ' }

/**
 * Escapes `text` for an element's content or a double-quoted attribute. What XML cannot hold (controls, half a
 * surrogate pair) becomes U+FFFD, one for one, so that offsets still hold.
 */
export function escapeMarkup(text: string): string {
  if (!special.test(text)) return text
  return text.replace(specials, (character) => entities[character] ?? '\ufffd')
}

/** `text` as it comes back from markup: `escapeMarkup` and a parser after it, without the way through. */
export function markupText(text: string): string {
  if (!special.test(text)) return text
  return text.replace(specials, (character) =>
    character === '\r' ? ' ' : character in entities ? character : '\ufffd',
  )
}

/** Escapes `value` for a double-quoted attribute whose line ends must come back: parsers make blanks of bare ones. */
export function escapeAttribute(value: string): string {
  return escapeMarkup(value).replace(/[\n\t]/g, (blank) => (blank === '\n' ? '&#10;' : '&#9;'))
}

/** `id` as it may stand in an `id` attribute: itself when it is an XML name, otherwise an encoded form of it. */
export function elementId(id: string): string {
  if (/^[A-Za-z_][\w.-]*$/.test(id)) return id
  return `_${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`
}

/** A BCP 47 tag fit for `lang`, or null when `tag` is not one. */
export function languageTag(tag: string): string | null {
  const clean = tag.trim().replaceAll('_', '-')
  return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(clean) ? clean : null
}

const rightToLeft =
  /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(-(?!cyrl|deva|latn)|$)|-(arab|hebr|syrc|thaa)(-|$)/i

/** The `lang` (and `dir`) attributes for `tag`, with a leading space; empty when `tag` is no language tag. */
export function languageAttributes(tag: string, dialect: 'html' | 'epub'): string {
  const clean = languageTag(tag)
  if (!clean) return ''
  const xml = dialect === 'epub' ? ` xml:lang="${clean}"` : ''
  return ` lang="${clean}"${xml}${direction(clean) === 'rtl' ? ' dir="rtl"' : ''}`
}

/** The way in which a language (BCP 47 tag) is written. */
export function direction(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag.trim().replaceAll('_', '-')) ? 'rtl' : 'ltr'
}

/**
 * The address of a link as files keep it: `#id`, or an outside one as `safeHref` writes it. One that is malformed leads
 * nowhere but is kept. Null for anything that a link of a book never is, script addresses first of all.
 */
export function bookHref(href: string): string | null {
  if (href.startsWith('#')) return `#${elementId(href.slice(1))}`
  return safeHref(href) ?? (/^(https?|mailto|tel):/i.test(href.trim()) ? markupText(href.trim()) : null)
}

/**
 * An outside address that may stand in `href`: web, mail or telephone, in the characters RFC 3986 allows. Null for
 * anything else, script addresses first of all.
 */
export function safeHref(href: string): string | null {
  const trimmed = href.trim()
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(trimmed) || !URL.canParse(trimmed)) return null
  const strict = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(trimmed) ? trimmed : new URL(trimmed).href
  return strict.replace(/%(?![0-9A-Fa-f]{2})/g, '%25').replace(/[|\\^`{}]/g, encodeURIComponent)
}
