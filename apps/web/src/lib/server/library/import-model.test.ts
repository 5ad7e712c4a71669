import { describe, expect, it } from 'vitest'
import { fileNameOf, sourceOf } from './import-model.ts'

describe('fileNameOf', () => {
  it.each([
    ['C:\\Mes livres\\Conte d’été.epub', 'Conte d’été.epub'],
    ['../../etc/passwd', 'passwd'],
    ['e\u0301te\u0301.txt', 'été.txt'],
    ['a\u202Egnp.epub', 'agnp.epub'],
    ['dossier/', 'livre'],
  ])('takes %s as %s', (given, kept) => {
    expect(fileNameOf(given)).toBe(kept)
  })

  it('shortens a long name and keeps its ending', () => {
    const name = fileNameOf(`${'a'.repeat(300)}.epub`)
    expect(name).toHaveLength(120)
    expect(name.endsWith('a.epub')).toBe(true)
  })
})

describe('sourceOf', () => {
  const file = (name: string, sha256: string) => ({ name, sha256, size: 1 })

  it('is the same for the same content, whatever the book’s own file is called', () => {
    expect(sourceOf([file('a.html', '01'), file('b.svg', '02'), file('c.svg', '03')])).toBe(
      sourceOf([file('autre.html', '01'), file('c.svg', '03'), file('b.svg', '02')]),
    )
  })

  it('tells apart books whose pictures differ', () => {
    const book = file('a.html', '01')
    expect(sourceOf([book, file('b.svg', '02')])).not.toBe(sourceOf([book, file('b.svg', '03')]))
    expect(sourceOf([book, file('b.svg', '02')])).not.toBe(sourceOf([book]))
  })
})
