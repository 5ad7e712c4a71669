import type { Annotation, WordValue } from '../model.ts'

type Value = WordValue | null

/** True when both say the same of the same stretches, in the same order. */
export function sameAnnotations(
  one: readonly Annotation<Value>[],
  other: readonly Annotation<Value>[],
): boolean {
  return (
    one.length === other.length &&
    one.every((annotation, index) => {
      const twin = other[index]
      return (
        twin !== undefined &&
        annotation.block === twin.block &&
        annotation.start === twin.start &&
        annotation.end === twin.end &&
        sameValue(annotation.value, twin.value)
      )
    })
  )
}

function sameValue(one: Value, other: Value): boolean {
  if (one === null || other === null) return one === other
  return (
    one.liaison === other.liaison &&
    sameGraphemes(one.graphemes, other.graphemes) &&
    sameStrings(one.syllables, other.syllables)
  )
}

export function sameStrings(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}

type Graphemes = WordValue['graphemes']

export function sameGraphemes(one: Graphemes, other: Graphemes): boolean {
  if (one.length !== other.length) return false
  return one.every((grapheme, index) => {
    const twin = other[index]
    return grapheme.letters === twin?.letters && grapheme.phonemes === twin.phonemes
  })
}
