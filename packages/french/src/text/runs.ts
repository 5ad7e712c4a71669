import { isAddress } from '../said/addresses.ts'
import { unitOf } from '../said/units.ts'
import { SPACE, classAt } from './characters.ts'

/** The longest address without its own beginning (https:, www.), in UTF-16 units. */
const LONGEST_ADDRESS = 100

/** What no address holds. */
const STOPS = '<>"«»“”()[]{}|;,\'’*'
/** What ends no address, though it may stand inside. */
const CLOSERS = '.:!?-_…'

/**
 * Where the address ends that starts at `start`. Where there is none, how far it was looked for, as a negative number: no
 * part of a long run needs to be looked at twice.
 */
export function addressEnd(text: string, start: number): number {
  const whole = /^(?:https?:\/\/|www\.)/i.test(text.slice(start, start + 8))
  const last = whole ? text.length : Math.min(text.length, start + LONGEST_ADDRESS)
  let to = start
  while (to < last && classAt(text, to) !== SPACE && !STOPS.includes(text[to]!)) to++
  let end = to
  while (end > start && CLOSERS.includes(text[end - 1]!)) end--
  return whole || isAddress(text.slice(start, end)) ? end : -to
}

/** Single letters with a point after each: S.N.C.F., J.-C., and c.-à-d. */
const DOTTED = /^\p{L}\.(?:-?\p{L}(?:\.|(?=-\p{L}\.))){1,11}/u

/** Where the letters with points end that start at `start`, if there are two or more, else `start`. */
export function dottedEnd(text: string, start: number): number {
  return start + (DOTTED.exec(text.slice(start, start + 36))?.[0].length ?? 0)
}

/** Where a unit ends that has a sign in it: m², km/h, else `end`. */
export function unitEnd(text: string, start: number, end: number): number {
  if (end - start > 4) return end
  const sign = /^(?:[²³]|\/[A-Za-z]{1,4}(?!\p{L}))/u.exec(text.slice(end, end + 6))
  const to = end + (sign?.[0].length ?? 0)
  return unitOf(text.slice(start, to)) === undefined ? end : to
}
