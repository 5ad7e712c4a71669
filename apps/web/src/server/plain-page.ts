import { createHash } from 'node:crypto'
import template from '../error.html?raw'

/** The style of `error.html`, which stands in the page itself: it must show even when nothing else can be served. */
const style = /<style>(.*?)<\/style>/s.exec(template)?.[1] ?? ''
const styleHash = createHash('sha256').update(style).digest('base64')

/** For answers that have no policy of their own: such pages show themselves and load nothing. */
export const plainPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An answer that the application itself cannot or will not make: one sentence. */
export interface PlainAnswer {
  body: string
  contentType: string
}

/**
 * The sentence as a page in the house's look for a browser, as bare text for a program.
 *
 * @param accept the request's `Accept` header
 */
export function plainAnswer(
  accept: string | null | undefined,
  status: number,
  sentence: string,
): PlainAnswer {
  if (!accept?.includes('text/html')) return { body: sentence, contentType: 'text/plain; charset=utf-8' }
  const said = sentence.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
  const body = template
    .replace('%sveltekit.status%', () => String(status))
    .replace('%sveltekit.error.message%', () => said)
  return { body, contentType: 'text/html; charset=utf-8' }
}

/** The same as a response to `request`. */
export function plainResponse(
  request: Request,
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): Response {
  const { body, contentType } = plainAnswer(request.headers.get('accept'), status, sentence)
  return new Response(request.method === 'HEAD' ? null : body, {
    status,
    headers: {
      ...headers,
      'content-type': contentType,
      'content-security-policy': plainPolicy,
      'cache-control': 'no-store',
    },
  })
}
