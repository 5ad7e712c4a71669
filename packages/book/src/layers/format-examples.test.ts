import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { anyLayerOf } from '../fixtures/any-layer.ts'
import { decodeIndex } from '../profile/book-index.ts'
import { decodeLayer } from './decode.ts'
import { encodeLayer } from './encode.ts'

const docs = join(import.meta.dirname, '../../../../docs')
const examples = [...readFileSync(join(docs, 'format.md'), 'utf8').matchAll(/^```json\n(.*?)^```/gms)].map(
  ([, json = '']) => json,
)
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
})
