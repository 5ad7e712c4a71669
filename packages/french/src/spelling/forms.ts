import type { AnalyseOptions } from '../analysis.ts'
import type { Hint } from './align.ts'
import { readForm, type Form } from './form.ts'

/** Forms are kept by spelling, up to this many, so that the words of a book are read once. */
const MOST_FORMS = 1 << 16

/** The forms already read under one set of options. */
export class Forms {
  readonly #options: AnalyseOptions
  readonly #read = new Map<string, Form>()

  constructor(options: AnalyseOptions) {
    this.#options = options
  }

  get(text: string): Form {
    const known = this.#read.get(text)
    if (known !== undefined) return known
    const form = readForm(text, this.#options)
    if (this.#read.size >= MOST_FORMS) this.#read.clear()
    this.#read.set(text, form)
    return form
  }

  /** The reading of a form that its sentence asks for. */
  other(form: Form, hint: Hint): Form {
    form.other ??= readForm(form.text, this.#options, hint)
    return form.other
  }
}
