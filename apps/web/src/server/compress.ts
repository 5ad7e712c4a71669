import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Handle } from '@sveltejs/kit/hooks'

const compressible = /^(text\/|application\/(json|javascript|opds\+json)|image\/svg\+xml)/
/** Below this many bytes a compressed answer is no smaller; above, it is a file and is sent as it is stored. */
const smallest = 600
const largest = 2_000_000

const encodings = {
  // Quality 5: near the best size at a tenth of the time.
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6 }),
}

/**
 * Compresses what is made for each request and is whole when it leaves (it says its length): pages, data, drawings.
 * What is streamed goes as it is. The files of the build were compressed once, when it was made.
 */
export const compress: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  const length = Number(response.headers.get('content-length'))
  const fit =
    event.request.method === 'GET' &&
    response.body !== null &&
    length >= smallest &&
    length <= largest &&
    !response.headers.has('content-encoding') &&
    compressible.test(response.headers.get('content-type') ?? '')
  if (!fit) return response

  const headers = new Headers(response.headers)
  headers.append('vary', 'accept-encoding')
  const encoding = accepted(event.request.headers.get('accept-encoding') ?? '')
  if (encoding === null) return new Response(response.body, { status: response.status, headers })
  const bytes = await encodings[encoding](new Uint8Array(await response.arrayBuffer()))
  headers.set('content-encoding', encoding)
  headers.set('content-length', String(bytes.length))
  return new Response(new Uint8Array(bytes), { status: response.status, headers })
}

/** The best encoding that `header` (RFC 9110, section 12.5.3) accepts, or null. */
function accepted(header: string): keyof typeof encodings | null {
  const refused = /^0(\.0*)?$/
  const offers = header.split(',').map((offer) => {
    const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
    return refused.test(quality) ? '' : name
  })
  return (['br', 'gzip'] as const).find((name) => offers.includes(name)) ?? null
}
