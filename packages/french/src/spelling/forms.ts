import type { AnalyseOptions } from '../analysis.ts'
import type { Saying } from '../said/sayings.ts'
import type { Spans } from '../text/spans.ts'
import type { Lexicon } from './lexicon.ts'
import type { Hint } from './align.ts'
import { readForm, type Form } from './form.ts'
import { FormTable, hashOf } from './form-table.ts'
import type { Said } from '../said/said.ts'

/** Words that their neighbours made say something else are kept up to this many: 8 h, Louis XIV. */
const MOST_SAYINGS = 1 << 12
/** V8 keeps the whole text alive for a slice of this length or more. */
const SHORTEST_SLICE = 13

/** Forms by what their options say of syllables. */
type Kept = (Forms | undefined)[]

const kept: Kept = []
const keptByLexicon = new WeakMap<Lexicon, Kept>()

/** The forms already read under these options. */
export function formsFor(options: AnalyseOptions): Forms {
  const { syllables, doubles, hiatus, lexicon } = options
  const key =
    (syllables === 'spoken' ? 1 : 0) +
    (doubles === 'join' ? 2 : 0) +
    (hiatus === 'cut' ? 4 : hiatus === 'keep' ? 8 : 0)
  const known = lexicon === undefined ? kept : keptWith(lexicon)
  return (known[key] ??= new Forms({ ...options }))
}

function keptWith(lexicon: Lexicon): Kept {
  let forms = keptByLexicon.get(lexicon)
  if (forms === undefined) keptByLexicon.set(lexicon, (forms = []))
  return forms
}

/** The forms already read under one set of options. */
export class Forms {
  readonly #options: AnalyseOptions
  readonly #forms = new FormTable()
  readonly #sayings = new Map<string, Form>()

  constructor(options: AnalyseOptions) {
    this.#options = options
  }

  /** The forms of the words of a text. */
  all(text: string, words: Spans): Form[] {
    const known = this.#forms
    const count = words.length >> 1
    const forms = new Array<Form>(count)
    for (let i = 0; i < count; i++) {
      const start = words[2 * i]!
      const end = words[2 * i + 1]!
      const hash = hashOf(text, start, end)
      forms[i] = known.find(text, start, end, hash) ?? this.#read(text.slice(start, end), hash)
    }
    return forms
  }

  /** The reading of a form that its sentence asks for. */
  other(form: Form, hint: Hint): Form {
    form.other ??= readForm(
      form.text,
      this.#options,
      form.given === undefined ? hint : { ...hint, said: form.given },
    )
    return form.other
  }

  /** The form of a word of which its neighbours say how it is said. */
  saying(form: Form, saying: Saying): Form {
    const key = `${form.text}\n${String(saying)}`
    let other = this.#sayings.get(key)
    if (other === undefined) {
      other = saying === 'guess' ? { ...form, source: 'guess', asks: 0 } : this.#said(form, saying)
      if (this.#sayings.size >= MOST_SAYINGS) this.#sayings.clear()
      this.#sayings.set(key, other)
    }
    return other
  }

  #said(form: Form, words: readonly string[]): Form {
    const kind = /^\d/.test(form.text)
      ? 'number'
      : words.length > 1 && words.length === form.text.length
        ? 'letters'
        : 'listed'
    const said: Said = { words, kind }
    return { ...readForm(form.text, this.#options, { said }), asks: 0, given: said }
  }

  #read(slice: string, hash: number): Form {
    const word = slice.length < SHORTEST_SLICE ? slice : ownCopy(slice)
    const form = readForm(word, this.#options)
    this.#forms.add(form, hash)
    return form
  }
}

/** A string of its own, so that a form does not keep alive the text it was first met in: V8 copies short slices. */
function ownCopy(slice: string): string {
  let copy = ''
  for (let at = 0; at < slice.length; at += SHORTEST_SLICE - 1)
    copy += slice.slice(at, at + SHORTEST_SLICE - 1)
  return copy
}
