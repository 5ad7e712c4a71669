import type { Analysis, Word } from '../analysis.ts'
import { writeWord } from './notation.ts'

/**
 * The analysis of a text as the text itself with marks:
 *
 *     Les‿z enfants jouent. ‖ Il va vers l’est[est: e=ɛ s t *].
 *
 * `‿z` after a word is its liaison, `‖` parts sentences, `[…]` gives the analysis of the word before it (as `writeWord`
 * does) where `plainly` does not hold: where the word is not read as it is alone. When the text starts with `|`, `|`
 * parts breath groups, and all of them are told. No fact holds `⟧`: it ends letters that are in no word, and what is in no
 * sentence or group though it is no space.
 */
export function writeSentence(
  { text, sentences, groups, words }: Analysis,
  plainly: (word: Word) => boolean,
  withGroups: boolean,
): string {
  const marks = new Map<number, string>()
  const mark = (at: number, sign: string) => marks.set(at, (marks.get(at) ?? '') + sign)
  let read = 0
  for (const word of words) {
    if (/[\p{L}\p{N}]/u.test(text.slice(read, word.start))) mark(word.start, '⟧')
    read = word.end
    if (!plainly(word)) mark(word.end, `[${writeWord(word)}]`)
    if (word.liaison !== null) mark(word.end, `‿${word.liaison}`)
  }
  for (const [i, [start, end]] of sentences.entries()) {
    if (i > 0) mark(start, '‖ ')
    if (!onlySpace(text, end, sentences[i + 1]?.[0])) mark(end, '⟧')
  }
  if (withGroups) {
    for (const [i, [start, end]] of groups.entries()) {
      if (i === 0 || !sentences.some(([first]) => first === start)) mark(start, '| ')
      if (!onlySpace(text, end, groups[i + 1]?.[0])) mark(end, '⟧')
    }
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(read))) mark(text.length, '⟧')
  let written = ''
  for (let at = 0; at <= text.length; at++) written += (marks.get(at) ?? '') + (text[at] ?? '')
  return written
}

/** The text of a line of `writeSentence`. */
export function textOf(line: string): string {
  return line.replaceAll(/\[[^\]]*\]|‿\p{L}|[|‖] /gu, '')
}

/** Places in its text where a line of `writeSentence` gives the analysis of a word. */
export function toldEnds(line: string): Set<number> {
  const ends = new Set<number>()
  for (const { index } of line.matchAll(/\[/g)) ends.add(textOf(line.slice(0, index)).length)
  return ends
}

function onlySpace(text: string, from: number, to = text.length): boolean {
  return text.slice(from, to).trim() === ''
}
