import type { IncomingMessage } from 'node:http'
import { addressOfRequest, originOfRequest } from '#lib/server/platform/origin.ts'

const protocol = 'x-trousseau-protocol'
const host = 'x-trousseau-host'
const address = 'x-trousseau-address'

/** How SvelteKit's adapter is told, through its environment, to take origin and address from headers that only we set. */
export const originHeaders = {
  adapterSettings: {
    PROTOCOL_HEADER: protocol,
    HOST_HEADER: host,
    PORT_HEADER: '',
    ADDRESS_HEADER: address,
    // Each route has its own bound on what it takes (see body-limits.ts); this one is for the largest upload.
    BODY_SIZE_LIMIT: String(256 * 1024 * 1024),
  },
}

/**
 * Puts the origin of a request, and the address it came from, where the adapter reads it, over whatever the client sent under these names. Cookies,
 * links and SvelteKit's check of cross-site forms all follow it.
 */
export function presentOrigin(request: IncomingMessage): void {
  const origin = new URL(originOfRequest(request.headers.host))
  request.headers[protocol] = origin.protocol.replace(':', '')
  request.headers[host] = origin.host
  request.headers[address] = addressOfRequest(
    request.socket.remoteAddress,
    request.headers['x-forwarded-for'],
  )
}
