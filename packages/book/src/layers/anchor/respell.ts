import type { WordValue } from '../../model.ts'

/**
 * `value` for a word that is now written `word`, with other signs or capitals; null when its letters are not as many, so
 * that it cannot be told which belong to which syllable.
 */
export function respell(value: WordValue, word: string): WordValue | null {
  if (value.syllables.join('') === word && value.graphemes.map(({ letters }) => letters).join('') === word)
    return value
  const syllables = cut(value.syllables, word)
  const letters = cut(
    value.graphemes.map((grapheme) => grapheme.letters),
    word,
  )
  if (!syllables || !letters) return null
  const graphemes = value.graphemes.map(({ phonemes }, index) => ({
    letters: letters[index] ?? '',
    phonemes,
  }))
  return { syllables, graphemes, liaison: value.liaison }
}

/** `word` in parts as long as `parts`. */
function cut(parts: readonly string[], word: string): string[] | null {
  let at = 0
  const cuts = parts.map((part) => word.slice(at, (at += part.length)))
  return at === word.length ? cuts : null
}
