import { abbreviationSaid } from './abbreviations.ts'
import { acronymWords } from './acronyms.ts'
import { digitWords } from './numbers.ts'

/** What ends the addresses that are written without www or @, and the names of files. */
const ENDS =
  /^[^.].*[^.]\.(?:fr|com|org|net|eu|info|be|ch|ca|pdf|epub|docx?|html?|mp[34]|jpe?g|png|zip)(?:[/?#].*)?$/

/** Whether a run of signs without a space is an e-mail or web address, or the name of a file. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)|[^@\s]@[^@\s]/i.test(text) || ENDS.test(text)
}

/**
 * What is said for an e-mail or web address: aide@ville.fr is aide arobase ville point effe erre. The way to fetch a
 * page (https://) is not said. Two letters after a point, and groups without a vowel, are spelt. One that holds nothing
 * to say is just called an address.
 */
export function addressSaid(text: string): string[] {
  const parts = text.replace(/^\w+:\/\/|\/$/g, '').match(/\p{L}+|\d+|./gsu) ?? []
  const words = parts.flatMap((part, i) => {
    if (/\d/.test(part)) return part.length > 4 ? Array.from(part).flatMap(digitWords) : digitWords(part)
    if (part === '-') return 'tiret'
    if (!/\p{L}/u.test(part)) return abbreviationSaid(part) ?? []
    if (/^www$/i.test(part)) return ['trois', 'double-vé']
    const spelled = (part.length < 3 && parts[i - 1] === '.') || !/[aeiouyà-ÿœ]/i.test(part)
    return spelled ? acronymWords(part.toUpperCase()) : [part.toLowerCase()]
  })
  return words.length > 0 ? words : ['adresse']
}
