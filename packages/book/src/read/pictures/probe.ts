/** What the first bytes of a picture say of it, whatever its name or announced type. Sizes are in pixels. */
export interface Probed {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
  extension: string
  width: number
  height: number
}

/** Null when the bytes are no picture of a kind readers show, or when their size cannot be read. */
export function probePicture(bytes: Uint8Array): Probed | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return png(view) ?? jpeg(view) ?? gif(view) ?? webp(view)
  } catch (error) {
    if (error instanceof RangeError) return null // shorter than its own headers say
    throw error
  }
}

function png(view: DataView): Probed | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a)
    return null
  if (view.getUint32(12) !== 0x49484452) return null // IHDR comes first
  return { mediaType: 'image/png', extension: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

function gif(view: DataView): Probed | null {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return null
  return {
    mediaType: 'image/gif',
    extension: 'gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
  }
}

function jpeg(view: DataView): Probed | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      // A start of frame: length, precision, height, width.
      return {
        mediaType: 'image/jpeg',
        extension: 'jpg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
      }
    } else at += 2 + view.getUint16(at + 2)
  }
  return null
}

function webp(view: DataView): Probed | null {
  if (view.byteLength < 30 || view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250)
    return null
  const size = (width: number, height: number): Probed => ({
    mediaType: 'image/webp',
    extension: 'webp',
    width,
    height,
  })
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 '
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
    case 0x5650384c: {
      // 'VP8L'
      const bits = view.getUint32(21, true)
      return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
    }
    case 0x56503858: // 'VP8X'
      return size((view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1)
    default:
      return null
  }
}
