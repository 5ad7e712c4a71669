import { analyse } from '../analyse.ts'

/** What is heard in a text, words separated by spaces, liaisons joined by ‿. */
export function heard(text: string): string {
  let sounds = ''
  for (const word of analyse(text).words) {
    sounds += word.graphemes.map((grapheme) => grapheme.phonemes).join('')
    sounds += word.liaison === null ? ' ' : `‿${word.liaison}‿`
  }
  return sounds.trim()
}

/** Words of a text, separated by spaces. */
export function words(text: string): string {
  return analyse(text)
    .words.map((word) => word.text)
    .join(' ')
}

/** Breath groups of a text, separated by bars. */
export function groups(text: string): string {
  return analyse(text)
    .groups.map(([start, end]) => text.slice(start, end))
    .join(' | ')
}

/** Sentences of a text. */
export function sentences(text: string): string[] {
  return analyse(text).sentences.map(([start, end]) => text.slice(start, end))
}

/** Rows of a table of facts: `key value`, one a line. */
export function facts(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const row = line.trim()
      const space = row.indexOf(' ')
      return [row.slice(0, space), row.slice(space + 1).trim()]
    })
}

/** What is said for a text, word after word: what stands for it, or the word as it stands. */
export function spoken(text: string): string {
  return analyse(text)
    .words.map((word) => word.said ?? word.text)
    .join(' ')
}

/** Rows of a table of facts: `text = what is expected`, one a line. */
export function rows(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', expected = ''] = line.trim().split(/ = (?=[^=]*$)/)
      return [text, expected]
    })
}
