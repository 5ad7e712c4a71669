import { accented } from '../data/capitals.ts'
import type { Form } from '../spelling/form.ts'

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

let beginnings: (readonly [bare: string, written: string])[] | undefined

/**
 * A word in capitals without accents (ELEVE) with those that it seems to lack, in capitals, letter for letter: a guess.
 * Any other word is left as it is.
 */
export function withAccents(text: string): string {
  if (!/^[A-Z]{2,}$/.test(text)) return text
  beginnings ??= accented
    .toUpperCase()
    .split(' ')
    .map((written) => [bare(written), written.replace('.', '')])
  const ended = [`${text}.`, text.replace(/S$/, '.')]
  const head = beginnings.find(([plain]) => ended.some((word) => word.startsWith(plain)))?.[1] ?? ''
  return endWithAccent(head + text.slice(head.length))
}

/** É before one consonant and a vowel at the start, or before È; È before one and a mute E at the end, ÉE, -ITÉ, -IÉTÉ and -AUTÉ. */
function endWithAccent(text: string): string {
  return text
    .replace(/^E(?=(?:[BCDFGPTV][LR]|CH|PH|TH|[^AEIOUX])[AEIOUYÉÈÊ])/, 'É')
    .replace(/EE(?=S?$)/, 'ÉE')
    .replace(/E(?=(?:[BCDFGPTV][LR]|CH|GN|TH|[QG]U|[^AEIOUXH])ES?$)/, 'È')
    .replace(
      /((?:[AU]L|IL|AR|UR|IC|IV|OS|RS|UN|ID|ERN|AN|NN|LI|BR|NI|(?<!AV)OR)IT|IÈT|[EYN]AUT)E(?=S?$)/,
      '$1É',
    )
    .replace(/(?<!^[RGF])E(?=(?:[BCDFGPTV][LR]|CH|[^AEIOUX])È)/, 'É')
    .replace('IÈTÉ', 'IÉTÉ')
}

/** The form of a word for `text`, which is the same word without its accents. */
export function respelt(form: Form, text: string): Form {
  let at = 0
  const next = (letters: string) => text.slice(at, (at += letters.length))
  const graphemes = form.graphemes.map(({ letters, phonemes }) => ({ letters: next(letters), phonemes }))
  at = 0
  const syllables = form.syllables.map(next)
  return { ...form, text, graphemes, syllables, said: form.plain, source: 'guess' }
}
