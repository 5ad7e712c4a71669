import type { Span } from '../../../project/nest.ts'
import type { CardCall } from './glossary.ts'

/**
 * The calls of word cards, around the words they explain. They are noterefs, since these are what reading systems open
 * over the page; `data-layer` tells that they are not part of the document.
 */
export function cardCalls(calls: readonly CardCall[]): Span[] {
  return calls.map(({ start, end, note, first }) => {
    const open = (id: string) =>
      `<a${id} class="card" data-layer="cards" epub:type="noteref" role="doc-noteref" href="#${note}">`
    const again = open('')
    return {
      start,
      end,
      rank: 1,
      open: first ? open(` id="${cardCallId(note)}"`) : again,
      again,
      close: '</a>',
    }
  })
}

/** Identifier of the first call of the card `note`, to which the card leads back. */
export function cardCallId(note: string): string {
  return `${note}-call`
}
