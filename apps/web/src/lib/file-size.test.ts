import { expect, it } from 'vitest'
import { fileSize } from './file-size.ts'

it.each([
  [0, '0 ko'],
  [12, '1 ko'],
  [420_000, '420 ko'],
  [12_345_678, '12,3 Mo'],
  [200_000_000, '200 Mo'],
])('says %i bytes as %s', (bytes, words) => {
  expect(fileSize(bytes).replace(/\s/gu, ' ')).toBe(words)
})
