import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

describe('slugOf', () => {
  it.each([
    ['Contes et historiettes', 'contes-et-historiettes'],
    ['L’Œuvre à Noël : été', 'l-oeuvre-a-noel-ete'],
    ['  — 1984 — ', '1984'],
    ['الكتاب', 'livre'],
    ['', 'livre'],
  ])('makes « %s » into %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('cuts a long title between words', () => {
    const slug = slugOf('Le tour du monde en quatre-vingts jours raconté aux enfants de la ville de Nantes')
    expect(slug).toBe('le-tour-du-monde-en-quatre-vingts-jours-raconte-aux-enfants')
  })

  it('always gives something that can stand in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(title))),
    )
  })
})

describe('freeSlug', () => {
  it('keeps a free slug and numbers a taken one', () => {
    expect(freeSlug('conte', new Set())).toBe('conte')
    expect(freeSlug('conte', new Set(['conte', 'conte-2']))).toBe('conte-3')
  })
})
