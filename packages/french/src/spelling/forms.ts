import type { AnalyseOptions } from '../analysis.ts'
import type { Hint } from './align.ts'
import type { Spans } from '../text/spans.ts'
import { LONGEST } from './fold.ts'
import { readForm, type Form } from './form.ts'

/** Forms are kept by spelling, up to this many, so that the words of a book are read once. */
const MOST_FORMS = 1 << 16
/** Places of a new table: a power of two. It grows when half of it is taken. */
const FEWEST_PLACES = 1 << 12
/** V8 keeps the whole text alive for a slice of this length or more. */
const SHORTEST_SLICE = 13

/**
 * The forms already read under one set of options. They are found from their letters where these stand in a text,
 * without making a string of them: this is most of the time that a word of a book takes.
 */
export class Forms {
  readonly #options: AnalyseOptions
  #table = emptyTable(FEWEST_PLACES)
  #hashes = new Int32Array(FEWEST_PLACES)
  #count = 0

  constructor(options: AnalyseOptions) {
    this.#options = options
  }

  /** The forms of the words of a text. */
  all(text: string, words: Spans): Form[] {
    const count = words.length >> 1
    const forms = new Array<Form>(count)
    for (let i = 0; i < count; i++) forms[i] = this.#at(text, words[2 * i]!, words[2 * i + 1]!)
    return forms
  }

  /** The form of the word that stands in `text` from `start` to `end`. */
  #at(text: string, start: number, end: number): Form {
    let hash = end - start
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.#table.length - 1
    let place = hash & mask
    for (let form = this.#table[place]; form !== undefined; form = this.#table[place]) {
      if (this.#hashes[place] === hash && isAt(form.text, text, start, end)) return form
      place = (place + 1) & mask
    }
    const form = readForm(copyOf(text, start, end), this.#options)
    this.#keep(form, hash)
    return form
  }

  /** The reading of a form that its sentence asks for. */
  other(form: Form, hint: Hint): Form {
    form.other ??= readForm(form.text, this.#options, hint)
    return form.other
  }

  #keep(form: Form, hash: number): void {
    if (this.#count >= MOST_FORMS) this.#resize(FEWEST_PLACES, [], this.#hashes)
    else if (this.#count * 2 >= this.#table.length)
      this.#resize(this.#table.length * 2, this.#table, this.#hashes)
    this.#place(form, hash)
  }

  #resize(places: number, forms: readonly (Form | undefined)[], hashes: Int32Array): void {
    this.#table = emptyTable(places)
    this.#hashes = new Int32Array(places)
    this.#count = 0
    forms.forEach((form, i) => {
      if (form !== undefined) this.#place(form, hashes[i]!)
    })
  }

  #place(form: Form, hash: number): void {
    const mask = this.#table.length - 1
    let place = hash & mask
    while (this.#table[place] !== undefined) place = (place + 1) & mask
    this.#table[place] = form
    this.#hashes[place] = hash
    this.#count++
  }
}

function emptyTable(places: number): (Form | undefined)[] {
  return new Array<Form | undefined>(places).fill(undefined)
}

/** A string of its own, so that a form does not keep alive the text it was first met in. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start < SHORTEST_SLICE || end - start > LONGEST) return text.slice(start, end)
  const units: number[] = []
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i))
  return String.fromCharCode(...units)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  const length = end - start
  if (word.length !== length) return false
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
