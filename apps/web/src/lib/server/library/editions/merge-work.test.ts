import type { CardLayer, PronunciationLayer } from '@trousseau/book'
import { describe, expect, it } from 'vitest'
import { mergeWork } from './merge-work.ts'

const card = (block: string, word: string) => ({ block, start: 0, end: word.length, value: { word } })
const cards = (...annotations: CardLayer['annotations']): CardLayer => ({
  kind: 'cards',
  origin: 'human',
  version: 1,
  by: 'person',
  annotations,
})

describe('mergeWork', () => {
  it('keeps what was made for the version before, ahead of what came with the new file', () => {
    const former = cards(card('b1', 'meule'))
    const arrived = cards(card('b2', 'aile'))
    expect(mergeWork([former], [arrived])).toEqual([former, arrived])
  })

  it('lets what comes back in our own export stand once', () => {
    const arrived = cards(card('b1', 'meule'), card('b2', 'aile'))
    expect(mergeWork([cards(card('b1', 'meule'))], [arrived])).toEqual([arrived])
    const names: PronunciationLayer = {
      kind: 'pronunciations',
      origin: 'human',
      version: 2,
      by: 'person',
      entries: [{ written: 'Nour', said: 'nuʁ' }],
    }
    expect(mergeWork([names], [structuredClone(names)])).toEqual([names])
  })

  it('keeps what has no place, and says it once too', () => {
    const lost = {
      block: 'b9',
      value: { word: 'noria' },
      quote: { before: '', exact: 'noria', after: '' },
      reason: 'gone' as const,
    }
    const former = { ...cards(), unplaced: [lost] }
    expect(mergeWork([former], [])).toEqual([former])
    expect(mergeWork([former], [former])).toEqual([former])
  })
})
