import { hostname } from 'node:os'
import { isIP } from 'node:net'

let own = 'http://127.0.0.1:8080'
let fixed = false

/**
 * Says where this server is reached: at the operator's ORIGIN, or, without one, where it listens.
 *
 * @param port the port really listened on
 */
export function setAddress(settings: { host: string; origin: string | undefined }, port: number): void {
  fixed = settings.origin !== undefined
  const everywhere = settings.host === '0.0.0.0' || settings.host === '::'
  const host = everywhere ? '127.0.0.1' : isIP(settings.host) === 6 ? `[${settings.host}]` : settings.host
  own = settings.origin ?? new URL(`http://${host}:${port}`).origin
}

/** The public address, without a slash at its end: for links in messages, cards and printed pages. */
export function publicOrigin(): string {
  return own
}

/**
 * The origin of one request. With ORIGIN set, always that one. Without it, a person may come by several names of the
 * machine (`localhost`, `127.0.0.1`, its address in the network), and forms must work under each: the name they used is
 * believed when it is one that no foreign site can point here.
 *
 * @param host the request's `Host` header
 */
export function originOfRequest(host: string | undefined): string {
  if (fixed || host === undefined || !URL.canParse(`http://${host}`)) return own
  const url = new URL(`http://${host}`)
  const name = url.hostname.replace(/^\[|\]$/g, '')
  const known =
    isIP(name) !== 0 ||
    name === 'localhost' ||
    name === new URL(own).hostname ||
    name === hostname().toLowerCase()
  return known && url.host === host.toLowerCase() ? url.origin : own
}

/**
 * The network address that a request came from: what limits on sign-in count by. Behind a reverse proxy on this machine
 * (with ORIGIN set) it is the one that the proxy wrote last, else all visitors would share one count. What a visitor
 * sends under that name is never believed: without a proxy, its own address is taken; with one, the last entry is the
 * proxy's.
 *
 * @param socket the address at the other end of the connection
 * @param forwarded the request's `X-Forwarded-For` header
 */
export function addressOfRequest(
  socket: string | undefined,
  forwarded: string | string[] | undefined,
): string {
  const near = socket ?? ''
  if (!fixed || !/^(::ffff:)?127\.|^::1$/.test(near)) return near
  const last = [forwarded ?? ''].flat().join(',').split(',').at(-1)?.trim() ?? ''
  return isIP(last) === 0 ? near : last
}
