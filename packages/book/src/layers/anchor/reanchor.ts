import { blockIdOf } from '../../read/assemble/block-id.ts'
import type { Annotation, Book, Layer, PlacedLayer, Quote, Unplaced, WordValue } from '../../model.ts'
import { isMadeAgain } from '../made-again.ts'
import { alignWords, type Versions } from './align-words.ts'
import { findQuote, prepareSearch, type QuoteSearch } from './find-quote.ts'
import { placeAligned, type Placed } from './place-aligned.ts'
import { isQuoted, quoteOf } from './quote.ts'
import { respell } from './respell.ts'
import { plainSigns } from './typography.ts'
import type { Place } from './stretch.ts'
import { rowOf, Vocabulary } from './words-of-book.ts'

/**
 * Puts `layers` on a new version of the text: what stands where it stood, or where its words are now, keeps its place;
 * what cannot be found, or could be at several places, is listed in `unplaced`, and what was listed there before is
 * tried again. Nothing is dropped: as many annotations are placed or unplaced as before.
 *
 * `oldBook` is the text that the layers stand on; when it is not known any more, only quotes and blocks whose identifier
 * is made of their words tell where annotations belong. The machine's words, sentences and breath groups are given back
 * as they are, as `adapt` makes them again. The version of a layer goes up when a place in it changed. docs/format.md
 * says the rules in words.
 */
export function reanchor(layers: readonly Layer[], oldBook: Book | null, newBook: Book): Layer[] {
  const anchors = new Anchors(oldBook, newBook)
  return layers.map((layer) =>
    layer.kind === 'pronunciations' || isMadeAgain(layer) ? layer : reanchorLayer(layer, anchors),
  )
}

type Anchored = PlacedLayer

/** What a passage is said to be stays true when a word in it is mended; what a word is does not. */
const passageKinds: ReadonlySet<Layer['kind']> = new Set([
  'sentences',
  'groups',
  'pictures',
  'simpler',
  'summaries',
  'questions',
  'audio',
])

function reanchorLayer(layer: Anchored, anchors: Anchors): Layer {
  const asPassage = passageKinds.has(layer.kind)
  const annotations: Annotation<unknown>[] = []
  const unplaced: Unplaced<unknown>[] = []
  let changed = false
  const put = (value: unknown, placed: Placed, was: { block: string; quote: Quote }, quoted: boolean) => {
    const held = typeof placed === 'string' ? placed : keepSpelling(layer, value, placed, was.quote, anchors)
    if (typeof held === 'string') {
      unplaced.push({ value, quote: was.quote, block: was.block, reason: held })
      return
    }
    const quote = quoted ? { quote: anchors.quoteAt(held) } : {}
    const { block, start, end, value: now } = held
    annotations.push({ block, start, end, value: now, ...quote })
  }
  for (const annotation of layer.annotations) {
    const { block, start, end, value } = annotation
    const { placed, quote } = anchors.place(annotation, asPassage)
    put(value, placed, { block, quote }, isQuoted(layer) || annotation.quote !== undefined)
    if (typeof placed === 'string' || placed.block !== block || placed.start !== start || placed.end !== end)
      changed = true
  }
  for (const lost of layer.unplaced ?? []) {
    const placed = anchors.find(lost.quote, lost.block)
    put(lost.value, placed, lost, true)
    if (placed !== lost.reason) changed = true
  }
  const { unplaced: _former, ...rest } = layer
  // The values are those of the layer itself.
  return {
    ...rest,
    version: layer.version + (changed ? 1 : 0),
    annotations,
    ...(unplaced.length > 0 ? { unplaced } : {}),
  } as Layer
}

interface Held extends Place {
  value: unknown
}

/** The syllables and letters of a word spell it as the text does; its signs and capitals may have changed. */
function keepSpelling(
  layer: Anchored,
  value: unknown,
  place: Place,
  was: Quote,
  anchors: Anchors,
): Held | 'gone' {
  const now = layer.kind === 'words' ? anchors.textAt(place) : was.exact
  if (now === was.exact) return { ...place, value }
  // A layer of words holds values of words.
  const spelt = respell(value as WordValue, now)
  return spelt ? { ...place, value: spelt } : 'gone'
}

/** Both versions of the text, made ready for many questions. */
class Anchors {
  readonly #versions: Versions | undefined
  readonly #after: Versions['after']
  readonly #vocabulary = new Vocabulary()
  #search: QuoteSearch | undefined

  constructor(oldBook: Book | null, newBook: Book) {
    this.#after = rowOf(newBook, this.#vocabulary)
    if (!oldBook) return
    const before = rowOf(oldBook, this.#vocabulary)
    const after = this.#after
    this.#versions = { before, after, alignment: alignWords(before, after) }
  }

  /** Where an annotation stands now; its quote is that of the old version when that is known. */
  place(
    { block, start, end, quote }: Annotation<unknown>,
    asPassage: boolean,
  ): { placed: Placed; quote: Quote } {
    const index = this.#versions?.before.blockAt.get(block)
    const old = index === undefined ? undefined : this.#versions?.before.blocks[index]
    if (!this.#versions || index === undefined || !old) return this.#placeAlone(block, start, end, quote)
    const was = quoteOf(old, start, end)
    const aligned = placeAligned(this.#versions, index, start, end, asPassage)
    return { placed: aligned === 'gone' ? this.find(was, block) : aligned, quote: was }
  }

  /** Without the text that it stood on: by its quote, or by an identifier that says what its block's words were. */
  #placeAlone(
    block: string,
    start: number,
    end: number,
    quote: Quote | undefined,
  ): { placed: Placed; quote: Quote } {
    if (quote) return { placed: this.find(quote, block), quote }
    const index = this.#after.blockAt.get(block)
    const now = index === undefined ? undefined : this.#after.blocks[index]
    if (!now || !isNamedFor(block, now.text) || end > now.text.length)
      return { placed: 'gone', quote: { exact: '', before: '', after: '' } }
    const made = quoteOf(now, start, end)
    const twins = this.#prepared().byText.get(plainSigns(now.text))?.length ?? 0
    return { placed: twins > 1 ? 'ambiguous' : { block, start, end }, quote: made }
  }

  /** The place of a quote among the words that are in the new version only, or among all when the old one is unknown. */
  find(quote: Quote, block: string): Placed {
    const from = this.#versions?.alignment.from
    return findQuote(this.#prepared(), quote, block, (word) => !from || from[word] === -1)
  }

  quoteAt({ block, start, end }: Place): Quote {
    return quoteOf({ text: this.#textOf(block) }, start, end)
  }

  textAt({ block, start, end }: Place): string {
    return this.#textOf(block).slice(start, end)
  }

  #textOf(block: string): string {
    return this.#after.blocks[this.#after.blockAt.get(block) ?? -1]?.text ?? ''
  }

  #prepared(): QuoteSearch {
    this.#search ??= prepareSearch(this.#after, this.#vocabulary)
    return this.#search
  }
}

/** Whether `id` is the identifier that the importers give to blocks of these words. */
function isNamedFor(id: string, text: string): boolean {
  return id.replace(/-\d+$/, '') === blockIdOf(text)
}
