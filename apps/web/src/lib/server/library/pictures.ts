/** Kinds of pictures that may be served, by what they are and how their address ends. */

const kinds = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
} as const

export type PictureExtension = keyof typeof kinds

/** How the address of a picture of this type ends, or null when such a picture is not served. */
export function extensionOf(mediaType: string): PictureExtension | null {
  const plain = mediaType.split(';')[0]?.trim().toLowerCase()
  const found = Object.entries(kinds).find(
    ([, type]) => type === (plain === 'image/jpg' ? 'image/jpeg' : plain),
  )
  return found ? (found[0] as PictureExtension) : null
}

export function isPictureExtension(extension: string): extension is PictureExtension {
  return Object.hasOwn(kinds, extension)
}

/** The media type of an address that ends with `extension`, or null when there is no such picture. */
export function mediaTypeOf(extension: string): string | null {
  return isPictureExtension(extension) ? kinds[extension] : null
}
