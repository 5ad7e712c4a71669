import { Readable } from 'node:stream'
import { error } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { editionFile, editions, type EditionName } from '#lib/server/library/index.ts'
import type { RequestHandler } from './$types'

/** An edition of a book, to take away. */
export const GET: RequestHandler = async ({ params, request }) => {
  const edition = editions.find((each): each is EditionName => each === params.edition)
  const file = edition ? await editionFile(params.slug, edition, request.signal) : null
  if (!file) error(404, t('team.book-missing'))
  return new Response(Readable.toWeb(await file.stream()) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'application/epub+zip',
      'content-length': String(file.size),
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
