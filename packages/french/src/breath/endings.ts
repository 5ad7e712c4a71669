import { adjectiveEndings } from '../data/verbs.ts'
import * as kind from './kinds.ts'

let endings: ReadonlySet<number> | undefined

/** What the letters of a word that no list holds allow it to be. Letters are compared by their codes: this is done for each spelling. */
export function endingBits(plain: string, capital: boolean): number {
  const { length } = plain
  if (length < 3) return kind.NOUN
  const third = plain.charCodeAt(length - 3)
  const second = plain.charCodeAt(length - 2)
  switch (plain.charCodeAt(length - 1)) {
    case LETTER.e:
      if (second === LETTER.r)
        return third === LETTER.r ? kind.NOUN : kind.INFINITE | weakness(plain, third, second)
      return (isParticiple(second) ? kind.PAST : kind.NOUN) | weakness(plain, third, second)
    case LETTER.t:
      return kind.PAST | endingInT(plain, third, second)
    case LETTER.a:
      return capital || length < 4 ? kind.NOUN : kind.SURE
    case LETTER.z:
      return second === LETTER.e && length > 4 ? kind.SURE : kind.NOUN
    case LETTER.r:
      return second === LETTER.e || second === LETTER.i ? kind.INFINITE : kind.NOUN
    case LETTER.d:
      return second === LETTER.n && third === LETTER.e ? kind.LIKELY : kind.NOUN
    case LETTER.s:
      // chantâmes, finîtes
      return length > 4 && second === LETTER.e && isCircumflex(plain.charCodeAt(length - 4))
        ? kind.SURE
        : kind.PAST
    case LETTER.é:
    case LETTER.i:
    case LETTER.u:
      return kind.PAST
    default:
      return kind.NOUN
  }
}

/** chantait, finit, courut, devint, viendront; not endroit, bout, point */
function endingInT(plain: string, third: number, second: number): number {
  if (isCircumflex(second)) return kind.SURE
  const fourth = plain.charCodeAt(plain.length - 4)
  switch (second) {
    case LETTER.i:
      if (third === LETTER.a) return kind.SURE
      return third === LETTER.o && fourth !== LETTER.ç ? kind.NOUN : kind.LIKELY
    case LETTER.u:
      return third === LETTER.o ? kind.NOUN : kind.LIKELY
    case LETTER.n:
      if (third === LETTER.a) return kind.PRESENT
      if (third === LETTER.o) return fourth === LETTER.r ? kind.SURE : kind.NOUN
      if (third === LETTER.i)
        return fourth === LETTER.a || fourth === LETTER.e || fourth === LETTER.o ? kind.NOUN : kind.LIKELY
      if (third !== LETTER.e) return kind.NOUN
      if (fourth === LETTER.m) return kind.MANNER
      return fourth === LETTER.i && /[vbs]t?ient$/.test(plain) ? kind.LIKELY : kind.NOUN
    default:
      return kind.NOUN
  }
}

function weakness(plain: string, third: number, second: number): number {
  if (plain.length < 4) return kind.NOUN
  endings ??= readEndings()
  const three = endingKey(0, third, second)
  return endings.has(three) || endings.has(three | (plain.charCodeAt(plain.length - 4) << 24))
    ? kind.NOUN
    : kind.WEAK
}

/** Letters before an e, as a number. */
function endingKey(fourth: number, third: number, second: number): number {
  return (fourth << 24) | (third << 16) | (second << 8)
}

/** mangée, finie, venue, mise, écrite */
function isParticiple(letter: number): boolean {
  return (
    letter === LETTER.é ||
    letter === LETTER.i ||
    letter === LETTER.u ||
    letter === LETTER.s ||
    letter === LETTER.t
  )
}

function isCircumflex(letter: number): boolean {
  return letter === LETTER.â || letter === LETTER.î || letter === LETTER.û
}

const LETTER = {
  a: 0x61, d: 0x64, e: 0x65, i: 0x69, m: 0x6d, n: 0x6e, o: 0x6f, r: 0x72, s: 0x73, t: 0x74, u: 0x75, z: 0x7a,
  â: 0xe2, ç: 0xe7, é: 0xe9, î: 0xee, û: 0xfb,
} as const // prettier-ignore

function readEndings(): ReadonlySet<number> {
  return new Set(
    adjectiveEndings.split(' ').map((ending) => {
      const codes = Array.from(ending, (letter) => letter.charCodeAt(0))
      return endingKey(codes.at(-4) ?? 0, codes.at(-3)!, codes.at(-2)!)
    }),
  )
}
