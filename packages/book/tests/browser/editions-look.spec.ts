/** What is seen of an edition with aids: the lines of the plain one, with colours, whatever a reader's theme is. */
import { expect, test, type Page } from '@playwright/test'
import type { Edition } from '@trousseau/book'
import { bookOf, everyAid, everyPlace, openEdition, prose, syllables } from './edition-page.ts'

interface Place {
  text: string
  left: number
  right: number
  top: number
}

/** Where each word of the text stands. */
function places(page: Page): Promise<Place[]> {
  return page.evaluate(() => {
    const found: Place[] = []
    for (const block of document.querySelectorAll('p')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const nodes: { node: Node; start: number; end: number }[] = []
      let length = 0
      while (walker.nextNode()) {
        const node = walker.currentNode
        nodes.push({ node, start: length, end: (length += node.nodeValue?.length ?? 0) })
      }
      const at = (offset: number) => nodes.find(({ start, end }) => start <= offset && offset < end)
      for (const match of block.textContent.matchAll(/\p{L}+/gu)) {
        const range = document.createRange()
        const [first, last] = [at(match.index), at(match.index + match[0].length - 1)]
        if (!first || !last) continue
        range.setStart(first.node, match.index - first.start)
        range.setEnd(last.node, match.index + match[0].length - last.start)
        const rects = [...range.getClientRects()]
        const { left = 0, top = 0 } = rects[0] ?? {}
        found.push({ text: match[0], left, right: rects.at(-1)?.right ?? 0, top })
      }
    }
    return found
  })
}

/** How far, in pixels, the pieces of words lie from the words at most. */
function distance(page: Page): Promise<number> {
  return page.evaluate(() => {
    let most = 0
    const words = document.querySelectorAll('.w')
    if (words.length === 0) return Number.POSITIVE_INFINITY
    for (const word of words) {
      const range = document.createRange()
      range.selectNodeContents(word.firstChild ?? word)
      const whole = range.getBoundingClientRect()
      const pieces = [...word.querySelectorAll('[data-s]')].map((piece) => piece.getBoundingClientRect())
      const left = Math.min(...pieces.map((piece) => piece.left))
      const right = Math.max(...pieces.map((piece) => piece.right))
      for (const { top } of pieces) most = Math.max(most, Math.abs(top - whole.top))
      most = Math.max(most, Math.abs(left - whole.left), Math.abs(right - whole.right))
    }
    return most
  })
}

const wishes = {
  'as it is': '',
  'with large letters': 'html { font-size: 300% }',
  'with space between letters and words': 'p { letter-spacing: 0.12em; word-spacing: 0.2em }',
  justified: 'body { text-align: justify }',
  'in another font': '* { font-family: monospace !important }',
  'in italics, in capitals': 'p { font-style: italic; text-transform: uppercase }',
  'hyphenated by the reading system': 'p { hyphens: auto !important; overflow-wrap: break-word }',
}

/** Which of `shown` stand elsewhere than in `plain`. */
function moved(shown: readonly Place[], plain: readonly Place[]): string[] {
  const far = (one: Place, other: Place | undefined) =>
    one.text !== other?.text ||
    Math.abs(one.top - other.top) > 1.5 ||
    Math.abs(one.left - other.left) > 3 ||
    Math.abs(one.right - other.right) > 3
  return shown.filter((place, index) => far(place, plain[index])).map(({ text }) => text)
}

for (const [name, style] of Object.entries(wishes)) {
  test(`words stand where they stand in the plain book: ${name}`, async ({ page }) => {
    const book = bookOf(prose)
    for (const width of [360, 800, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      // Engines round the width of each element: a line that is full to a pixel may be parted before its last word.
      const plain: Place[][] = []
      for (const less of [0, 1]) {
        await openEdition(page, book, {}, `${style} p { hyphens: none !important; padding-right: ${less}px }`)
        plain.push(await places(page))
      }
      await openEdition(page, book, syllables, style)
      const shown = await places(page)
      expect(shown.length).toBeGreaterThan(40)
      expect(plain.map((whole) => moved(shown, whole))).toContainEqual([])
      expect(await distance(page)).toBeLessThan(2)
    }
  })
}

test('pieces lie on their words in every place, and no word is parted', async ({ page }) => {
  const styles = [
    '',
    'html { font-size: 200% }',
    '* { letter-spacing: 0.1em !important; line-height: 2 !important }',
  ]
  for (const style of styles) {
    await openEdition(page, bookOf(everyPlace), everyAid, style)
    expect(await distance(page)).toBeLessThan(2)
    const parted = await page.locator('.w').evaluateAll((words) =>
      words.flatMap((word) => {
        const range = document.createRange()
        range.selectNodeContents(word.firstChild ?? word)
        return range.getClientRects().length > 1 ? [word.textContent] : []
      }),
    )
    expect(parted).toEqual([])
  }
})

/** Pixels of the text, sorted by what colour they have. */
async function pixels(page: Page): Promise<{ blue: number; red: number; written: number }> {
  const picture = (await page.locator('section').first().screenshot({ animations: 'disabled' })).toString(
    'base64',
  )
  const blank = await page.context().newPage()
  try {
    return await blank.evaluate(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data: units } = context.getImageData(0, 0, image.width, image.height)
      const paper = [units[0] ?? 0, units[1] ?? 0, units[2] ?? 0]
      const found = { blue: 0, red: 0, written: 0 }
      for (let at = 0; at < units.length; at += 4) {
        const [r = 0, g = 0, b = 0] = units.subarray(at, at + 3)
        const far =
          Math.abs(r - (paper[0] ?? 0)) + Math.abs(g - (paper[1] ?? 0)) + Math.abs(b - (paper[2] ?? 0))
        if (far < 160) continue
        found.written++
        if (b > r + 50) found.blue++
        if (r > b + 50) found.red++
      }
      return found
    }, picture)
  } finally {
    await blank.close()
  }
}

const themes = {
  light: { style: '', coloured: true },
  dark: { style: 'html { background: #000; color: #ddd }', coloured: true },
  sepia: { style: 'html { background: #f4ecd8; color: #3b2a1a }', coloured: true },
  'that forces its colour on everything': {
    style:
      'html { background: #000 !important } * { color: #eee !important; background-color: transparent !important }',
    coloured: true,
  },
  'that forces paper too': {
    style: '* { color: #eee !important; background: #000 !important }',
    coloured: true,
  },
  'that forces the fill of letters': {
    style:
      'html { background: #000 !important } * { color: #eee !important; -webkit-text-fill-color: #eee !important }',
    coloured: false,
  },
}

for (const [name, { style, coloured }] of Object.entries(themes)) {
  test(`a theme ${name} leaves the text readable`, async ({ page }) => {
    const book = bookOf([...prose])
    await openEdition(page, book, {}, style)
    const plain = await pixels(page)
    await openEdition(page, book, syllables, style)
    const shown = await pixels(page)
    expect(plain.blue + plain.red).toBeLessThan(plain.written / 10)
    expect(shown.written / plain.written).toBeGreaterThan(0.8)
    expect(shown.written / plain.written).toBeLessThan(1.25)
    if (!coloured) return
    expect(shown.blue).toBeGreaterThan(shown.written / 10)
    expect(shown.red).toBeGreaterThan(shown.written / 10)
  })
}

test('colours that a device forces leave plain words', async ({ page }) => {
  const book = bookOf([...prose])
  await page.emulateMedia({ forcedColors: 'active' })
  await openEdition(page, book, {})
  const plain = await pixels(page)
  await openEdition(page, book, syllables)
  const shown = await pixels(page)
  expect(shown.written / plain.written).toBeGreaterThan(0.9)
  expect(shown.written / plain.written).toBeLessThan(1.1)
})

test('without style sheet the words are plain', async ({ page }) => {
  const look = async (edition: Edition) => {
    await openEdition(page, bookOf(everyPlace), edition)
    await page.locator('link[rel=stylesheet]').evaluateAll((links) => links.forEach((link) => link.remove()))
    return pixels(page)
  }
  const plain = await look({})
  const shown = await look(everyAid)
  expect(shown.written / plain.written).toBeGreaterThan(0.95)
  expect(shown.written / plain.written).toBeLessThan(1.05)
  expect(shown.red).toBe(plain.red)
})
