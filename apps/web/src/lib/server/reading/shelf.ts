/** Which books stand on the shelf that is shown: those of one level, those that were searched for, twelve at a time. */
import { levels, type BookCard, type Level } from '#lib/server/library/index.ts'

/** A page with more covers than this would be long to load and to look through. */
export const booksOnShelf = 12

export interface Wish {
  level: Level | null
  search: string
  /** From 1. */
  shelf: number
}

export interface Shelf {
  books: BookCard[]
  /** Of all shelves together. */
  found: number
  shelf: number
  shelves: number
  /** Levels for which there is a book, easiest first. */
  levels: Level[]
}

/** A wish from the address of the page; what is not understood is no wish. */
export function wishFrom(query: URLSearchParams): Wish {
  const shelf = Number(query.get('etagere'))
  return {
    level: levels.find((level) => level === query.get('niveau')) ?? null,
    search: (query.get('cherche') ?? '').trim().slice(0, 100),
    shelf: Number.isInteger(shelf) && shelf > 0 ? shelf : 1,
  }
}

/** The address of the library with this wish. */
export function addressOf(wish: Partial<Wish>): string {
  const query = new URLSearchParams()
  if (wish.level) query.set('niveau', wish.level)
  if (wish.search) query.set('cherche', wish.search)
  if (wish.shelf !== undefined && wish.shelf > 1) query.set('etagere', String(wish.shelf))
  return query.size > 0 ? `/livres?${query.toString()}` : '/livres'
}

export function shelfFor(books: BookCard[], wish: Wish): Shelf {
  const wanted = words(wish.search)
  const found = books.filter((book) => {
    if (wish.level !== null && book.level !== wish.level) return false
    const said = plain([book.title, book.subtitle ?? '', ...book.authors].join(' '))
    return wanted.every((word) => said.includes(word))
  })
  const shelves = Math.max(1, Math.ceil(found.length / booksOnShelf))
  const shelf = Math.min(wish.shelf, shelves)
  return {
    books: found.slice((shelf - 1) * booksOnShelf, shelf * booksOnShelf),
    found: found.length,
    shelf,
    shelves,
    levels: levels.filter((level) => books.some((book) => book.level === level)),
  }
}

function words(text: string): string[] {
  return plain(text).split(/\s+/).filter(Boolean)
}

/** Without accents or capitals: who searches « ete » finds « Été ». */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase()
}
