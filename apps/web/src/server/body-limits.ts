import { t } from '#lib/messages/index.ts'
import { plainResponse } from './plain-page.ts'

const mebibyte = 1024 * 1024

/** Forms and small files: what any route takes, in bytes. */
const usual = mebibyte

/** Where more is taken: routes that stream what they receive to disk. */
const larger: { path: RegExp; bytes: number }[] = [
  // It has a bound of its own, and a page that says so.
  { path: /^\/equipe\/bibliotheque\/ajouter$/, bytes: Infinity },
]

/**
 * Refuses a request whose body is larger than its route takes, before any of it is read. A body that does not say its
 * size is taken only where bodies are streamed.
 *
 * @returns the refusal, or undefined when the request may pass
 */
export function boundBody(request: Request, pathname: string): Response | undefined {
  if (request.body === null) return undefined
  const special = larger.find(({ path }) => path.test(pathname))
  const limit = special?.bytes ?? usual
  const said = request.headers.get('content-length')
  if (said === null ? special !== undefined : Number(said) <= limit) return undefined
  return plainResponse(request, said === null ? 411 : 413, t('errors.page-too-large'))
}
