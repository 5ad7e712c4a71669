import { primaryLanguage } from '../language.ts'
import type { ElementNode } from '../tree/node.ts'
import { bookLanguage, isBelievable, type LanguageTally } from './spoken-languages.ts'

/** A run of text and the language it is said to be in. */
export interface Spoken {
  run: ElementNode
  text: string
  language: string | null
}

/** Runs that follow each other in a language that is not the book's. */
export interface ForeignPassage {
  tag: string
  runs: Spoken[]
}

/** Language of a book of these runs; `declared` is believed when no run says any. */
export function spokenLanguage(runs: readonly Spoken[], declared: string | null): string {
  const tally: LanguageTally = new Map()
  for (const { text, language } of runs) {
    if (language !== null) tally.set(language, (tally.get(language) ?? 0) + text.length)
  }
  if (tally.size === 0 && declared !== null) tally.set(declared, 1)
  return bookLanguage(tally, runs.map(({ text }) => text).join(' '))
}

/** The passages of a paragraph that may be believed to be in another language: whole words, and not the book's own. */
export function foreignPassages(paragraph: readonly Spoken[], book: string): ForeignPassage[] {
  return passages(paragraph).flatMap(({ runs, whole }) => {
    const tag = runs.find(({ language }) => language !== null)?.language
    if (!tag || !whole || primaryLanguage(tag) === primaryLanguage(book)) return []
    return isBelievable(runs.map(({ text }) => text).join(''), tag, book) ? [{ tag, runs }] : []
  })
}

/** Runs that follow each other in one language; `whole` when no word is cut at either end. */
function passages(paragraph: readonly Spoken[]): { runs: Spoken[]; whole: boolean }[] {
  const found: { runs: Spoken[]; whole: boolean }[] = []
  let before: Spoken | undefined
  for (const run of paragraph) {
    const last = found.at(-1)
    if (last && (!isLettered(run) || isSame(last.runs[0], run))) last.runs.push(run)
    else {
      const cut = before !== undefined && /\p{L}$/u.test(before.text) && /^\p{L}/u.test(run.text)
      if (last && cut) last.whole = false
      found.push({ runs: [run], whole: !cut })
    }
    before = run
  }
  for (const passage of found) {
    // Signs at the end are the book's own again, unless they are said not to be.
    while (passage.runs.length > 1 && endsInOtherSigns(passage.runs)) passage.runs.pop()
    passage.whole &&= passage.runs.some(isLettered)
  }
  return found
}

function isLettered({ text }: Spoken): boolean {
  return /\p{L}/u.test(text)
}

function endsInOtherSigns(runs: readonly Spoken[]): boolean {
  const last = runs.at(-1)
  return last !== undefined && !isLettered(last) && !isSame(runs[0], last)
}

function isSame(a: Spoken | undefined, b: Spoken): boolean {
  return primaryLanguage(a?.language ?? '') === primaryLanguage(b.language ?? '')
}
