const INSIDE = 'book:'

/** A link into the book, before block identifiers are known. */
export function insideLink(key: string): string {
  return INSIDE + key
}

/** The key of a link made by `insideLink`, or null for any other address. */
export function insideKey(href: string): string | null {
  return href.startsWith(INSIDE) ? href.slice(INSIDE.length) : null
}
