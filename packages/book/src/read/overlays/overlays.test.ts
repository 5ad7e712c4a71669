import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AudioLayer } from '../../model.ts'
import { textBlocks } from '../../walk.ts'
import { epub } from '../fixtures/epub.ts'
import { readBook } from '../read-book.ts'
import type { ReadResult } from '../result.ts'
import { clockMilliseconds, clockValue } from '../../smil-clock.ts'
import { probeAudio } from './probe-audio.ts'

describe('clock values', () => {
  test.each<[string, number | null]>([
    ['5:34:31.396', 20_071_396],
    ['124:59:36', 449_976_000],
    ['0:05:01.2', 301_200],
    ['09:58', 598_000],
    ['00:56.78', 56_780],
    ['76.2s', 76_200],
    ['7.75h', 27_900_000],
    ['13min', 780_000],
    ['2345ms', 2345],
    ['12.345', 12_345],
    ['npt=3.5s', 3500],
    ['', null],
    ['soon', null],
  ])('%s', (value, milliseconds) => {
    expect(clockMilliseconds(value)).toBe(milliseconds)
  })

  test('are written so that they are read the same', () => {
    for (const time of [0, 7, 1000, 61_005, 3_600_000, 20_071_396])
      expect(clockMilliseconds(clockValue(time))).toBe(time)
  })
})

/** One second of silence in MPEG frames of 417 bytes each, 128 kbit/s at 44,100 Hz. */
function mp3(frames = 38): Uint8Array {
  const bytes = new Uint8Array(417 * frames)
  for (let i = 0; i < frames; i++) bytes.set([0xff, 0xfb, 0x90, 0x64], i * 417)
  return bytes
}

test('recordings are known by their bytes, with how long they last', () => {
  expect(probeAudio(mp3())).toEqual({ mediaType: 'audio/mpeg', extension: 'mp3', duration: 990 })
  expect(probeAudio(new TextEncoder().encode('<html>not a sound at all</html>'))).toBeNull()
  expect(probeAudio(new Uint8Array(3))).toBeNull()
})

const par = (text: string, clip: string): string =>
  `<par><text src="${text}"/><audio src="a.mp3"${clip}/></par>`

async function read(body: string, smil: string, limits: { audioBytes?: number } = {}): Promise<ReadResult> {
  const bytes = await epub({
    documents: { 'a.xhtml': body },
    metadata:
      '<dc:title>T</dc:title><dc:language>fr</dc:language><dc:identifier id="id">x</dc:identifier>' +
      '<meta property="media:duration">1s</meta><meta property="media:narrator">Zoé Martin</meta>',
    items:
      '<item id="s" href="a.smil" media-type="application/smil+xml"/><item id="m" href="a.mp3" media-type="audio/mpeg"/>',
    files: {
      'OPS/a.smil': `<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0"><body>${smil}</body></smil>`,
      'OPS/a.mp3': mp3(),
    },
  })
  return readBook({ bytes, name: 'livre.epub' }, { limits })
}

/** What is heard, in words, with the times. */
function heard({ book }: ReadResult): [string, number, number][] {
  const texts = new Map(
    book.chapters.flatMap(({ blocks, notes }) =>
      [blocks, ...notes.map((note) => note.blocks)].flatMap((all) =>
        [...textBlocks(all)].map(({ id, text }) => [id, text] as const),
      ),
    ),
  )
  const layer = book.layers.find((each): each is AudioLayer => each.kind === 'audio')
  return (layer?.annotations ?? []).map(({ block, start, end, value }) => [
    texts.get(block)?.slice(start, end) ?? '?',
    value.begin,
    value.end,
  ])
}

describe('media overlays', () => {
  const body =
    '<h1 id="t">Le chat</h1><p id="p"><span id="w1">Le chat</span> <i><span id="w2">dort</span></i>.</p><ul><li id="l">Il rêve.</li></ul>'

  test('are a layer of people over blocks and parts of blocks', async () => {
    const result = await read(
      body,
      `<seq epub:textref="a.xhtml">${par('a.xhtml#t', ' clipBegin="0s" clipEnd="0:00:00.250"')}` +
        `<seq>${par('a.xhtml#w1', ' clipBegin="250ms" clipEnd="0.4"')}${par('a.xhtml#w2', ' clipBegin="0.4s"')}</seq>` +
        `${par('a.xhtml#l', ' clipBegin="0.6s"')}</seq>`,
    )
    expect(heard(result)).toEqual([
      ['Le chat', 0, 250],
      ['Le chat', 250, 400],
      ['dort', 400, 600],
      ['Il rêve.', 600, 990],
    ])
    expect(result.book.layers).toMatchObject([{ kind: 'audio', origin: 'human', narrator: 'Zoé Martin' }])
    expect(result.book.resources).toMatchObject([{ id: 'audio/001.mp3', mediaType: 'audio/mpeg' }])
    const marks = result.book.chapters.flatMap(({ blocks }) =>
      [...textBlocks(blocks)].flatMap((block) => block.marks),
    )
    expect(marks).toEqual([{ kind: 'emphasis', start: 8, end: 12 }])
  })

  test('of a whole document or a section are on each of its blocks', async () => {
    const result = await read(
      `<section id="s">${body}</section>`,
      par('a.xhtml#s', ' clipBegin="0s" clipEnd="1s"'),
    )
    expect(heard(result).map(([text]) => text)).toEqual(['Le chat', 'Le chat dort.', 'Il rêve.'])
    const whole = await read(body, par('a.xhtml', ' clipBegin="0s" clipEnd="1s"'))
    expect(heard(whole).map(([text]) => text)).toEqual(['Le chat', 'Le chat dort.', 'Il rêve.'])
  })

  test('follow a note to its chapter', async () => {
    const result = await read(
      '<p>Le chat<a epub:type="noteref" href="#n">1</a> dort.</p><aside epub:type="footnote" id="n"><p id="np">1. Noir.</p></aside>',
      par('a.xhtml#np', ' clipBegin="0s" clipEnd="1s"'),
    )
    expect(heard(result)).toEqual([['Noir.', 0, 1000]])
  })

  test('that say no text are kept apart, and said', async () => {
    const result = await read('<p>Un</p>', par('a.xhtml#lost', ' clipBegin="0s" clipEnd="1s"'))
    expect(result.book.layers).toMatchObject([
      { annotations: [], unplaced: [{ block: '_lost', reason: 'gone', value: { begin: 0, end: 1000 } }] },
    ])
    expect(result.problems.map(({ code }) => code)).toContain('audio-unplaced')
  })

  test('are left out beyond their limit, and said', async () => {
    const { book, problems } = await read(body, par('a.xhtml#t', ''), { audioBytes: 100 })
    expect(book.layers).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('audio-too-large')
  })
})

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared')
const minimal = join(shared, 'epub', 'epub3~09-media-overlays__mediaoverlays-minimal-valid.epub')

test.skipIf(!existsSync(minimal))('the media overlay of a real file is read', async () => {
  const result = await readBook(minimal)
  expect(heard(result).length).toBeGreaterThan(0)
})
