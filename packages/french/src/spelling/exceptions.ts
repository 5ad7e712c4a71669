import { EDGE, letterNumber } from '../data/letters.ts'
import { exceptions } from '../data/exceptions.ts'
import { silentFinals, soundedFinals } from '../data/final-letters.ts'

/** How some letters of a word are read against the rules. */
export interface Reading {
  stem: number[]
  /** Whether any ending may follow the stem. */
  open: boolean
  edits: Edit[]
}

export interface Edit {
  /** Place of its first letter in the word. */
  at: number
  length: number
  sound: string
}

/** Readings by their first two letters, the longest first. */
let index: Map<number, Reading[]> | undefined

/** The longest exception that the word at `from` (edges on both sides in `codes`) begins with or is. */
export function exceptionAt(codes: Uint8Array, from: number): Reading | undefined {
  index ??= buildIndex()
  const readings = index.get(codes[from]! * 64 + codes[from + 1]!)
  if (readings === undefined) return undefined
  for (let i = 0; i < readings.length; i++) if (begins(readings[i]!, codes, from)) return readings[i]
  return undefined
}

const S = letterNumber('s')

function begins({ stem, open }: Reading, codes: Uint8Array, from: number): boolean {
  for (let i = 2; i < stem.length; i++) if (codes[from + i] !== stem[i]) return false
  if (open) return true
  const next = codes[from + stem.length]
  return next === EDGE || (next === S && codes[from + stem.length + 1] === EDGE)
}

function buildIndex(): Map<number, Reading[]> {
  const map = new Map<number, Reading[]>()
  const add = (reading: Reading) => {
    const key = reading.stem[0]! * 64 + (reading.stem[1] ?? EDGE)
    const others = map.get(key)
    if (others === undefined) map.set(key, [reading])
    else others.push(reading)
  }
  for (const source of wordsOf(exceptions)) add(readingOf(source))
  for (const word of wordsOf(soundedFinals)) add(finalReading(word, true))
  for (const word of wordsOf(silentFinals)) add(finalReading(word, false))
  for (const readings of map.values()) readings.sort((a, b) => b.stem.length - a.stem.length)
  return map
}

function* wordsOf(lines: readonly string[]): Generator<string> {
  for (const line of lines) yield* line.split(' ')
}

/** Reads an exception written as in data/exceptions.ts. */
export function readingOf(source: string): Reading {
  const reading: Reading = { stem: [], open: source.endsWith('*'), edits: [] }
  const end = reading.open ? source.length - 1 : source.length
  for (let i = 0; i < end; i++) {
    if (source[i] !== '(') {
      reading.stem.push(letterNumber(source[i]!))
      continue
    }
    const colon = source.indexOf(':', i)
    const close = source.indexOf(')', colon)
    const sound = source.slice(colon + 1, close)
    reading.edits.push({ at: reading.stem.length, length: colon - i - 1, sound: sound === '-' ? '' : sound })
    for (let j = i + 1; j < colon; j++) reading.stem.push(letterNumber(source[j]!))
    i = close
  }
  return reading
}

const OWN_SOUND: Readonly<Record<string, string>> = { c: 'k', g: 'ɡ', r: 'ʁ', x: 'ks' }

/** The reading of a word whose last consonant is sounded, or silent, against the rules. */
function finalReading(word: string, sounded: boolean): Reading {
  const stem = Array.from(word, letterNumber)
  const last = stem.length - 1
  const edits: Edit[] = []
  const sound = (letter: string) => OWN_SOUND[letter] ?? letter
  if (!sounded) {
    const doubled = /[fr]s$/.test(word) ? 2 : 1
    edits.push({ at: last + 1 - doubled, length: doubled, sound: '' })
  } else if (word.endsWith('ers')) {
    edits.push({ at: last - 2, length: 1, sound: 'ɛ' }, { at: last - 1, length: 1, sound: 'ʁ' })
  } else {
    if (/e[rt]$/.test(word)) edits.push({ at: last - 1, length: 1, sound: 'ɛ' })
    if (word.endsWith('ps')) edits.push({ at: last - 1, length: 1, sound: 'p' })
    edits.push({ at: last, length: 1, sound: sound(word.at(-1)!) })
  }
  return { stem, open: false, edits }
}
