import type { Form } from './form.ts'

/** Forms are kept by spelling, up to this many, so that the words of a book are read once. */
const MOST_FORMS = 1 << 16
/** Places of a new table: a power of two. It grows when half of it is taken. */
const FEWEST_PLACES = 1 << 12

/**
 * Forms by their spelling, found from their letters where these stand in a text: no string is made to look a word up,
 * which is most of what a known word costs. Open addressing, one step at a time (Knuth, volume 3, section 6.4).
 */
export class FormTable {
  #forms = emptyPlaces(FEWEST_PLACES)
  #hashes = new Int32Array(FEWEST_PLACES)
  #count = 0

  /** The form of the word that stands in `text` from `start` to `end`, if it is known; `hash` is that of its letters. */
  find(text: string, start: number, end: number, hash: number): Form | undefined {
    const forms = this.#forms
    const hashes = this.#hashes
    const mask = hashes.length - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const form = forms[place]
      if (form === undefined) return undefined
      if (hashes[place] === hash && isAt(form.text, text, start, end)) return form
    }
  }

  add(form: Form, hash: number): void {
    if (this.#count >= MOST_FORMS) this.#refill(FEWEST_PLACES, [], this.#hashes)
    else if (2 * this.#count >= this.#hashes.length)
      this.#refill(2 * this.#hashes.length, this.#forms, this.#hashes)
    this.#put(form, hash)
  }

  #refill(places: number, forms: readonly (Form | undefined)[], hashes: Int32Array): void {
    this.#forms = emptyPlaces(places)
    this.#hashes = new Int32Array(places)
    this.#count = 0
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]
      if (form !== undefined) this.#put(form, hashes[i]!)
    }
  }

  #put(form: Form, hash: number): void {
    const mask = this.#hashes.length - 1
    let place = hash & mask
    while (this.#forms[place] !== undefined) place = (place + 1) & mask
    this.#forms[place] = form
    this.#hashes[place] = hash
    this.#count++
  }
}

function emptyPlaces(places: number): (Form | undefined)[] {
  return new Array<Form | undefined>(places).fill(undefined)
}

/** A number for the letters of `text` from `start` to `end` (FNV-1a over UTF-16 units). */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
