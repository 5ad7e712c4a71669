import { describe, expect, test } from 'vitest'
import { png } from '../fixtures/epub.ts'
import { defaultLimits } from '../limits.ts'
import { probePicture } from './probe.ts'
import { treeFromHtml } from '../tree/from-html.ts'
import { find } from '../tree/query.ts'
import { cleanSvg, cleanSvgTree } from './svg.ts'

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

  test('holds nothing that XML cannot hold', () => {
    // eslint-disable-next-line no-control-regex
    expect(clean('<text>so&#127;l&#x9F;\u0085</text>').text).not.toMatch(/[\u0000-\u001f]/)
    const tree = treeFromHtml('<svg><text>so\u0013eil</text></svg>', defaultLimits)
    const svg = find(tree, 'svg')
    expect(svg && new TextDecoder().decode(cleanSvgTree(svg).bytes)).toContain('so\ufffdeil')
  })

  test('is one without its namespace too, but not in another', () => {
    const { bytes } = cleanSvg('<svg><rect width="9"/></svg>', defaultLimits) ?? {}
    expect(new TextDecoder().decode(bytes)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9"></rect></svg>',
    )
    expect(cleanSvg('<svg xmlns="urn:x"><rect width="9"/></svg>', defaultLimits)).toBeNull()
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
    '<set attributeName="onload" to="x()"/>',
    '<use xlink:href="https://exemple.fr/autre.svg#x"/>',
    '<image xlink:href="data:text/html,x()"/>',
    '<g style="fill:url(https://exemple.fr/x)" onclick="x()"/>',
    '<style>g{fill:url(https://exemple.fr/x)} @font-face{src:url(https://exemple.fr/y)}</style>',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://exemple.fr"/>',
  ])('loses %s', (inside) => {
    const { text, removed } = clean(inside)
    expect(removed).toBeGreaterThan(0)
    expect(text).not.toMatch(/x\(\)|exemple\.fr|autre\.svg|javascript|<div/)
  })
})

test('a style of a million spaces is read in little time', () => {
  const began = performance.now()
  clean(`<g style="fill:red${' '.repeat(1_000_000)}x"/>`)
  expect(performance.now() - began).toBeLessThan(2000)
})

describe('a drawing that stands for itself many times', () => {
  const levels = (one: (level: number) => string) =>
    Array.from({ length: 9 }, (_, level) => one(level + 1)).join('')

  test.each([
    ['copies of copies', (n: number) => `<g id="g${n}">${`<use href="#g${n - 1}"/>`.repeat(10)}</g>`],
    [
      'patterns of patterns',
      (n: number) =>
        `<pattern id="g${n}" width="9" height="9">${`<rect fill="url(#g${n - 1})"/>`.repeat(10)}</pattern>`,
    ],
  ])('loses %s without end', (_what, level) => {
    const { text, removed } = clean(`<g id="g0"><path d="M0 0L9 9"/></g>${levels(level)}`)
    expect(removed).toBeGreaterThan(0)
    expect(text).not.toMatch(/<use|url\(/)
    expect(text).toContain('<path d="M0 0L9 9">')
  })

  test('loses a chain of copies that would exhaust whoever follows it', () => {
    const link = (_: unknown, n: number) => `<g id="g${n}"><use href="#g${n + 1}"/></g>`
    const { text, removed } = clean(Array.from({ length: 50_000 }, link).join(''))
    expect(removed).toBe(50_000)
    expect(text).not.toContain('<use')
  })

  test('keeps a reasonable number of copies, and what refers to itself', () => {
    const copies = `<g id="a"><path d="M0 0"/></g>${'<use href="#a"/>'.repeat(500)}<g id="b"><use href="#b"/></g>`
    const { text, removed } = clean(copies)
    expect(removed).toBe(0)
    expect(text.match(/<use/g)).toHaveLength(501)
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
