import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse } from '@trousseau/french'
import { decodability, learntBy } from '@trousseau/french/measure'

const root = import.meta.dirname

/** Words between spaces, chapter titles included: fewest and most. */
const wordBounds: Record<string, readonly [number, number]> = {
  'le-chat-de-tout-le-monde': [380, 450],
  'la-barque-de-nour': [1_050, 1_350],
  'le-dernier-tram-de-la-ligne-3': [2_200, 2_700],
  'la-liste-de-lila': [450, 550],
}

const levels = ['debutant', '8-9', 'college', 'adulte']
const largestPicture = 4_300

/** What a child can read alone of the story for beginners, by the middle of their first year of reading. */
const beginner = { learnt: learntBy(3), share: 0.94 }
const longestBeginnerSentence = 18

const slugs = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const read = (slug: string, file: string) => readFileSync(join(root, slug, file), 'utf8')

/** What a reader sees: the body without its tags, one line a block. */
const visibleText = (html: string) =>
  html
    .slice(html.indexOf('<article>'))
    .replaceAll(/<\/(?:p|h2)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\n\s+/g, '\n')
    .trim()

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')

const images = (html: string) => html.match(/<img\b[^>]*>/g) ?? []

/** Everything that is read or heard: text, alternative texts, titles and descriptions. */
const everythingFrench = (slug: string) => {
  const html = read(slug, 'book.html')
  const card: unknown = JSON.parse(read(slug, 'book.json'))
  return [
    visibleText(html),
    ...attributes(html, 'alt'),
    ...attributes(html, 'content'),
    ...strings(card),
  ].join('\n')
}

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings)
  return []
}

test('every folder of a book has its bounds of words, and the reverse', () => {
  expect(slugs.toSorted()).toEqual(Object.keys(wordBounds).toSorted())
})

describe.each(slugs)('%s', (slug) => {
  const html = read(slug, 'book.html')

  test('tells the shelf who wrote it, for whom, and under which licence', () => {
    const card = JSON.parse(read(slug, 'book.json')) as unknown
    const like = (pattern: RegExp): unknown => expect.stringMatching(pattern)
    expect(card).toEqual({
      title: like(/\S/),
      subtitle: like(/\S/),
      authors: ['Trousseau'],
      language: 'fr',
      level: expect.toSatisfy((level: string) => levels.includes(level)) as unknown,
      description: like(/^\p{Lu}.{20,160}[.!?]$/u),
      cover: { file: 'cover.svg', alt: like(/^\p{Lu}.+\.$/u) },
      rights: 'CC BY-SA 4.0',
      subjects: expect.toSatisfy((subjects: string[]) => subjects.length > 0 && subjects.every(Boolean)) as unknown,
    })
    const { title, description } = card as { title: string; description: string }
    expect(html).toContain(`<title>${title}</title>`)
    expect(html).toContain(`<meta name="description" content="${description}" />`)
    expect(html).toContain('<meta name="author" content="Trousseau" />')
    expect(html).toContain('<meta name="dc.rights" content="CC BY-SA 4.0" />')
    expect(html).toContain('<meta name="dcterms.rights" content="CC BY-SA 4.0" />')
    expect(html).toContain('<html lang="fr">')
  })

  test('closes what it opens, and has a title for each chapter', () => {
    const open: string[] = []
    for (const [, slash, name, end] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
      if (end) continue
      if (slash) expect(open.pop()).toBe(name)
      else open.push(name ?? '')
    }
    expect(open).toEqual([])
    const sections = html.match(/<section>\s*<h2>[^<]+<\/h2>/g) ?? []
    expect(sections.length).toBeGreaterThanOrEqual(4)
    expect(html.match(/<section>/g)).toHaveLength(sections.length)
    expect(html.match(/<h2>/g)).toHaveLength(sections.length)
  })

  test('shows pictures that exist, all of them, each with an alternative text', () => {
    const shown = images(html)
    expect(shown.length).toBeGreaterThanOrEqual(2)
    for (const image of shown) expect(image).toMatch(/ alt="[^"]*"/)
    const files = attributes(html, 'src')
    for (const file of files) expect(existsSync(join(root, slug, file)), file).toBe(true)
    const drawn = readdirSync(join(root, slug)).filter((file) => file.endsWith('.svg'))
    expect([...files, 'cover.svg'].toSorted()).toEqual(drawn.toSorted())
  })

  test('keeps its pictures small, flat and free of anything that runs or is fetched', () => {
    for (const file of readdirSync(join(root, slug)).filter((name) => name.endsWith('.svg'))) {
      const svg = read(slug, file)
      expect(statSync(join(root, slug, file)).size, file).toBeLessThanOrEqual(largestPicture)
      expect(svg, file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*viewBox="0 0 \d+ \d+"/)
      const [, width, height] = svg.match(/viewBox="0 0 (\d+) (\d+)"/) ?? []
      expect(Number(width) / Number(height), file).toBeCloseTo(file === 'cover.svg' ? 3 / 4 : 4 / 3)
      expect(svg, file).not.toMatch(/<(?:script|style|text|image|use|foreignObject|filter|\w+Gradient)\b/)
      expect(svg, file).not.toMatch(/\son\w+=|href=|url\(|data:/)
    }
  })

  test('has the length it says', () => {
    const count = visibleText(html)
      .split(/[\s\u00a0\u202f]+/)
      .filter((token) => /[\p{L}\p{N}]/u.test(token)).length
    const [fewest, most] = wordBounds[slug] ?? [0, 0]
    expect(count).toBeGreaterThanOrEqual(fewest)
    expect(count).toBeLessThanOrEqual(most)
  })

  test('is set in French type', () => {
    const french = everythingFrench(slug)
    expect(french).not.toMatch(/['"]|\.\.\.|--| {2}/)
    expect(french.match(/(?<!\u202f)[;!?](?![!?])/g) ?? []).toEqual([])
    expect(french.match(/(?<!\u00a0):/g) ?? []).toEqual([])
    expect(french.match(/«(?!\u202f)|(?<!\u202f)»/g) ?? []).toEqual([])
    expect(french.match(/^—(?!\u00a0)/gm) ?? []).toEqual([])
    expect(french.match(/^[^—\n]*—/gm)?.filter((line) => line !== '—') ?? []).toEqual([])
    expect(french.match(/[cC]oeur|[oO]eil|[oO]euf|[sS]oeur|\b[AE] l[ae’]/g) ?? []).toEqual([])
  })

  test('opens and closes its French quotes in turn', () => {
    const marks = visibleText(html).match(/[«»]/g) ?? []
    marks.forEach((mark, index) => expect(mark).toBe(index % 2 === 0 ? '«' : '»'))
    expect(marks.length % 2).toBe(0)
  })
})

describe('the story for beginners', () => {
  const text = visibleText(read('le-chat-de-tout-le-monde', 'book.html'))

  test('is made of words with easy graphemes', () => {
    const { share, resisting } = decodability(analyse(text), beginner.learnt)
    const hard = resisting.map((word) => `${word.text} (${word.missing.join(' ')})`).join(', ')
    expect(share, hard).toBeGreaterThanOrEqual(beginner.share)
  })

  test('is made of short sentences', () => {
    const lengths = text.split(/[.!?…\n]+/).map((sentence) => analyse(sentence).words.length)
    const spoken = lengths.filter((length) => length > 0)
    expect(Math.max(...spoken)).toBeLessThanOrEqual(longestBeginnerSentence)
    expect(spoken.reduce((sum, length) => sum + length, 0) / spoken.length).toBeLessThanOrEqual(7)
  })
})
