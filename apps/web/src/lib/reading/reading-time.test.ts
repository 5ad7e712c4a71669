import { expect, it } from 'vitest'
import { readingTime, timeLeft } from './reading-time.ts'

it('counts in minutes, and in hours when there are many', () => {
  expect([1, 7, 89, 90, 404].map(readingTime)).toEqual([
    '1 minute',
    '7 minutes',
    '89 minutes',
    '2 heures',
    '7 heures',
  ])
  expect([1, 12, 120].map(timeLeft)).toEqual(['Encore 1 minute', 'Encore 12 minutes', 'Encore 2 heures'])
})
