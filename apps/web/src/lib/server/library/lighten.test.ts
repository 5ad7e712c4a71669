import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { lighten, lightness } from './lighten.ts'
import { engraving, photograph } from './testing-pictures.ts'

const photo = await photograph(1600, 2000)

describe('a photograph', () => {
  it('becomes a JPEG that a page can carry', async () => {
    expect(photo.length).toBeGreaterThan(1_000_000)
    const light = await lighten(photo, 'jpg', 'page')
    expect(light?.extension).toBe('jpg')
    expect(light?.bytes.length).toBeLessThanOrEqual(lightness.page.bytes)
    const { format, width, height, isProgressive } = await sharp(light?.bytes).metadata()
    expect({ format, width, height, isProgressive }).toEqual({
      format: 'jpeg',
      width: light?.width,
      height: light?.height,
      isProgressive: true,
    })
    expect(height / width).toBeCloseTo(1.25, 1)
  })

  it('becomes small enough to stand among twelve on a shelf', async () => {
    const light = await lighten(photo, 'jpg', 'shelf')
    expect(light?.bytes.length).toBeLessThanOrEqual(lightness.shelf.bytes)
    expect(light?.width).toBeGreaterThanOrEqual(160)
  })

  it('is turned the way it was held', async () => {
    const lying = await sharp(photo).resize(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const light = await lighten(lying, 'jpg', 'page')
    expect(light?.height).toBeGreaterThan(light?.width ?? 0)
  })

  it('in a format that browsers of 2019 do not read becomes one that they read', async () => {
    const small = await sharp(photo).resize(60).avif().toBuffer()
    expect(await lighten(small, 'avif', 'page')).toMatchObject({ extension: 'jpg', width: 60 })
  })
})

describe('an engraving', () => {
  it('keeps its lines: few greys, and no JPEG', async () => {
    const light = await lighten(await engraving(900, 900), 'png', 'page')
    expect(light?.extension).toBe('png')
    expect(light?.bytes.length).toBeLessThanOrEqual(lightness.page.bytes)
  })

  it('on nothing is laid on white, so that it is seen on a dark page', async () => {
    const light = await lighten(await engraving(900, 900, 'transparent'), 'png', 'page')
    const { data, info } = await sharp(light?.bytes).raw().toBuffer({ resolveWithObject: true })
    expect([1, 3]).toContain(info.channels)
    expect(data[0]).toBeGreaterThan(250)
  })
})

it('leaves what is light already, and drawings that are text', async () => {
  const small = await sharp(photo).resize(100).jpeg({ quality: 60 }).toBuffer()
  expect(await lighten(small, 'jpg', 'page')).toBeNull()
  expect(await lighten(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg', 'page')).toBeNull()
})

it.each([
  ['noise', Buffer.from('no picture at all, whatever its name')],
  [
    'a drawing under another name',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
  ['a torn file', photo.subarray(0, 3000)],
])('throws on %s', async (_, bytes) => {
  await expect(lighten(bytes, 'png', 'page')).rejects.toThrow()
})

it('throws on a picture that would take the memory of the machine', async () => {
  const immense = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(immense.length).toBeLessThan(1_000_000)
  await expect(lighten(immense, 'png', 'page')).rejects.toThrow(/pixel limit/)
})
