import { EDGE, letterNumber } from '../data/letters.ts'
import { exceptions } from '../data/exceptions.ts'
import { pieceOf, type Piece } from './pieces.ts'
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
  piece: Piece
}

/** Readings by their first three letters, the longest first. */
let index: Map<number, Reading[]> | undefined

/** The longest exception that the word at `from` (edges on both sides in `codes`) begins with or is. */
export function exceptionAt(codes: Uint8Array, from: number): Reading | undefined {
  index ??= buildIndex()
  const readings = index.get(keyOf(codes[from]!, codes[from + 1]!, codes[from + 2]!))
  if (readings === undefined) return undefined
  for (let i = 0; i < readings.length; i++) if (begins(readings[i]!, codes, from)) return readings[i]
  return undefined
}

const S = letterNumber('s')

function keyOf(first: number, second: number, third: number): number {
  return (((first << 6) | second) << 6) | third
}

function begins({ stem, open }: Reading, codes: Uint8Array, from: number): boolean {
  for (let i = 1; i < stem.length; i++) if (codes[from + i] !== stem[i]) return false
  if (open) return true
  const next = codes[from + stem.length]
  return next === EDGE || (next === S && codes[from + stem.length + 1] === EDGE)
}

function buildIndex(): Map<number, Reading[]> {
  const map = new Map<number, Reading[]>()
  for (const source of wordsOf(exceptions)) place(map, readingOf(source))
  for (const word of wordsOf(soundedFinals)) place(map, finalReading(word, true))
  for (const word of wordsOf(silentFinals)) place(map, finalReading(word, false))
  for (const readings of map.values()) readings.sort((a, b) => b.stem.length - a.stem.length)
  return map
}

/** Files a reading under its first three letters; one of fewer letters under all that may follow them. */
function place(map: Map<number, Reading[]>, reading: Reading): void {
  const { stem, open } = reading
  const first = stem[0]!
  for (const second of stem.length > 1 ? [stem[1]!] : [EDGE, S]) {
    const thirds = stem.length > 2 ? [stem[2]!] : stem.length > 1 ? [EDGE, S] : [EDGE]
    if (open && stem.length < 3) throw new Error('an open stem has three letters at least')
    for (const third of thirds) {
      const key = keyOf(first, second, third)
      const others = map.get(key)
      if (others === undefined) map.set(key, [reading])
      else others.push(reading)
    }
  }
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
    reading.edits.push({
      at: reading.stem.length,
      piece: pieceOf(source.slice(i + 1, colon), sound === '-' ? '' : sound),
    })
    for (let j = i + 1; j < colon; j++) reading.stem.push(letterNumber(source[j]!))
    i = close
  }
  return reading
}

const OWN_SOUND: Readonly<Record<string, string>> = { c: 'k', g: 'ɡ', r: 'ʁ', x: 'ks' }

/** The reading of a word whose last consonant is sounded, or silent, against the rules. */
function finalReading(word: string, sounded: boolean): Reading {
  const stem = Array.from(word, letterNumber)
  const edits: Edit[] = []
  const read = (back: number, length: number, sound: string) => {
    const at = stem.length - back
    edits.push({ at, piece: pieceOf(word.slice(at, at + length), sound) })
  }
  if (!sounded) {
    const doubled = /[fr]s$/.test(word) ? 2 : 1
    read(doubled, doubled, '')
  } else if (word.endsWith('ers')) {
    read(3, 1, 'ɛ')
    read(2, 1, 'ʁ')
  } else {
    if (/e[rt]$/.test(word)) read(2, 1, 'ɛ')
    if (word.endsWith('ps')) read(2, 1, 'p')
    const last = word[word.length - 1]!
    read(1, 1, OWN_SOUND[last] ?? last)
  }
  return { stem, open: false, edits }
}
