import { analyse as analyseFrench, type AnalyseOptions, type Analysis, type Word } from '@trousseau/french'
import type { Annotation, Book, Layer, ReadingLayer, TextBlock, WordValue } from '../model.ts'
import { isOfOtherScript } from '../scripts.ts'
import { allTextBlocks } from '../walk.ts'
import { firstBeyond, type Stretch } from '../stretches.ts'
import { frenchOf, readableText, type French } from './french-stretches.ts'
import { lexiconOf } from './lexicon-of.ts'
import { sameAnnotations, sameGraphemes, sameStrings } from './same.ts'

export interface AdaptOptions {
  /** Reads one text; by default the engine of `@trousseau/french`. */
  analyse?: (text: string, options: AnalyseOptions) => Analysis
  /** Name and version of what reads, kept in the layers. */
  by?: string
}

/**
 * Gives a book the layers that a machine can make: words with their letters and sounds, sentences, breath groups, for
 * every text block in French. What is in another language or in other letters gets none. Former automatic layers are replaced (their
 * version goes up only when something changed); layers made by people are kept as they are, and
 * words are read as the layers of pronunciations say (see `lexiconOf`). The book given is not changed.
 */
export function adapt(book: Book, options: AdaptOptions = {}): Book {
  const analyse = options.analyse ?? analyseFrench
  const by = options.by ?? '@trousseau/french'
  const words: Annotation<WordValue>[] = []
  const sentences: Annotation<null>[] = []
  const groups: Annotation<null>[] = []
  const values = new WordValues()
  const { lexicon } = lexiconOf(book.layers)
  const reading: AnalyseOptions = lexicon ? { lexicon } : {}

  const take = (block: TextBlock, analysis: Analysis, offset: number, except: readonly Stretch[]) => {
    const read = analysis.words
    for (let index = 0; index < read.length; index++) {
      const word = read[index]
      if (!word || isForeign(word, except)) continue
      // Nothing is heard before a word that is not read in French.
      const next = word.liaison === null ? undefined : read[index + 1]
      const liaison = next && isForeign(next, except) ? null : word.liaison
      const value = values.of(word, liaison)
      words.push({ block: block.id, start: word.start + offset, end: word.end + offset, value })
    }
    addStretches(sentences, block, analysis.sentences, offset, except)
    addStretches(groups, block, analysis.groups, offset, except)
  }

  for (const block of allTextBlocks(book)) {
    readBlock(block, frenchOf(block, book.metadata.language), (text, offset, except) => {
      take(block, analyse(text, reading), offset, except)
    })
  }

  const former = book.layers.filter((layer) => layer.origin === 'auto')
  const made: ReadingLayer[] = [
    { kind: 'words', origin: 'auto', version: 1, by, annotations: words },
    { kind: 'sentences', origin: 'auto', version: 1, by, annotations: sentences },
    { kind: 'groups', origin: 'auto', version: 1, by, annotations: groups },
  ]
  return {
    ...book,
    layers: [
      ...made.map((layer) => follow(layer, former)),
      ...book.layers.filter(
        (layer) => layer.origin !== 'auto' || !made.some(({ kind }) => kind === layer.kind),
      ),
    ],
  }
}

function readBlock(
  block: TextBlock,
  french: French,
  read: (text: string, offset: number, except: readonly Stretch[]) => void,
): void {
  if (french.kind === 'whole') {
    if (block.text !== '') read(readableText(block), 0, french.except)
    return
  }
  if (french.stretches.length === 0) return
  const text = readableText(block)
  for (const { start, end } of french.stretches) read(text.slice(start, end), start, [])
}

/** In another language, or in letters that French does not have: nothing is known of how it is said. */
function isForeign(word: Word, except: readonly Stretch[]): boolean {
  return overlaps(word, except) || isOfOtherScript(word.text)
}

/** Whether `stretch` shares something with one of `others`, which are `inOrder`. */
function overlaps({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  if (others.length === 0) return false
  const other = others[firstBeyond(others, start)]
  return other !== undefined && other.start < end
}

/** Whether one of `others`, which are `inOrder`, holds all of the stretch. */
function isInside(start: number, end: number, others: readonly Stretch[]): boolean {
  if (others.length === 0) return false
  const other = others[firstBeyond(others, end - 1)]
  return other !== undefined && other.start <= start
}

/** A sentence or a group that is wholly foreign is none; one that holds some foreign words is still one. */
function addStretches(
  annotations: Annotation<null>[],
  block: TextBlock,
  stretches: readonly (readonly [number, number])[],
  offset: number,
  except: readonly Stretch[],
): void {
  for (const [start, end] of stretches) {
    if (isInside(start, end, except)) continue
    if (isOfOtherScript(block.text.slice(start + offset, end + offset))) continue
    annotations.push({ block: block.id, start: start + offset, end: end + offset, value: null })
  }
}

/** The new layer with the version it has after `former`. */
function follow(layer: ReadingLayer, former: readonly Layer[]): Layer {
  const before = former.find((other): other is ReadingLayer => other.kind === layer.kind)
  if (!before) return layer
  if (before.by === layer.by && sameAnnotations(before.annotations, layer.annotations)) return before
  return { ...layer, version: before.version + 1 }
}

/** One shared value for all words that are written and said alike: a novel has ten times fewer of them than words. */
class WordValues {
  readonly #byText = new Map<string, WordValue[]>()
  /** The engine gives a word that it knows already the same sounds: quicker found than the text of the word. */
  readonly #bySounds = new Map<Word['graphemes'], WordValue>()

  of(word: Word, liaison: string | null): WordValue {
    const last = this.#bySounds.get(word.graphemes)
    if (last?.syllables === word.syllables && last.liaison === liaison) return last
    const value = this.#find(word, liaison)
    this.#bySounds.set(word.graphemes, value)
    return value
  }

  #find(word: Word, liaison: string | null): WordValue {
    let values = this.#byText.get(word.text)
    if (!values) this.#byText.set(word.text, (values = []))
    for (const value of values) if (isSaid(value, word, liaison)) return value
    const value = { syllables: word.syllables, graphemes: word.graphemes, liaison }
    values.push(value)
    return value
  }
}

function isSaid(value: WordValue, word: Word, liaison: string | null): boolean {
  return (
    value.liaison === liaison &&
    (value.graphemes === word.graphemes || sameGraphemes(value.graphemes, word.graphemes)) &&
    (value.syllables === word.syllables || sameStrings(value.syllables, word.syllables))
  )
}
