/** What the bytes of a recording are: its kind, and how long it lasts when that can be told. */
export interface ProbedAudio {
  mediaType: 'audio/mpeg' | 'audio/mp4' | 'audio/ogg; codecs=opus'
  extension: 'mp3' | 'm4a' | 'opus'
  /** Milliseconds. */
  duration: number | null
}

/** Null when the bytes are no recording of a kind that EPUB readers play (EPUB 3.3, core media types). */
export function probeAudio(bytes: Uint8Array): ProbedAudio | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return mp4(view) ?? ogg(view) ?? mp3(view)
  } catch (error) {
    if (error instanceof RangeError) return null // shorter than its own headers say
    throw error
  }
}

/** Boxes of ISO 14496-12: the movie header tells time scale and duration. */
function mp4(view: DataView): ProbedAudio | null {
  if (view.byteLength < 12 || view.getUint32(4) !== 0x66747970) return null // ftyp
  const duration = movieDuration(view, 0, view.byteLength)
  return { mediaType: 'audio/mp4', extension: 'm4a', duration }
}

function movieDuration(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 8 <= to;) {
    const size = view.getUint32(at)
    const kind = view.getUint32(at + 4)
    if (kind === 0x6d6f6f76) return movieDuration(view, at + 8, Math.min(at + size, to)) // moov
    if (kind === 0x6d766864) {
      // mvhd: times of eight bytes in version 1, of four before
      const long = view.getUint8(at + 8) === 1
      const scale = view.getUint32(at + (long ? 28 : 20))
      const length = long ? Number(view.getBigUint64(at + 32)) : view.getUint32(at + 24)
      return scale === 0 ? null : Math.round((length / scale) * 1000)
    }
    if (size < 8) return null
    at += size
  }
  return null
}

/** Ogg (RFC 3533) with Opus (RFC 7845) in it: the last page tells how many samples there are, at 48 kHz. */
function ogg(view: DataView): ProbedAudio | null {
  if (view.byteLength < 36 || view.getUint32(0) !== 0x4f676753 || view.getUint32(28) !== 0x4f707573)
    return null
  for (let at = view.byteLength - 27; at > 0 && at > view.byteLength - 70_000; at--) {
    if (view.getUint8(at) !== 0x4f || view.getUint32(at) !== 0x4f676753) continue
    const samples = Number(view.getBigUint64(at + 6, true))
    return { mediaType: 'audio/ogg; codecs=opus', extension: 'opus', duration: Math.round(samples / 48) }
  }
  return { mediaType: 'audio/ogg; codecs=opus', extension: 'opus', duration: null }
}

const RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const LOW_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const SAMPLES_A_SECOND = [44_100, 48_000, 32_000]

/** MPEG audio layer III: by the number of frames when the first one says it, else as if all were like the first. */
function mp3(view: DataView): ProbedAudio | null {
  let at = 0
  if (view.byteLength > 10 && (view.getUint32(0) & 0xffffff00) === 0x49443300) {
    // An ID3 tag; each byte of its size holds seven bits.
    at = 10 + [6, 7, 8, 9].reduce((size, i) => size * 128 + (view.getUint8(i) & 0x7f), 0)
  }
  const tagged = at > 0
  if (at + 4 > view.byteLength)
    return tagged ? { mediaType: 'audio/mpeg', extension: 'mp3', duration: null } : null
  const head = view.getUint32(at)
  const version = (head >>> 19) & 3
  const isLayer3 = (head & 0xffe00000) === (0xffe00000 | 0) && version !== 1 && ((head >>> 17) & 3) === 1
  if (!isLayer3) return tagged ? { mediaType: 'audio/mpeg', extension: 'mp3', duration: null } : null
  const first = version === 3
  const rate = (first ? RATES : LOW_RATES)[(head >>> 12) & 15] ?? 0
  const samples = (SAMPLES_A_SECOND[(head >>> 10) & 3] ?? 0) / (first ? 1 : version === 2 ? 2 : 4)
  const frame = first ? 1152 : 576
  const side = at + 4 + (((head >>> 6) & 3) === 3 ? (first ? 17 : 9) : first ? 32 : 17)
  const said = side + 12 <= view.byteLength ? view.getUint32(side) : 0
  // `Xing` or `Info`, then flags of which the first says that the number of frames follows
  const counted = (said === 0x58696e67 || said === 0x496e666f) && (view.getUint32(side + 4) & 1) === 1
  let duration: number | null = null
  if (counted && samples > 0) duration = Math.round((view.getUint32(side + 8) * frame * 1000) / samples)
  else if (rate > 0) duration = Math.round(((view.byteLength - at) * 8) / rate)
  return { mediaType: 'audio/mpeg', extension: 'mp3', duration }
}
