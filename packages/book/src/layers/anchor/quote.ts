import type { Annotation, AudioLayer, Book, Layer, Quote, TextBlock } from '../../model.ts'
import { markupText } from '../../project/escape.ts'
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
 * `layers` with a quote for every annotation of a person that has none and stands in the text of `book`: what they need
 * to be found again without this text. Of recordings, clips of a single word get none: there are as many of them as
 * words, and each would be a whole search. Quotes say the text as files hold it (`markupText`).
 */
export function withQuotes(layers: readonly Layer[], book: Book): Layer[] {
  if (!layers.some(lacksQuotes)) return [...layers]
  const texts = new Map<string, string>()
  for (const { id, text } of allTextBlocks(book)) texts.set(id, markupText(text))
  const quoted = <Value>(annotations: readonly Annotation<Value>[], least: RegExp) =>
    annotations.map((annotation) => {
      const { block, start, end } = annotation
      const text = annotation.quote ? undefined : texts.get(block)
      if (text === undefined || end > text.length || !least.test(text.slice(start, end))) return annotation
      return { ...annotation, quote: quoteOf({ text }, start, end) }
    })
  return layers.map((layer) =>
    lacksQuotes(layer)
      ? withAnnotations(layer, quoted<unknown>(layer.annotations, layer.kind === 'audio' ? /\s/ : /^/))
      : layer,
  )
}

type Quoted = Exclude<Layer, { kind: 'pronunciations' | 'audio' }>

/** Whether all annotations of `layer` have quotes. */
export function isQuoted(layer: Layer): layer is Quoted {
  return layer.origin === 'human' && layer.kind !== 'pronunciations' && layer.kind !== 'audio'
}

function lacksQuotes(layer: Layer): layer is Quoted | AudioLayer {
  return (
    layer.origin === 'human' &&
    layer.kind !== 'pronunciations' &&
    layer.annotations.some(({ quote }) => quote === undefined)
  )
}

function withAnnotations(layer: Quoted | AudioLayer, annotations: Annotation<unknown>[]): Layer {
  // The values are those of the layer itself.
  return { ...layer, annotations } as Layer
}
