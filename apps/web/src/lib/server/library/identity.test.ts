import { describe, expect, it } from 'vitest'
import { identityOf } from './identity.ts'

describe('identityOf', () => {
  it('is the same for every way to write an ISBN, of ten digits or thirteen', () => {
    const ways = [
      'urn:isbn:9782070612758',
      '978-2-07-061275-8',
      'URN:ISBN:978 2 07 061275 8',
      '2-07-061275-9',
    ]
    expect(new Set(ways.map((identifier) => identityOf({ identifier })))).toEqual(
      new Set(['isbn:9782070612758']),
    )
  })

  it('does not take for an ISBN what only looks like one', () => {
    expect(identityOf({ identifier: '9782070612759' })).toBe('9782070612759')
    expect(identityOf({ identifier: '2070612750' })).toBe('2070612750')
  })

  it('takes any other identifier as it is, whatever its case', () => {
    expect(identityOf({ identifier: ' http://www.gutenberg.org/ebooks/17489 ' })).toBe(
      identityOf({ identifier: 'http://www.gutenberg.org/EBOOKS/17489' }),
    )
  })

  it('is nothing where there is none, or one that names nothing', () => {
    expect(identityOf({})).toBeNull()
    expect(identityOf({ identifier: 'id' })).toBeNull()
  })
})
