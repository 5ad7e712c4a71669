import { error } from '@sveltejs/kit'
import { publishedBook } from '#lib/server/library/index.ts'
import { forgetPlace } from '#lib/server/reading/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, cookies, url }) => {
  const book = await publishedBook(params.slug)
  if (!book) error(404)
  forgetPlace(cookies, url, book.slug)
  return { book }
}
