import { expect, it } from 'vitest'
import { correct } from './corrections.ts'

const word = (start: number, text: string, syllables = [text]) => ({
  start,
  end: start + text.length,
  text,
  syllables,
  graphemes: [],
  liaison: null,
})

it('lets a word that a person cut win over the same word of the machine', () => {
  const machine = { words: [word(0, 'les'), word(4, 'pays', ['pays'])], groups: [] }
  const people = { words: [word(4, 'pays', ['pa', 'ys'])], groups: [] }
  expect(correct(machine, people).words.map(({ syllables }) => syllables)).toEqual([['les'], ['pa', 'ys']])
})

it('keeps of a group what lies outside of those that a person made', () => {
  const machine = {
    words: [],
    groups: [
      [0, 10],
      [10, 30],
    ] as const,
  }
  const people = {
    words: [],
    groups: [
      [8, 14],
      [20, 22],
    ] as const,
  }
  expect(correct(machine, people).groups).toEqual([
    [0, 8],
    [8, 14],
    [14, 20],
    [20, 22],
    [22, 30],
  ])
})

it('leaves the machine alone where nobody said anything', () => {
  const machine = { words: [word(0, 'les')], groups: [[0, 3]] as const }
  expect(correct(machine, undefined)).toBe(machine)
})
