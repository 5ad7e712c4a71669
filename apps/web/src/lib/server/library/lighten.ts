/**
 * Light variants of pictures: what pages show of a book that came with pictures made for print. Old browsers (Safari 13)
 * read neither WebP nor AVIF, and on engravings a PNG of four greys is about as small: variants are PNG and JPEG.
 */
import sharp, { type Sharp } from 'sharp'
import type { PictureExtension } from './pictures.ts'

/** Where a picture is shown: in the text, or as a cover among others. */
export type PictureUse = 'page' | 'shelf'

/** A variant: plain, still, opaque. */
export interface LightPicture {
  bytes: Uint8Array
  extension: 'png' | 'jpg'
  /** px */
  width: number
  height: number
}

/**
 * Widths to try (px), the finest first, and what a variant may weigh (bytes). A page of the reader has 17 KB left for
 * pictures when its words, style and letters are there; a shelf has twelve covers in 65 KB.
 */
export const lightness = {
  page: { widths: [720, 600, 480, 400, 320, 280, 240], bytes: 16_000 },
  shelf: { widths: [320, 280, 240, 200, 160], bytes: 5_000 },
} as const

/** Taller than this many times its width, a picture is made narrower. */
const TALLEST = 2

/** Colours or JPEG quality to try at each width, the finest first. */
const fineness = { greys: [16, 4], colours: [32, 16], photograph: [60, 45, 30] } as const
type Kind = keyof typeof fineness

/** No picture of a book needs more (px); beyond, decoding would take the memory of the machine. */
const PIXELS_MAX = 64_000_000

/** s, for each reading of the picture */
const PATIENCE = 30

const browsersOf2019 = new Set<PictureExtension>(['png', 'jpg', 'gif'])

// Books come from outside: of all that the library can read, only these. A drawing (SVG) stays as it is.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Nsgif', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
})
// One book at a time, in a process of its own: nothing to keep, and the other processors are for pages.
sharp.cache(false)
sharp.concurrency(1)

/**
 * The finest variant of a picture that weighs `bytes` at most; the lightest that could be made when none does. Null when
 * the picture is light enough as it is.
 *
 * @throws what sharp says of a picture that it cannot read
 */
export async function lighten(
  picture: Uint8Array,
  extension: PictureExtension,
  use: PictureUse,
  bytes: number = lightness[use].bytes,
): Promise<LightPicture | null> {
  if (extension === 'svg') return null
  const source = await sourceOf(picture)
  const { widths } = lightness[use]
  const isPlain = browsersOf2019.has(extension) && picture.length <= bytes
  if (isPlain && source.width <= widths[0] && source.height <= widths[0] * TALLEST) return null

  const kind = await kindOf(source, extension)
  let lightest: LightPicture | null = null
  let last = 0
  for (const wish of widths) {
    const width = widthIn(source, wish)
    if (width === last) continue
    last = width
    for (const degree of fineness[kind]) {
      const variant = await encode(source, width, kind, degree)
      if (!lightest || variant.bytes.length < lightest.bytes.length) lightest = variant
      if (variant.bytes.length <= bytes) return variant
    }
  }
  // A picture that is narrow and small in bytes may not get lighter at all.
  return lightest && (lightest.bytes.length < picture.length || !browsersOf2019.has(extension))
    ? lightest
    : null
}

interface Source {
  bytes: Uint8Array
  /** px, as it is looked at. */
  width: number
  height: number
}

async function sourceOf(bytes: Uint8Array): Promise<Source> {
  const { autoOrient } = await read(bytes).metadata()
  return { bytes, ...autoOrient }
}

/** Transparent pictures are laid on white, as their makers saw them: black lines do not vanish on a dark page. */
function read(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
    .timeout({ seconds: PATIENCE })
    .autoOrient()
    .flatten({ background: '#fff' })
}

function widthIn({ width, height }: Source, wish: number): number {
  const narrow = Math.min(1, (wish * TALLEST) / height)
  return Math.max(1, Math.min(wish, width, Math.round(width * narrow)))
}

/**
 * An engraving is black and white with little between; a flat drawing has few colours. JPEG would blur the lines of
 * both. What came as a JPEG in colours is already blurred, and anything else is a photograph or a painting.
 */
async function kindOf({ bytes, width }: Source, extension: PictureExtension): Promise<Kind> {
  const { data, info } = await read(bytes)
    .resize({ width: Math.min(width, 256), kernel: 'nearest' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = info.width * info.height
  const counts = new Map<number, number>()
  let coloured = 0
  let extreme = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 24) coloured += 1
    if (green < 64 || green > 191) extreme += 1
    // 16 steps of each colour: shades that the eye takes for one count as one.
    const coarse = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    counts.set(coarse, (counts.get(coarse) ?? 0) + 1)
  }
  if (coloured < pixels * 0.01) return extreme > pixels * 0.7 ? 'greys' : 'photograph'
  if (extension === 'jpg') return 'photograph'
  const commonest = [...counts.values()].sort((a, b) => b - a).slice(0, 8)
  return commonest.reduce((sum, count) => sum + count, 0) > pixels * 0.9 ? 'colours' : 'photograph'
}

async function encode(source: Source, width: number, kind: Kind, degree: number): Promise<LightPicture> {
  const resized = read(source.bytes).resize({ width })
  const encoded =
    kind === 'photograph'
      ? resized.jpeg({ quality: degree, mozjpeg: true })
      : (kind === 'greys' ? await inGreys(resized, degree) : resized).png({
          palette: true,
          colours: degree,
          dither: 0,
          effort: 8,
        })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return {
    bytes: data,
    extension: kind === 'photograph' ? 'jpg' : 'png',
    width: info.width,
    height: info.height,
  }
}

/**
 * The picture in `count` greys from black to white. A palette of mean greys would leave the paper off-white, and the
 * picture would stand on the page as a box.
 */
async function inGreys(picture: Sharp, count: number): Promise<Sharp> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  const step = 255 / (count - 1)
  for (const [at, grey] of data.entries()) data[at] = Math.round(Math.round(grey / step) * step)
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
}
