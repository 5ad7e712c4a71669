import { gunzipSync } from 'node:zlib'

/** Readings in IPA by word. */
export type Readings = Map<string, Set<string>>

/**
 * Adds the readings of a FreeDict dictionary (dictd, `.dict` or `.dict.dz`: lines such as `chat /ʃa/ <n, masc>`). Words in
 * small letters only; readings that a synthesiser made (they have stress marks) and those of other languages are left out.
 */
export function addReadings(file: Uint8Array, readings: Readings): void {
  for (const line of textOf(file).split('\n')) {
    const entry = /^(\p{Ll}+) \/(.+)\/(?: <[^>]*>)?\s*$/u.exec(line.normalize('NFC'))
    if (entry === null) continue
    const [, word = '', ipa = ''] = entry
    for (const reading of ipa.split(/\/[ ,]*\//)) {
      if (/[ˈˌ()A-Z]/.test(reading)) continue
      const known = readings.get(word)
      if (known === undefined) readings.set(word, new Set([reading]))
      else known.add(reading)
    }
  }
}

/** First letters of the words of a list, one a line, which may be compressed; what follows a tab is not read. */
export function beginnings(file: Uint8Array, letters: number): Set<string> {
  const lines = textOf(file).normalize('NFC').split('\n')
  return new Set(lines.map((line) => beginning(line.replace(/\t.*/, ''), letters)))
}

export function beginning(word: string, letters: number): string {
  return word.slice(0, letters)
}

function textOf(file: Uint8Array): string {
  const compressed = file[0] === 0x1f && file[1] === 0x8b
  return new TextDecoder().decode(compressed ? gunzipSync(file) : file)
}
