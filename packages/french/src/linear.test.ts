import { describe, expect, test } from 'vitest'
import { analyse } from './index.ts'

const LONG = 10_000_000

/** What a text may repeat without end: each sign that the cutting of words looks at, alone. */
const signs: [string, string][] = [
  ['one letter', 'a'],
  ['capitals', 'A'],
  ['apostrophes', "'"],
  ['curly apostrophes', '’'],
  ['combining marks', '\u0301'],
  ['digits', '1'],
  ['points', '.'],
  ['hyphens', '-'],
  ['emoji', '😀'],
  ['high surrogates', '\ud83d'],
  ['low surrogates', '\udc00'],
  ['at signs', '@'],
  ['slashes', '/'],
  ['underscores', '_'],
  ['signs that are said', '%'],
]

test.each(signs)('ten million units of %s are no obstacle', { timeout: 20_000 }, (_name, sign) => {
  const text = sign.repeat(LONG / sign.length)
  const { words, sentences, groups } = analyse(text)
  expect(words.length).toBeLessThanOrEqual(1)
  expect(sentences.length).toBe(words.length)
  expect(groups.length).toBe(words.length)
})

/** What looks as if it began something: an address, an abbreviation, a number, an inversion, an elision. */
const beginnings = [
  "l'", 'y-', 'a.', 'A.', 'a@', 'a/', 'a_', 'a°', '1/', '1:', '1,', '-1', '+1', '$1', '1 000 ', '1h', 'https://', 'www.', 'www.(',
  'S.N.', 'c.-à-', 'M. ', 'av. ', 'etc. ', 'Ier ', 'I ', 'CAF ', 'PAI ', "L'PAI ", '% ', '8 h ', '😀 A ', 'm²', '. ', '… ', '« ', 'ils ne ', 'e\u0301',
] // prettier-ignore

describe('four times the text take about four times the time', () => {
  test.each(beginnings)('%s', { timeout: 20_000 }, (beginning) => {
    const length = 20_000
    // What a clause calls for may be looked for at its end.
    const text = (times: number) => beginning.repeat((times * length) / beginning.length) + ' président'
    analyse(text(1))
    const one = shortest(() => analyse(text(1)))
    const four = shortest(() => analyse(text(4)))
    // A quadratic reading takes sixteen times; the constant spares readings too short for the clock.
    expect(four).toBeLessThan(10 * one + 40)
  })
})

/** The shortest of a few runs, in ms of this thread alone: what else the machine does is left out. */
function shortest(run: () => void): number {
  let best = Infinity
  for (let i = 0; i < 3; i++) {
    const before = process.threadCpuUsage()
    run()
    const { user, system } = process.threadCpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
