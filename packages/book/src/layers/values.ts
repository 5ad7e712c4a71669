/** What each kind of layer says of a stretch, as it stands in the layer's file. */
import type {
  Card,
  Clip,
  Person,
  PictureValue,
  PlacedLayer,
  Pronunciation,
  Question,
  Quote,
  Wording,
  WordValue,
} from '../model.ts'
import { asArray, count, flag, listOf, objectOf, text, type Shape } from './shapes.ts'
import { LayerUnreadable } from './unreadable.ts'

/** Kinds whose values stand in `values`, each once. */
export type ValueKind = Exclude<PlacedLayer['kind'], 'sentences' | 'groups'>

/** Syllables; letters and phonemes by turns; the liaison if there is one. */
export type WordEntry =
  | [syllables: readonly string[], graphemes: readonly string[]]
  | [syllables: readonly string[], graphemes: readonly string[], liaison: string]

export const quote: Shape<Quote> = objectOf({ exact: text, before: text, after: text }, {})

const picture: Shape<PictureValue> = objectOf({ resource: text, alt: text }, { credit: text })
const translation = objectOf({ language: text, text }, {})
const answer = objectOf({ text, right: flag }, { feedback: text })

export const card: Shape<Card> = objectOf(
  { word: text },
  {
    definition: text,
    class: text,
    picture,
    translations: listOf(translation),
    source: text,
    licence: text,
  },
)

export const person: Shape<Person> = objectOf(
  { id: text, name: text, otherNames: listOf(text) },
  { description: text, picture },
)

export const pronunciation: Shape<Pronunciation> = objectOf({ written: text, said: text }, {})

const wording: Shape<Wording> = objectOf({ text }, {})
const question: Shape<Question> = objectOf({ question: text, answers: listOf(answer) }, { feedback: text })

/** Values that are objects or strings and stand in the file as they are. */
export const plainValues = {
  cards: card,
  pictures: picture,
  simpler: wording,
  summaries: wording,
  people: text,
  questions: question,
} satisfies Partial<Record<ValueKind, Shape<unknown>>>

/** A clip as the file of an unplaced one has it: whole, as no clip before it says where to count from. */
export const clip: Shape<Clip> = (value, where) => {
  const read = objectOf({ resource: text, begin: count, end: count }, {})(value, where)
  if (read.end < read.begin) throw new LayerUnreadable(where)
  return read
}

export function encodeWord({ syllables, graphemes, liaison }: WordValue): WordEntry {
  const pairs: string[] = []
  for (const { letters, phonemes } of graphemes) pairs.push(letters, phonemes)
  return liaison === null ? [syllables, pairs] : [syllables, pairs, liaison]
}

export const word: Shape<WordValue> = (value, where) => {
  const entry = asArray(value, where)
  if (entry.length !== 2 && entry.length !== 3) throw new LayerUnreadable(where)
  const [syllables, pairs, liaison] = entry
  const flat = listOf(text)(pairs, where)
  if (flat.length % 2 !== 0) throw new LayerUnreadable(where)
  const graphemes: { letters: string; phonemes: string }[] = []
  for (let at = 0; at < flat.length; at += 2) {
    graphemes.push({ letters: flat[at] ?? '', phonemes: flat[at + 1] ?? '' })
  }
  return {
    syllables: listOf(text)(syllables, where),
    graphemes,
    liaison: entry.length === 3 ? text(liaison, where) : null,
  }
}
