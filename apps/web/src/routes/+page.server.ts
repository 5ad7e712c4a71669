import { minutesLeft, placesOf } from '#lib/server/reading/index.ts'
import { publishedBook, publishedBooks } from '#lib/server/library/index.ts'
import type { PageServerLoad } from './$types'

/** As many as fill two rows on a phone and one at a desk. */
const booksAtHome = 4

export const load: PageServerLoad = async ({ cookies }) => {
  const books = await publishedBooks()
  const place = placesOf(cookies).find(({ slug }) => books.some((book) => book.slug === slug))
  const book = place && (await publishedBook(place.slug))
  return {
    books: books.slice(0, booksAtHome),
    reading: book && {
      book,
      href: `/livres/${book.slug}/${Math.min(place.number, book.sequences)}`,
      minutes: minutesLeft(book.minutes, Math.min(place.number, book.sequences), book.sequences),
    },
  }
}
