import type { Annotation, Book, Layer, Quote, TextBlock } from '../../model.ts'
import { allTextBlocks } from '../../walk.ts'

/** How much of what stands around a stretch is kept, in UTF-16 code units on each side. */
export const contextLength = 32

/** The stretch of `block` from `start` to `end` in its own words, and those around it in the same block. */
export function quoteOf({ text }: Pick<TextBlock, 'text'>, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    before: text.slice(wholeFrom(text, Math.max(0, start - contextLength)), start),
    after: text.slice(end, wholeFrom(text, Math.min(text.length, end + contextLength))),
  }
}

/** An offset that does not part the two halves of a character: the one after it when `at` does. */
function wholeFrom(text: string, at: number): number {
  return /^[\udc00-\udfff]$/.test(text.charAt(at)) && /^[\ud800-\udbff]$/.test(text.charAt(at - 1))
    ? at + 1
    : at
}

/**
 * `layers` with a quote for every annotation of a person that has none and whose block is in `book`: what they need to
 * be found again without this text. Recordings get none: there are as many of them as words.
 */
export function withQuotes(layers: readonly Layer[], book: Book): Layer[] {
  const blocks = new Map<string, TextBlock>()
  for (const block of allTextBlocks(book)) blocks.set(block.id, block)
  const quoted = <Value>(annotations: readonly Annotation<Value>[]) =>
    annotations.map((annotation) => {
      const block = annotation.quote ? undefined : blocks.get(annotation.block)
      return block ? { ...annotation, quote: quoteOf(block, annotation.start, annotation.end) } : annotation
    })
  return layers.map((layer) =>
    isQuoted(layer) ? withAnnotations(layer, quoted<unknown>(layer.annotations)) : layer,
  )
}

type Quoted = Exclude<Layer, { kind: 'pronunciations' | 'audio' }>

export function isQuoted(layer: Layer): layer is Quoted {
  return layer.origin === 'human' && layer.kind !== 'pronunciations' && layer.kind !== 'audio'
}

function withAnnotations(layer: Quoted, annotations: Annotation<unknown>[]): Layer {
  // The values are those of the layer itself.
  return { ...layer, annotations } as Layer
}
