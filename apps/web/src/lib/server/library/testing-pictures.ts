/** Pictures made for tests: as heavy as those that books bring. */
import sharp from 'sharp'

/** A landscape in soft colours with the grain of a camera: what a photograph weighs. The same each time for a place. */
export function photograph(width: number, height: number, place = 1): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3)
  let seed = place
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      const grain = ((seed >>> 16) % 40) - 20
      const hill = 0.55 + 0.15 * Math.sin((x / width) * 7 + place) + 0.03 * Math.sin(x / 11)
      const leaf = y / height > hill ? 60 * Math.sin(x / 5 + Math.sin(y / 3) * 3) * Math.sin(y / 7) : 0
      const light = 90 + 120 * (1 - y / height) + leaf + grain
      pixels.set(
        [light * 0.9, light, light * (y / height > hill ? 0.5 : 1.2)].map((value) =>
          Math.max(0, Math.min(255, Math.round(value))),
        ),
        (y * width + x) * 3,
      )
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer()
}

/** Hatched lines of black on white, as the engravings of old children's books; transparent instead of white if asked. */
export function engraving(width: number, height: number, ground: 'white' | 'transparent' = 'white') {
  const pixels = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = Math.hypot(x - width / 2, y - height / 2) < width * 0.45
      const isBlack = inside && (x + y * 2 + Math.round(6 * Math.sin(y / 9))) % 7 < 2 + (((x * y) >> 9) % 3)
      pixels.set(
        isBlack ? [0, 0, 0, 255] : [255, 255, 255, ground === 'white' ? 255 : 0],
        (y * width + x) * 4,
      )
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}
