import type { Mark, TextBlock } from '../model.ts'
import { inOrder, type Stretch } from '../stretches.ts'

/** What of a block is French: all of it but some stretches (`inOrder`), only some stretches, or nothing. */
export type French =
  { kind: 'whole'; except: readonly Stretch[] } | { kind: 'only'; stretches: readonly Stretch[] }

/** What of `block` is French, in a book in `bookLanguage`. */
export function frenchOf(block: TextBlock, bookLanguage: string): French {
  const languages = block.marks.filter((mark) => mark.kind === 'language')
  if (isFrench(block.language ?? bookLanguage)) {
    return { kind: 'whole', except: inOrder(languages.filter((mark) => !isFrench(mark.language))) }
  }
  return { kind: 'only', stretches: languages.filter((mark) => isFrench(mark.language)) }
}

function isFrench(language: string): boolean {
  return /^(fr|fra|fre)([-_]|$)/i.test(language)
}

/**
 * The text as it is to be read aloud, with the same offsets: note calls are not words, and what would stick to the
 * word before (`maison1`) is blank.
 */
export function readableText({ text, marks }: TextBlock): string {
  // In pieces joined once: a block may hold as many calls as words.
  const pieces: string[] = []
  let written = 0
  for (const { start, end } of inOrder(marks.filter(isCall))) {
    const from = Math.max(start, written)
    pieces.push(text.slice(written, from), ' '.repeat(end - from))
    written = end
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(written)
}

function isCall(mark: Mark): boolean {
  return mark.kind === 'note' && mark.end > mark.start
}
