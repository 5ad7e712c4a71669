import { acronymWords } from './acronyms.ts'
import { digitWords } from './numbers.ts'

/** Signs of addresses and what is said for them. */
const SIGNS: Readonly<Record<string, string>> = {
  '@': 'arobase', '.': 'point', '/': 'slash', ':': 'deux-points', '-': 'tiret', _: 'tiret-bas', '+': 'plus',
  '=': 'égale', '?': 'point-d’interrogation', '&': 'et', '#': 'dièse', '%': 'pour-cent', '~': 'tilde',
} // prettier-ignore

/** What ends the addresses that are written without www or @, and the names of files. */
const ENDS =
  /\.(?:fr|com|org|net|eu|info|io|be|ch|ca|re|gouv|edu|tv|pdf|epub|docx?|odt|html?|mp3|mp4|jpe?g|png|zip|exe)$/

/** Whether a run of signs without a space is an e-mail or web address, or the name of a file. */
export function isAddress(text: string): boolean {
  return (
    /^(?:https?:\/\/|www\.)|[^@\s]@[^@\s]/i.test(text) ||
    (ENDS.test(text.replace(/[/?#].*$/, '')) && !/^\.|\.\./.test(text))
  )
}

/**
 * What is said for an e-mail or web address: aide@ville.fr is aide arobase ville point effe erre. The way to fetch a
 * page (https://) is not said. Two letters after a point, and groups without a vowel, are spelt.
 */
export function addressSaid(text: string): string[] {
  const parts =
    text
      .replace(/^\w+:\/\/|^mailto:/i, '')
      .replace(/\/$/, '')
      .match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? []
  return parts.flatMap((part, i) => {
    if (/\d/.test(part)) return part.length > 4 ? Array.from(part).flatMap(digitWords) : digitWords(part)
    if (!/\p{L}/u.test(part)) return SIGNS[part] ?? []
    if (/^www$/i.test(part)) return ['trois', 'double-vé']
    const spelled = (part.length < 3 && parts[i - 1] === '.') || !/[aeiouyà-ÿœ]/i.test(part)
    return spelled ? acronymWords(part.toUpperCase()) : [part.toLowerCase()]
  })
}
