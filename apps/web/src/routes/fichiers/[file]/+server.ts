import { Readable } from 'node:stream'
import { error } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { pictureFile } from '#lib/server/library/index.ts'
import type { RequestHandler } from './$types'

/** A picture of a book, named by what it holds: it never changes, so it may be kept for ever. */
export const GET: RequestHandler = async ({ params, request, locals, setHeaders }) => {
  const picture = await pictureFile(params.file)
  if (!picture || (!picture.open && !locals.member)) error(404, t('errors.page-not-found'))
  const etag = `"${params.file}"`
  setHeaders({
    etag,
    'cache-control': `${picture.open ? 'public' : 'private'}, max-age=31536000, immutable`,
    'x-content-type-options': 'nosniff',
    // A drawing opened by itself is a document: it may run nothing and load nothing.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  })
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304 })
  return new Response(Readable.toWeb(await picture.stream()) as ReadableStream<Uint8Array>, {
    headers: { 'content-type': picture.mediaType, 'content-length': String(picture.size) },
  })
}
