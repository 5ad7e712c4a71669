import { error } from '@sveltejs/kit'
import { publishedBook } from '#lib/server/library/index.ts'
import { placesOf } from '#lib/server/reading/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, cookies }) => {
  const book = await publishedBook(params.slug)
  if (!book) error(404)
  const place = placesOf(cookies).find(({ slug }) => slug === book.slug)
  // The first page is where everyone begins: it is no place to go on from.
  return { book, goOn: place && place.number > 1 ? Math.min(place.number, book.sequences) : null }
}
