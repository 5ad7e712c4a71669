import { describe, expect, it } from 'vitest'
import { decodeAids, encodeAids, noAids, type Aids } from './aids.ts'
import { decorations, type Reading } from './decorations.ts'

const text = 'Les enfants ont vu la lune.'
const reading: Reading = {
  groups: [
    [0, 11],
    [12, 26],
  ],
  words: [
    word(0, ['Les'], 'L:l e:e s:', 'z'),
    word(4, ['en', 'fants'], 'en:ɑ̃ f:f an:ɑ̃ ts:', 'z'),
    word(12, ['ont'], 'on:ɔ̃ t:', null),
    word(16, ['vu'], 'v:v u:y', null),
    word(19, ['la'], 'l:l a:a', null),
    word(22, ['lu', 'ne'], 'l:l u:y n:n e:', null),
  ],
}

function word(start: number, syllables: string[], graphemes: string, liaison: string | null) {
  const pairs = graphemes.split(' ').map((pair) => {
    const [letters = '', phonemes = ''] = pair.split(':')
    return { letters, phonemes }
  })
  return { start, end: start + syllables.join('').length, syllables, graphemes: pairs, liaison }
}

function shown(aids: Partial<Aids>): [string, string][] {
  return decorations(reading, { ...noAids, ...aids }).map(({ start, end, kind }) => [
    text.slice(start, end),
    kind,
  ])
}

describe('decorations', () => {
  it('asks for nothing when no aid is on', () => {
    expect(decorations(reading, noAids)).toEqual([])
  })

  it('alternates the inks of syllables through the whole block', () => {
    expect(shown({ syllables: true }).slice(0, 4)).toEqual([
      ['Les', 'syllable-a'],
      ['en', 'syllable-b'],
      ['fants', 'syllable-a'],
      ['ont', 'syllable-b'],
    ])
  })

  it('shows the letters that are not heard, but not the one that a liaison makes heard', () => {
    expect(shown({ silent: true })).toEqual([
      ['t', 'silent'],
      ['t', 'silent'],
      ['e', 'silent'],
    ])
  })

  it('shows the chosen families of sounds only', () => {
    expect(shown({ sounds: ['an', 'u'] })).toEqual([
      ['en', 'sound-an'],
      ['an', 'sound-an'],
      ['u', 'sound-u'],
      ['u', 'sound-u'],
    ])
  })

  it('draws a liaison from the letter that is heard to the one that receives it', () => {
    expect(shown({ liaisons: true })).toEqual([
      ['s e', 'liaison'],
      ['s o', 'liaison'],
    ])
  })

  it('alternates breath groups', () => {
    expect(shown({ groups: true })).toEqual([
      ['Les enfants', 'group-a'],
      ['ont vu la lune', 'group-b'],
    ])
  })
})

describe('aids', () => {
  it('come back from their short form', () => {
    const aids: Aids = { ...noAids, syllables: true, liaisons: true, sounds: ['ou', 'e-acute'] }
    expect(encodeAids(aids)).toBe('syllables.liaisons.sound-ou.sound-e-acute')
    expect(decodeAids(encodeAids(aids))).toEqual(aids)
    expect(encodeAids(noAids)).toBe('')
  })

  it('leave aside what they do not know', () => {
    expect(decodeAids('silent.sound-constructor.sound-zz.unknown')).toEqual({ ...noAids, silent: true })
  })
})
