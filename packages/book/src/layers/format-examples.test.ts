import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { anyLayerOf } from '../fixtures/any-layer.ts'
import { decodeIndex } from '../profile/book-index.ts'
import { decodeLayer } from './decode.ts'
import { adapt } from '../adapt/adapt.ts'
import { unzip } from '../fixtures/unzip.ts'
import { write } from '../fixtures/write.ts'
import type { Book, TextBlock } from '../model.ts'
import { encodeLayer } from './encode.ts'

const docs = join(import.meta.dirname, '../../../../docs')
const format = readFileSync(join(docs, 'format.md'), 'utf8')
const examplesIn = (language: string): string[] =>
  [...format.matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, name, example = '']) =>
    name === language ? [example] : [],
  )
const examples = examplesIn('json')
const layers = examples.filter((json) => json.includes('"kind"'))
const ajv = new Ajv2020({ strictTuples: false, allowUnionTypes: true })

function isValid(name: string, json: string): boolean {
  const schema = JSON.parse(readFileSync(join(docs, `format/${name}.schema.json`), 'utf8')) as { $id: string }
  return ajv.getSchema(schema.$id)?.(JSON.parse(json)) === true || ajv.validate(schema, JSON.parse(json))
}

describe('the examples of docs/format.md', () => {
  it('show every kind of layer', () => {
    const kinds = new Set(layers.map((json) => decodeLayer(JSON.parse(json)).kind))
    expect([...kinds].sort()).toEqual(Object.keys(anyLayerOf).sort())
  })

  it.each(layers.map((json) => [decodeLayer(JSON.parse(json)).kind, json]))(
    'are valid %s, which come back as they are',
    (_kind, json) => {
      expect(isValid('layer', json)).toBe(true)
      const file: unknown = JSON.parse(json)
      expect(JSON.parse(JSON.stringify(encodeLayer(decodeLayer(file))))).toEqual(file)
    },
  )

  it('are a valid index and valid sequences', () => {
    const others = examples.filter((json) => !layers.includes(json))
    expect(others).toHaveLength(2)
    for (const json of others) {
      const isIndex = json.includes('"profile"')
      expect(isValid(isIndex ? 'book' : 'sequences', json), json).toBe(true)
      if (isIndex) expect(decodeIndex(json).layers).toHaveLength(2)
    }
  })

  it('say the stretches and times that the page says', () => {
    const decoded = layers.map((json) => decodeLayer(JSON.parse(json)))
    const stretches = decoded.flatMap((layer) =>
      layer.kind === 'words' || layer.kind === 'audio'
        ? [
            layer.annotations.map(({ start, end, value }) =>
              'begin' in value ? [start, end, value] : [start, end],
            ),
          ]
        : [],
    )
    const resource = 'audio/chapitre-1.mp3'
    expect(stretches).toEqual([
      [
        [0, 3],
        [4, 11],
      ],
      [
        [0, 3, { resource, begin: 1200, end: 1450 }],
        [4, 11, { resource, begin: 1480, end: 2100 }],
      ],
    ])
  })

  it('are markup that is written so', async () => {
    const recorded = layers.map((json) => decodeLayer(JSON.parse(json))).find(({ kind }) => kind === 'audio')
    if (recorded?.kind !== 'audio') throw new Error('no recording')
    const [first] = recorded.annotations
    const plain: Book = {
      metadata: { title: 'Livre', language: 'fr', contributors: [], subjects: [] },
      chapters: [
        {
          id: 'c1',
          title: null,
          level: 1,
          role: 'body',
          blocks: [
            paragraph('p1', 'Les enfants jouent.'),
            paragraph('p2', 'les'),
            paragraph('p3', 'enfants'),
          ],
          notes: [],
        },
      ],
      resources: [{ id: 'audio/chapitre-1.mp3', mediaType: 'audio/mpeg', bytes: new Uint8Array(1) }],
      layers: [{ ...recorded, annotations: first ? [first] : [] }],
    }
    const aids = { syllables: ['inks' as const], silent: false, sounds: [], groups: false, liaisons: false }
    let all = ''
    for (const edition of [{}, { aids }]) {
      for (const [name, content] of await unzip((await write(adapt(plain), { edition })).bytes))
        if (/\.(xhtml|smil)$/.test(name)) all += content.toString()
    }
    const markup = [...examplesIn('html'), ...examplesIn('xml')]
    expect(markup).toHaveLength(3)
    for (const example of [...markup, '<span class="o">les</span>'])
      expect(all).toContain(example.trim().replace(/\s*\n\s*/g, ''))
  })
})

function paragraph(id: string, text: string): TextBlock {
  return { kind: 'paragraph', id, text, marks: [] }
}
