import type { IncomingMessage } from 'node:http'
import { originOfRequest } from '#lib/server/platform/origin.ts'

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i

/**
 * Whether the request is a form of another site, or of this one under a name that is not its own (a wrong ORIGIN).
 * SvelteKit refuses these too, with an English sentence that tells nobody what to do: this comes before.
 */
export function isForeignForm({
  method = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  const type = headers['content-type']
  if (!changing.has(method) || (type !== undefined && !formTypes.test(type.trim()))) return false
  return headers.origin !== originOfRequest(headers.host)
}
