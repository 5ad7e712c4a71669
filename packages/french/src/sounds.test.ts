import { describe, expect, it } from 'vitest'
import { familyOf, soundFamilies } from './sounds.ts'

describe('families of sounds', () => {
  it('gives each family a key fit for a class name, and an example that a class knows', () => {
    for (const { key, example } of soundFamilies) {
      expect(key).toMatch(/^[a-z-]+$/)
      expect(example.length).toBeGreaterThan(2)
    }
  })

  it('finds the family of a sound in either way to write its symbol', () => {
    expect(familyOf('wa')).toBe('oi')
    expect(familyOf('ɡ')).toBe('g')
    expect(familyOf('g')).toBe('g')
    expect(familyOf('r')).toBe('r')
    expect(familyOf('')).toBeNull()
    expect(familyOf('θ')).toBeNull()
  })
})
