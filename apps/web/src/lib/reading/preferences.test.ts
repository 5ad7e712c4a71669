import { anyAid } from '@trousseau/book/project'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aidsOf,
  defaults,
  fonts,
  fromForm,
  helps,
  parse,
  profileOf,
  profiles,
  serialise,
  themes,
  type Preferences,
} from './preferences.ts'

const preferences: fc.Arbitrary<Preferences> = fc.record({
  size: fc.integer({ min: 0, max: 5 }),
  letters: fc.integer({ min: 0, max: 3 }),
  words: fc.integer({ min: 0, max: 3 }),
  lines: fc.integer({ min: 0, max: 3 }),
  font: fc.constantFrom(...fonts),
  theme: fc.constantFrom(...themes),
  helps: fc.record({
    syllables: fc.boolean(),
    sounds: fc.boolean(),
    silent: fc.boolean(),
    groups: fc.boolean(),
    ruler: fc.boolean(),
  }),
})

describe('the cookie', () => {
  it('gives back what was kept', () => {
    fc.assert(
      fc.property(preferences, (chosen) => {
        expect(parse(serialise(chosen))).toEqual(chosen)
      }),
    )
  })

  it('is short and needs no escaping', () => {
    fc.assert(
      fc.property(preferences, (chosen) => {
        expect(serialise(chosen)).toMatch(/^[a-z0-9.]{10,20}$/)
      }),
    )
  })

  it('gives whole preferences from anything at all', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `1.${text}`),
      fc.constantFrom(null, undefined),
    )
    fc.assert(
      fc.property(noise, (value) => {
        const found = parse(value)
        expect(parse(serialise(found))).toEqual(found)
      }),
    )
  })

  it('keeps each good part beside a broken one', () => {
    expect(parse('1.9x31.l.?.sm')).toEqual({
      ...defaults,
      words: 3,
      lines: 1,
      font: 'lexend',
      helps: { ...defaults.helps, syllables: true, silent: true },
    })
  })

  it('does not read what another version wrote', () => {
    expect(parse('2.5555.o.c.smg')).toEqual(defaults)
  })
})

describe('the form', () => {
  const form = (...fields: [string, string][]) => {
    const data = new FormData()
    for (const [name, value] of fields) data.append(name, value)
    return data
  }

  it('takes what was chosen', () => {
    const found = fromForm(
      form(['size', '4'], ['theme', 'nuit'], ['help', 'ruler'], ['help', 'silent']),
      defaults,
    )
    expect(found).toEqual({
      ...defaults,
      size: 4,
      theme: 'nuit',
      helps: { ...defaults.helps, ruler: true, silent: true },
    })
  })

  it('turns off the helps that were not ticked and leaves the rest', () => {
    const before = parse('1.3123.k.s.smgr')
    expect(fromForm(form(), before)).toEqual({ ...before, helps: defaults.helps })
  })

  it('lets a whole setting win over the fields sent with it, but for font and theme', () => {
    const found = fromForm(form(['size', '5'], ['theme', 'sepia'], ['profile', 'decipher']), defaults)
    expect(found).toEqual({ ...defaults, ...profiles.decipher, theme: 'sepia' })
    expect(profileOf(found)).toBe('decipher')
  })

  it('begins anew when asked', () => {
    expect(fromForm(form(['size', '5'], ['again', '']), parse('1.3333.o.c.smgr'))).toEqual(defaults)
  })

  it('gives whole preferences from any form', () => {
    const field = fc.tuple(
      fc.constantFrom('size', 'letters', 'words', 'lines', 'font', 'theme', 'help', 'profile'),
      fc.oneof(
        fc.string(),
        fc.constantFrom('7', '-1', '1e1', '__proto__', 'constructor', ...helps, ...themes),
      ),
    )
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const found = fromForm(form(...fields), defaults)
        expect(parse(serialise(found))).toEqual(found)
      }),
    )
  })
})

it('names a profile only when everything in it is so', () => {
  expect(profileOf(defaults)).toBe('alone')
  expect(profileOf({ ...defaults, size: 5 })).toBeNull()
})

it('lays aids on the words only for the helps that are on', () => {
  expect(aidsOf(parse('1.1111.a.0.rgs'))).toEqual({
    syllables: true,
    silent: false,
    groups: true,
    sounds: [],
    liaisons: false,
  })
  expect(aidsOf(parse('1.1111.a.0.o')).sounds).toContain('ou')
  expect(anyAid(aidsOf(parse('1.1111.a.0.r')))).toBe(false)
})
