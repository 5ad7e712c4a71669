import type { LinkTarget } from './html/context.ts'

/**
 * Path inside a book of an address written in the document at `base`, or null when it leads out of the book.
 * Both use `/`, have no leading one, and have their accents composed.
 */
export function resolvePath(base: string, address: string): string | null {
  const path = decodePercent(address.split(/[?#]/, 1)[0] ?? '')
    .replaceAll('\\', '/')
    .normalize('NFC')
  if (path === '') return base
  const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (parts.length === 0) return null
      parts.pop()
    } else parts.push(part)
  }
  return parts.join('/')
}

/** An address that leads to `path` in the archive from whatever document it is written in. */
export function rootAddress(path: string): string {
  return encodeURI(`/${path}`).replace(/[?#]/g, encodeURIComponent)
}

/** What a link in the document at `base` leads to. */
export function resolveLink(base: string, href: string): LinkTarget {
  const address = href.trim()
  // Browsers ignore white space and controls inside a scheme, so they are ignored here too.
  // eslint-disable-next-line no-control-regex
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]+/g, ''))?.[1]?.toLowerCase()
  if (scheme !== undefined) {
    return ['http', 'https', 'mailto', 'tel'].includes(scheme)
      ? { kind: 'outside', href: address }
      : { kind: 'unsafe' }
  }
  if (address.startsWith('//')) return { kind: 'outside', href: `https:${address}` }
  const path = resolvePath(base, address)
  if (path === null) return { kind: 'unsafe' }
  const hash = address.indexOf('#')
  const fragment = hash === -1 ? '' : decodePercent(address.slice(hash + 1))
  return { kind: 'inside', key: fragment === '' ? path : `${path}#${fragment}` }
}

export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a bare % in a name
  }
}

/** Bytes of a `data:` address. */
export function dataBytes(address: string): Uint8Array | null {
  const found = /^data:[^,]*?(;base64)?,(.*)$/is.exec(address)
  if (!found) return null
  const [, base64, body = ''] = found
  return base64 ? Buffer.from(body, 'base64') : new TextEncoder().encode(decodePercent(body))
}
