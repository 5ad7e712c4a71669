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
    one.syllables.length === other.syllables.length &&
    one.graphemes.length === other.graphemes.length &&
    one.syllables.every((syllable, index) => syllable === other.syllables[index]) &&
    one.graphemes.every((grapheme, index) => {
      const twin = other.graphemes[index]
      return grapheme.letters === twin?.letters && grapheme.phonemes === twin.phonemes
    })
  )
}
