import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { addReadings, beginnings, type Readings } from './dictionary.ts'

const dictionary = `chat /ʃa/ <n, masc>
Katze
os /ɔs/ /o/ <n, masc>
Paris /pa.ʁi/ <pn>
sadcore /sad.kˈɔʁ/ <n>
no /no/, /ny.me.ʁo/`

test('a dictionary gives the readings of its common words, but not those that a machine made', () => {
  const readings: Readings = new Map()
  addReadings(new TextEncoder().encode(dictionary), readings)
  expect([...readings]).toEqual([
    ['chat', new Set(['ʃa'])],
    ['os', new Set(['ɔs', 'o'])],
    ['no', new Set(['no', 'ny.me.ʁo'])],
  ])
})

test('a dictionary may be compressed', () => {
  const readings: Readings = new Map()
  addReadings(gzipSync(dictionary), readings)
  expect(readings.size).toBe(3)
})

test('the beginnings of a list of words', () => {
  expect(beginnings(new TextEncoder().encode('chanter\tʃɑ̃te\nchantons\nla'), 5)).toEqual(
    new Set(['chant', 'la']),
  )
})
