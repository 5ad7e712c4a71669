import type { AnalyseOptions } from '../analysis.ts'
import type { Saying } from '../grammar/sayings.ts'
import type { Spans } from '../text/spans.ts'
import type { Lexicon } from './lexicon.ts'
import type { Hint } from './align.ts'
import { readForm, type Form } from './form.ts'
import type { Said } from './said.ts'

/** Forms are kept by spelling, up to this many, so that the words of a book are read once. */
const MOST_FORMS = 1 << 16
/** V8 keeps the whole text alive for a slice of this length or more. */
const SHORTEST_SLICE = 13

const kept = new Map<string, Forms>()
const keptByLexicon = new WeakMap<Lexicon, Map<string, Forms>>()

/** The forms already read under these options. */
export function formsFor(options: AnalyseOptions): Forms {
  const { syllables = 'written', doubles = 'split', hiatus = 'heard', lexicon } = options
  const key = `${syllables} ${doubles} ${hiatus}`
  const known = lexicon === undefined ? kept : formsWith(lexicon)
  let forms = known.get(key)
  if (forms === undefined) known.set(key, (forms = new Forms(options)))
  return forms
}

function formsWith(lexicon: Lexicon): Map<string, Forms> {
  let forms = keptByLexicon.get(lexicon)
  if (forms === undefined) keptByLexicon.set(lexicon, (forms = new Map<string, Forms>()))
  return forms
}

/** The forms already read under one set of options. */
export class Forms {
  readonly #options: AnalyseOptions
  readonly #forms = new Map<string, Form>()

  constructor(options: AnalyseOptions) {
    this.#options = options
  }

  /** The forms of the words of a text. */
  all(text: string, words: Spans): Form[] {
    const known = this.#forms
    const count = words.length >> 1
    const forms = new Array<Form>(count)
    for (let i = 0; i < count; i++) {
      const word = text.slice(words[2 * i], words[2 * i + 1])
      forms[i] = known.get(word) ?? this.#read(word)
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
    let other = this.#forms.get(key)
    if (other === undefined) {
      other = saying === 'guess' ? { ...form, source: 'guess', asks: 0 } : this.#said(form, saying)
      this.#forms.set(key, other)
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

  #read(slice: string): Form {
    if (this.#forms.size >= MOST_FORMS) this.#forms.clear()
    const word = slice.length < SHORTEST_SLICE ? slice : ownCopy(slice)
    const form = readForm(word, this.#options)
    this.#forms.set(word, form)
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
