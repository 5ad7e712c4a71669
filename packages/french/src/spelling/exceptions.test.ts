import { expect, test } from 'vitest'
import { exceptions } from '../data/exceptions.ts'
import { silentFinals, soundedFinals } from '../data/final-letters.ts'
import { exceptionOf, readEdits, stemOf } from './exceptions.ts'
import { readForm } from './form.ts'

const listed = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))
const wordOf = (exception: string) => exception.replace(/\(([^:]+):[^)]*\)/g, '$1').replace('*', '')
/** The letters of an exception, with the star of an open stem. */
const lettersOf = (exception: string) => stemOf(exception) + (exception.endsWith('*') ? '*' : '')
const sounds = (word: string, hint = {}) =>
  readForm(word, {}, hint)
    .graphemes.map((grapheme) => grapheme.phonemes)
    .join('|')

test('every exception is written as one and has its word once', () => {
  const words = [...listed(exceptions), ...listed(soundedFinals), ...listed(silentFinals)]
  for (const word of words) expect(word).toMatch(/^(?:\p{L}|[-*]|\(\p{L}+:[^()]+\))+$/u)
  expect(new Set(words.map(lettersOf)).size).toBe(words.length)
  for (const word of words) if (word.endsWith('*')) expect(stemOf(word).length).toBeGreaterThan(2)
})

test('every exception changes what the rules say, or shields a word from a shorter exception', () => {
  const idle = [...listed(exceptions), ...listed(soundedFinals), ...listed(silentFinals)].filter(
    (exception) => {
      const shield = !exception.includes('(') && listed(exceptions).includes(exception)
      return !shield && sounds(wordOf(exception)) === sounds(wordOf(exception), { edits: [] })
    },
  )
  expect(idle).toEqual([])
})

test('an exception says where its unusual letters stand', () => {
  expect(stemOf('f(e:a)mm*')).toBe('femm')
  expect(readEdits('f(e:a)mm*')).toMatchObject([{ at: 1, piece: { length: 1, sound: { phonemes: 'a' } } }])
  expect(exceptionOf('')).toBeUndefined()
})
