/**
 * How the engine reads words that a list does not hold, beside espeak-ng where it is installed:
 *
 *   node --conditions=source bench/french/unseen.ts LIST DICTIONARY… [--letters 5] [--show 0]
 *
 * LIST holds a word a line (what follows a tab is not read); each DICTIONARY is one of FreeDict’s from French, as the
 * packages dict-freedict-fra-* of Debian hold them (/usr/share/dictd/*.dict.dz). A word is unseen when no word of LIST
 * begins with its first `--letters` letters, so that it has no relative there. `--show` lists as many words that are read
 * otherwise. A dictionary has mistakes too: two engines are to be compared, and the seen words with the unseen.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse } from '@trousseau/french'
import { addReadings, beginning, beginnings, type Readings } from './dictionary.ts'
import { espeakNg, espeakVersion } from './peers/espeak-ng.ts'
import { sameSounds } from './score.ts'

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { letters: { type: 'string', default: '5' }, show: { type: 'string', default: '0' } },
})
const [list, ...dictionaries] = positionals
if (list === undefined || dictionaries.length === 0) {
  console.error('unseen.ts LIST DICTIONARY… [--letters 5] [--show 0]')
  process.exit(2)
}

const letters = Number(flags.letters)
const seen = beginnings(readFileSync(list), letters)
const readings: Readings = new Map()
for (const file of dictionaries) addReadings(readFileSync(file), readings)
const entries = [...readings].map(([word, known]) => ({
  word,
  known: [...known],
  unseen: !seen.has(beginning(word, letters)),
}))
type Entry = (typeof entries)[number]

const words = entries.map(({ word }) => word)
const ours = words.map(say)
print('@trousseau/french', ours)
if (espeakVersion() !== undefined) print('espeak-ng', (await espeakNg.load()).phonemes?.(words) ?? [])
let shown = 0
for (const [i, entry] of entries.entries()) {
  if (shown >= Number(flags.show) || !entry.unseen || fits(entry, ours[i])) continue
  console.log(`${entry.word}: ${ours[i] ?? ''} ≠ ${entry.known.join(', ')}`)
  shown++
}

function say(word: string): string {
  return analyse(word)
    .words.flatMap(({ graphemes }) => graphemes.map(({ phonemes }) => phonemes))
    .join('')
}

function fits({ known }: Entry, answer = ''): boolean {
  return known.some((reading) => sameSounds(reading) === sameSounds(answer))
}

function print(name: string, answers: readonly string[]): void {
  const shares = [false, true].map((unseen) => {
    const right = entries.map((entry, i) => entry.unseen === unseen && fits(entry, answers[i]))
    const asked = entries.filter((entry) => entry.unseen === unseen).length
    return `${((100 * right.filter(Boolean).length) / asked).toFixed(2)} % of ${String(asked)}`
  })
  console.log(`${name.padEnd(20)}seen ${shares[0] ?? ''}   unseen ${shares[1] ?? ''}`)
}
