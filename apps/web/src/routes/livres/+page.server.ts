import { publishedBooks } from '#lib/server/library/index.ts'
import { addressOf, shelfFor, wishFrom } from '#lib/server/reading/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const wish = wishFrom(url.searchParams)
  const books = await publishedBooks()
  const shelf = shelfFor(books, wish)
  const { search } = wish
  return {
    wish,
    shelf,
    total: books.length,
    levels: shelf.levels.map((level) => ({
      level,
      href: addressOf({ search, level }),
      chosen: level === wish.level,
    })),
    links: {
      all: addressOf({ search }),
      previous: shelf.shelf > 1 ? addressOf({ ...wish, shelf: shelf.shelf - 1 }) : null,
      next: shelf.shelf < shelf.shelves ? addressOf({ ...wish, shelf: shelf.shelf + 1 }) : null,
    },
  }
}
