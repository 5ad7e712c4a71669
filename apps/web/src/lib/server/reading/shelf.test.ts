import { expect, it } from 'vitest'
import type { BookCard, Level } from '#lib/server/library/index.ts'
import { addressOf, booksOnShelf, shelfFor, wishFrom } from './shelf.ts'

const book = (title: string, level?: Level, author = 'Nadia Œuvrard'): BookCard => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
  authors: [author],
  cover: null,
  words: 400,
  minutes: 4,
  language: 'fr',
  ...(level && { level }),
})
const anyBook = { level: null, search: '', shelf: 1 }

it('shows the books of one level, and offers only levels that have books', () => {
  const books = [book('Un', 'college'), book('Deux', 'debutant'), book('Trois')]
  const shelf = shelfFor(books, { ...anyBook, level: 'debutant' })
  expect(shelf.books.map(({ title }) => title)).toEqual(['Deux'])
  expect(shelf.levels).toEqual(['debutant', 'college'])
})

it('finds a book without its accents, by any of its words, author included', () => {
  const books = [book('Un été au marché'), book('La nuit')]
  expect(shelfFor(books, { ...anyBook, search: 'MARCHE ete' }).books).toHaveLength(1)
  expect(shelfFor(books, { ...anyBook, search: 'oeuvrard' }).found).toBe(2)
  expect(shelfFor(books, { ...anyBook, search: 'zèbre' })).toMatchObject({
    books: [],
    found: 0,
    shelf: 1,
    shelves: 1,
  })
})

it('fills one shelf after the other, and the last stands for those beyond', () => {
  const books = Array.from({ length: booksOnShelf + 3 }, (_, index) => book(`Livre ${index}`))
  expect(shelfFor(books, anyBook).books).toHaveLength(booksOnShelf)
  expect(shelfFor(books, { ...anyBook, shelf: 2 }).books).toHaveLength(3)
  expect(shelfFor(books, { ...anyBook, shelf: 99 }).shelf).toBe(2)
})

it('keeps a wish in an address, and makes one of any address', () => {
  const wish = { level: '8-9' as const, search: 'été', shelf: 3 }
  expect(wishFrom(new URL(addressOf(wish), 'http://x').searchParams)).toEqual(wish)
  expect(wishFrom(new URLSearchParams('niveau=nul&etagere=-4'))).toEqual(anyBook)
  expect(addressOf(anyBook)).toBe('/livres')
})
