/**
 * Layers: everything that is said of a book's text by a machine or by people, beside the document. Offsets are UTF-16
 * code units in `TextBlock.text`.
 */
import type { BlockId, ResourceId } from './model.ts'

/** Who made it. What a person made always wins over the machine where the two overlap. */
export type Origin = 'auto' | 'human'

export type Layer =
  | WordLayer
  | SentenceLayer
  | GroupLayer
  | PronunciationLayer
  | CardLayer
  | PictureLayer
  | SimplerLayer
  | SummaryLayer
  | PeopleLayer
  | QuestionLayer
  | AudioLayer

/** The layers that a machine makes of the text alone. */
export type ReadingLayer = WordLayer | SentenceLayer | GroupLayer

/** The layers whose annotations have a place in the text. */
export type PlacedLayer = Exclude<Layer, PronunciationLayer>

export type LayerKind = Layer['kind']

interface LayerBase {
  origin: Origin
  /** Goes up by one with each change of the layer. */
  version: number
  /** What made it, such as `@trousseau/french 0.1.0` or `person`. */
  by: string
}

/** A layer whose annotations have a place in the text. */
interface AnchoredLayer<Value> extends LayerBase {
  annotations: Annotation<Value>[]
  /** What had a place in an earlier version of the text and has none in this one: for a person to place, never dropped. */
  unplaced?: Unplaced<Value>[]
}

/** A stretch of one text block and what is said of it; `start` equals `end` for a place between two letters. */
export interface Annotation<Value> {
  block: BlockId
  start: number
  end: number
  value: Value
  /** What people's annotations were put on, so that they find their place again in a new version of the text. */
  quote?: Quote
}

/** A stretch in its own words and those around it (the Web Annotation model's TextQuoteSelector). */
export interface Quote {
  exact: string
  /** Up to 32 units of the same block before and after. */
  before: string
  after: string
}

export interface Unplaced<Value> {
  value: Value
  quote: Quote
  /** Where it was: a block that this text does not have, or has with other words. */
  block: BlockId
  /** `gone`: nothing like it is left; `ambiguous`: it could be at several places. */
  reason: 'gone' | 'ambiguous'
}

// ---- how the text is read

/** The alignment of letters and sounds of words: syllables, sounds, silent letters and liaisons all come from here. */
export interface WordLayer extends AnchoredLayer<WordValue> {
  kind: 'words'
}

export interface WordValue {
  /** Shared among words that are written and said alike, so never changed in place. */
  readonly syllables: readonly string[]
  readonly graphemes: readonly { readonly letters: string; readonly phonemes: string }[]
  liaison: string | null
}

/** Sentences, as stretches. */
export interface SentenceLayer extends AnchoredLayer<null> {
  kind: 'sentences'
}

/** Breath groups, as stretches. */
export interface GroupLayer extends AnchoredLayer<null> {
  kind: 'groups'
}

/** How words of this book are said wherever they stand: names of people and places above all. */
export interface PronunciationLayer extends LayerBase {
  kind: 'pronunciations'
  entries: Pronunciation[]
}

export interface Pronunciation {
  /** As it is written in the text. */
  written: string
  /** IPA, such as `zɑ̃valʒɑ̃`. */
  said: string
}

// ---- what helps to understand

/** What a word means here. */
export interface CardLayer extends AnchoredLayer<Card> {
  kind: 'cards'
}

export interface Card {
  /** Head of the card, in its base form. */
  word: string
  /** Plain French. */
  definition?: string
  /** Part of speech: `noun`, `verb` … */
  class?: string
  picture?: PictureValue
  translations?: Translation[]
  /** Where the card comes from and under what licence, when it is not the book's own. */
  source?: string
  licence?: string
}

export interface Translation {
  /** BCP 47 tag. */
  language: string
  text: string
}

/** A picture for a word or a passage. */
export interface PictureLayer extends AnchoredLayer<PictureValue> {
  kind: 'pictures'
}

export interface PictureValue {
  resource: ResourceId
  /** Empty when it only repeats the words. */
  alt: string
  /** Who made it, and its licence. */
  credit?: string
}

/** Simpler wording of a passage, most often a whole paragraph. */
export interface SimplerLayer extends AnchoredLayer<Wording> {
  kind: 'simpler'
}

/** *The story so far*, up to the place where it stands (a stretch without length). */
export interface SummaryLayer extends AnchoredLayer<Wording> {
  kind: 'summaries'
}

export interface Wording {
  /** Plain text; `\n` parts paragraphs. */
  text: string
}

/** *Who is who*: annotations are the places where somebody is named, their value the person's `id`. */
export interface PeopleLayer extends AnchoredLayer<string> {
  kind: 'people'
  people: Person[]
}

export interface Person {
  id: string
  name: string
  /** Other names under which the text speaks of the same person. */
  otherNames: string[]
  description?: string
  picture?: PictureValue
}

/** Questions to the reader, at the place after which they are asked (a stretch without length). */
export interface QuestionLayer extends AnchoredLayer<Question> {
  kind: 'questions'
}

export interface Question {
  question: string
  /** Answers to choose from; none for a question to talk about. */
  answers: Answer[]
  /** Said to everyone afterwards. */
  feedback?: string
}

export interface Answer {
  text: string
  right: boolean
  /** Said to whoever chose it. */
  feedback?: string
}

// ---- what is heard

/** Where each stretch is heard in a recording. */
export interface AudioLayer extends AnchoredLayer<Clip> {
  kind: 'audio'
  /** Who reads. */
  narrator?: string
}

export interface Clip {
  resource: ResourceId
  /** Milliseconds from the beginning of the resource. */
  begin: number
  end: number
}
