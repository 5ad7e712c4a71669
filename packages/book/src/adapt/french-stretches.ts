import type { Mark, TextBlock } from '../model.ts'

/** What of a block is French: all of it but some stretches, only some stretches, or nothing. */
export type French =
  { kind: 'whole'; except: readonly Stretch[] } | { kind: 'only'; stretches: readonly Stretch[] }

export interface Stretch {
  start: number
  end: number
}

/** What of `block` is French, in a book in `bookLanguage`. */
export function frenchOf(block: TextBlock, bookLanguage: string): French {
  const languages = block.marks.filter((mark) => mark.kind === 'language')
  if (isFrench(block.language ?? bookLanguage)) {
    return { kind: 'whole', except: languages.filter((mark) => !isFrench(mark.language)) }
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
export function readableText(block: TextBlock): string {
  let text = block.text
  for (const mark of block.marks) if (isCall(mark)) text = blank(text, mark)
  return text
}

function isCall(mark: Mark): boolean {
  return mark.kind === 'note' && mark.end > mark.start
}

function blank(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
