import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forget, minutesLeft, parsePlaces, remember, serialisePlaces } from './places.ts'

it('puts the book just read first, once', () => {
  const places = parsePlaces('la-barque.3~le-chat.1')
  expect(remember(places, { slug: 'le-chat', number: 2 })).toEqual([
    { slug: 'le-chat', number: 2 },
    { slug: 'la-barque', number: 3 },
  ])
})

it('forgets the book that was finished, and no other', () => {
  expect(forget(parsePlaces('la-barque.9~le-chat.1'), 'la-barque')).toEqual([{ slug: 'le-chat', number: 1 }])
})

it('keeps eight books, and what is kept comes back the same', () => {
  let places = parsePlaces('')
  for (let number = 1; number <= 20; number++) places = remember(places, { slug: `livre-${number}`, number })
  expect(places.map(({ number }) => number)).toEqual([20, 19, 18, 17, 16, 15, 14, 13])
  expect(parsePlaces(serialisePlaces(places))).toEqual(places)
})

it('leaves out what is not a place and never a throw', () => {
  expect(parsePlaces('../../etc.3~bon-livre.2~x.0~y.-1~~bon-livre.9')).toEqual([
    { slug: 'bon-livre', number: 2 },
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (noise) => {
      const places = parsePlaces(noise)
      expect(parsePlaces(serialisePlaces(places))).toEqual(places)
    }),
  )
})

it('says one minute rather than none on the last page', () => {
  expect(minutesLeft(9, 1, 6)).toBe(9)
  expect(minutesLeft(9, 4, 6)).toBe(5)
  expect(minutesLeft(2, 40, 40)).toBe(1)
})
