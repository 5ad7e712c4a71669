/** What a text is encoded in, as far as it can be known, and the text. */
export interface Decoded {
  text: string
  charset: string
  /** False when some bytes made no sense in any way and were replaced. */
  faithful: boolean
  /** Whether the bytes were not in the encoding that the document declares (UTF-8 when it declares none). */
  misdeclared: boolean
}

/**
 * Decodes bytes by, in this order: byte order mark, the encoding the document declares, UTF-16 without mark (every
 * second byte zero), UTF-8 when valid, else Windows-1252, of which Latin-1 text is a part.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes)
  if (marked) return { ...decodeAs(bytes, marked), misdeclared: false }
  const decoded = decodeUnmarked(bytes, declared)
  return { ...decoded, misdeclared: decoded.charset !== (charsetName(declared?.trim() ?? '') ?? 'utf-8') }
}

type Bare = Omit<Decoded, 'misdeclared'>

function decodeUnmarked(bytes: Uint8Array, declared?: string): Bare {
  const label = declared?.trim().toLowerCase()
  const known = label === undefined || label === '' ? undefined : charsetName(label)
  // A document that can be read here as bytes is not UTF-16, whatever it says of itself.
  if (known !== undefined && !known.startsWith('utf-16')) {
    const decoded = decodeAs(bytes, known)
    if (decoded.faithful) return decoded
  }
  const wide = wideWithoutMark(bytes)
  if (wide) return decodeAs(bytes, wide)
  const utf8 = decodeAs(bytes, 'utf-8')
  return utf8.faithful ? utf8 : decodeAs(bytes, 'windows-1252')
}

/** Encoding that an XML declaration or an HTML `meta` in the first bytes declares. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return xml?.[1] ?? meta?.[1]
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0 && i % 2 === 0) even++
    else if (sample[i] === 0) odd++
  }
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return null
}

function charsetName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined // an encoding that does not exist: as good as none declared
  }
}

function decodeAs(bytes: Uint8Array, charset: string): Bare {
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes), charset, faithful: true }
  } catch {
    return { text: new TextDecoder(charset).decode(bytes), charset, faithful: false }
  }
}
