const INSIDE = 'book:'

/** A link into the book, before block identifiers are known. */
export function insideLink(key: string): string {
  return INSIDE + key
}

/** The key of a link made by `insideLink`, or null for any other address. */
export function insideKey(href: string): string | null {
  return href.startsWith(INSIDE) ? href.slice(INSIDE.length) : null
}

const HEARD = 'heard:'

/** A place of the source that a recording speaks of, until its annotation is made (`overlays/place.ts`). */
export function heardLink(key: string): string {
  return HEARD + key
}

/** The key of a link made by `heardLink`, or null for any other address. */
export function heardKey(href: string): string | null {
  return href.startsWith(HEARD) ? href.slice(HEARD.length) : null
}
