import { describe, expect, test } from 'vitest'
import { png } from '../fixtures/epub.ts'
import { defaultLimits } from '../limits.ts'
import { probePicture } from './probe.ts'
import { cleanSvg } from './svg.ts'

function clean(inside: string): { text: string; removed: number } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inside}</svg>`
  const result = cleanSvg(svg, defaultLimits)
  return { text: new TextDecoder().decode(result?.bytes), removed: result?.removed ?? -1 }
}

describe('a drawing', () => {
  test('keeps what it draws, with its style', () => {
    const { text, removed } = clean(
      '<style>.a{fill:red}</style><g class="a" style="stroke:#000;opacity:.5"><path d="M0 0L9 9"/></g><use xlink:href="#x"/>',
    )
    expect(removed).toBe(0)
    expect(text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>.a{fill:red}</style>' +
        '<g class="a" style="stroke:#000;opacity:.5"><path d="M0 0L9 9"></path></g><use href="#x"></use></svg>',
    )
  })

  test.each([
    '<script>x()</script>',
    '<g onload="x()"/>',
    '<foreignObject><div>x</div></foreignObject>',
    '<image href="https://exemple.fr/x.png"/>',
    '<use href="autre.svg#x"/>',
    '<a href="javascript:x()"/>',
    '<rect fill="url(https://exemple.fr/x)"/>',
    '<style>@import "https://exemple.fr";</style>',
    '<animate attributeName="href" to="javascript:x()"/>',
  ])('loses %s', (inside) => {
    const { text, removed } = clean(inside)
    expect(removed).toBeGreaterThan(0)
    expect(text).not.toMatch(/x\(\)|exemple\.fr|autre\.svg|javascript|<div/)
  })
})

describe('a picture', () => {
  test('is told by its bytes, with its size', () => {
    expect(probePicture(png(20, 10))).toEqual({
      mediaType: 'image/png',
      extension: 'png',
      width: 20,
      height: 10,
    })
    const gif = Buffer.from('GIF89a\x05\x00\x06\x00', 'latin1')
    expect(probePicture(gif)).toMatchObject({ mediaType: 'image/gif', width: 5, height: 6 })
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 7, 0, 9, 3])
    expect(probePicture(jpeg)).toMatchObject({ mediaType: 'image/jpeg', width: 9, height: 7 })
  })

  test('that is none, or cut short, is none', () => {
    expect(probePicture(Buffer.from('<html>'))).toBeNull()
    expect(probePicture(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]))).toBeNull()
    expect(probePicture(png(20, 10).subarray(0, 20))).toBeNull()
  })
})
