import { expect, test } from 'vitest'
import { counted, frenchNumber } from './counted.ts'

test('numbers are written as the rules of French have them', () => {
  const rules = new Intl.NumberFormat('fr-FR')
  for (const number of [0, 1, 12, 999, 1000, 117_368, 1_000_000, 0.5, 0.98, 1234.567])
    expect(frenchNumber(number)).toBe(rules.format(number))
})

test('a noun takes its plural from two on', () => {
  expect([0, 1, 2, 1162].map((count) => counted(count, 'mot'))).toEqual([
    '0 mot',
    '1 mot',
    '2 mots',
    '1\u202F162 mots',
  ])
})
