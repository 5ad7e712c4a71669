import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adapt } from '../adapt/adapt.ts'
import { anyLayerOf } from '../fixtures/any-layer.ts'
import { badFiles, goodFiles, miscountedFiles } from '../fixtures/bad-layers.ts'
import { everyKind } from '../fixtures/every-kind.ts'
import { tinyReading } from '../fixtures/tiny-reading.ts'
import type { Layer, Metadata } from '../model.ts'
import { decodeIndex, encodeIndex, metadataNames, type BookIndex } from '../profile/book-index.ts'
import { defaultLimits } from '../read/limits.ts'
import { openArchive } from '../read/zip/archive.ts'
import { writeEpub } from '../write/epub/write-epub.ts'
import { decodeLayer } from './decode.ts'
import { encodeLayer } from './encode.ts'
import { LayerUnreadable } from './unreadable.ts'

const folder = join(import.meta.dirname, '../../../../docs/format')
// Values may have fewer members than their tuple has places.
const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true, allowUnionTypes: true })

function schemaOf(name: string): ValidateFunction {
  return ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object)
}

const isLayer = schemaOf('layer')

function file(layer: Layer): unknown {
  return JSON.parse(JSON.stringify(encodeLayer(layer)))
}

function isRead(value: unknown): boolean {
  try {
    decodeLayer(value)
    return true
  } catch (error) {
    if (error instanceof LayerUnreadable) return false
    throw error
  }
}

describe('the JSON Schema of layers', () => {
  it.each(Object.entries(anyLayerOf))('takes whatever is written of kind %s', (_kind, layers) => {
    fc.assert(
      fc.property(layers as fc.Arbitrary<Layer>, (layer) => {
        expect(isLayer(file(layer)), JSON.stringify(isLayer.errors)).toBe(true)
      }),
    )
  })

  it('takes the layers that are made of a book', () => {
    for (const layer of adapt(everyKind, { analyse: tinyReading }).layers) {
      expect(isLayer(file(layer)), layer.kind).toBe(true)
    }
    for (const good of goodFiles) expect(isLayer(good)).toBe(true)
  })

  it.each(badFiles)('refuses %s', (_why, bad) => {
    expect(isLayer(JSON.parse(JSON.stringify(bad)))).toBe(false)
  })

  it.each(miscountedFiles)('cannot tell %s', (_why, bad) => {
    expect(isLayer(JSON.parse(JSON.stringify(bad)))).toBe(true)
  })

  it('says of changed files what the reader of layers says, but for what only counting tells', () => {
    const layers = fc.oneof(...Object.values(anyLayerOf).map((each) => each as fc.Arbitrary<Layer>))
    let agreed = 0
    let refused = 0
    fc.assert(
      fc.property(
        layers,
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        anyJson,
        fc.nat(3),
        (layer, path, other, way) => {
          const changed = file(layer)
          const first = change(changed, path, other, way)
          const valid = isLayer(changed)
          const read = isRead(changed)
          if (valid !== read) {
            expect(read, JSON.stringify(changed)).toBe(false)
            expect(['blocks', 'quotes', 'values', 'unplaced'], JSON.stringify(changed)).toContain(first)
            return
          }
          agreed++
          if (!valid) refused++
        },
      ),
      { numRuns: 1000 },
    )
    expect(agreed).toBeGreaterThan(800)
    expect(refused).toBeGreaterThan(150)
  })
})

/** What every book has. */
function requiredOf({ title, language, contributors, subjects }: Metadata): Metadata {
  return { title, language, contributors, subjects }
}

const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 0.5, 1e300, '', 'p', [], {}, [[]], { word: 'a' }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Changes what stands at the end of `path` (which members, counted); gives the member of the file it is in. */
function change(root: unknown, path: readonly number[], other: unknown, way: number): string {
  let at = root
  let first = ''
  for (const [step, number] of path.entries()) {
    if (typeof at !== 'object' || at === null) break
    const holder = at as Record<string, unknown>
    const names = Object.keys(holder)
    const name = names[number % Math.max(1, names.length)]
    if (step === 0) first = name ?? ''
    const next = name === undefined ? undefined : holder[name]
    const last = step === path.length - 1 || typeof next !== 'object' || next === null
    if (!last) {
      at = next
      continue
    }
    if (way === 0 && Array.isArray(holder)) holder.splice(Number(name), 1)
    else if (way === 0 && name !== undefined) Reflect.deleteProperty(holder, name)
    else if (way === 1 && !Array.isArray(holder)) holder['more'] = other
    else if (way === 1) (holder as unknown as unknown[]).push(other)
    else if (name !== undefined) holder[name] = other
    break
  }
  return first
}

describe('the JSON Schemas of the index and the sequences', () => {
  const isIndex = schemaOf('book')
  const isSequences = schemaOf('sequences')

  it('take what is written', async () => {
    const chunks: Buffer[] = []
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk)
        done()
      },
    })
    await writeEpub(adapt(everyKind, { analyse: tinyReading }), sink)
    const archive = await openArchive(Buffer.concat(chunks), defaultLimits)
    const json = async (name: string): Promise<unknown> =>
      JSON.parse((await archive.read(`EPUB/trousseau/${name}.json`)).toString())
    expect(isIndex(await json('book')), JSON.stringify(isIndex.errors)).toBe(true)
    expect(isSequences(await json('sequences')), JSON.stringify(isSequences.errors)).toBe(true)
    archive.close()
  })

  it('take an index of every member, and know no other metadata than a book has', () => {
    const text = 'x'
    const all: Required<Metadata> = {
      title: text,
      subtitle: text,
      language: 'fr',
      contributors: [{ name: text, role: 'aut' }],
      publisher: text,
      identifier: text,
      isbn: text,
      collection: { name: text, position: '3' },
      level: text,
      ages: '6-8',
      description: text,
      date: text,
      modified: text,
      rights: text,
      subjects: [text],
      cover: text,
    }
    const index: Required<BookIndex> = {
      layers: ['words.auto.json'],
      sequences: 'sequences.json',
      text,
      empty: true,
      metadata: all,
      chapters: [{ id: 'c1', title: null, level: 1, type: 'preface' }],
      resources: new Map([['__proto__', 'a.png']]),
    }
    for (const metadata of [all, Object.fromEntries(metadataNames.map((name) => [name, null])), {}]) {
      const written = { ...index, metadata: { ...metadata, ...requiredOf(all) } }
      expect(isIndex(JSON.parse(encodeIndex(written))), JSON.stringify(isIndex.errors)).toBe(true)
      expect(decodeIndex(encodeIndex(written))).toEqual(written)
    }
    const { properties } = isIndex.schema as { properties: { metadata: { properties: object } } }
    expect(Object.keys(properties.metadata.properties).sort()).toEqual([...metadataNames].sort())
  })

  it('refuse what is not', () => {
    const index = { profile: 'trousseau-book', version: 1, layers: [] }
    expect(isIndex(index)).toBe(true)
    for (const wrong of [
      { profile: 'x' },
      { version: 2 },
      { layers: [4] },
      { more: 1 },
      { chapters: [{}] },
    ]) {
      expect(isIndex({ ...index, ...wrong })).toBe(false)
    }
    const sequence = { chapter: 'c1', from: ['p1', 0], words: 12 }
    expect(isSequences([sequence, { ...sequence, from: null }])).toBe(true)
    for (const wrong of [{ from: ['p1'] }, { from: ['p1', -1] }, { words: 1.5 }, { more: 1 }]) {
      expect(isSequences([{ ...sequence, ...wrong }])).toBe(false)
    }
  })
})
