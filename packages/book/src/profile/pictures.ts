/** Kinds of pictures that every EPUB reader shows (EPUB 3.3, core media types), and the ends of their names. */
export const coreImages: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', '.jpg'],
  ['image/png', '.png'],
  ['image/gif', '.gif'],
  ['image/svg+xml', '.svg'],
  ['image/webp', '.webp'],
])

/** A kind of pictures, shown by readers or not, that runs nothing. */
export function isPicture(mediaType: string): boolean {
  return coreImages.has(mediaType) || /^image\/(?!.*(svg|xml))[a-z0-9][a-z0-9.+-]*$/.test(mediaType)
}
