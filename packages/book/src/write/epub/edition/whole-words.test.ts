import { describe, expect, it } from 'vitest'
import { tinyReading } from '../../../fixtures/tiny-reading.ts'
import { nest, type Atom, type Span } from '../../../project/nest.ts'
import { noBakedAids, type BakedAids } from './baked-aids.ts'
import { addWholeWords } from './whole-words.ts'

/** The markup of `text`, whose words have syllables of two letters and whose final s and t are silent. */
function baked(text: string, aids: Partial<BakedAids>, marks: Span[] = []): string {
  const spans = [...marks]
  const atoms: Atom[] = []
  addWholeWords(text, tinyReading(text), { ...noBakedAids, ...aids }, spans, atoms)
  return nest(text, spans, atoms)
}

const emphasis = (start: number, end: number): Span => ({ start, end, rank: 0, open: '<em>', close: '</em>' })

describe('addWholeWords', () => {
  it('keeps a word of several syllables whole, and lays them beside it for the style sheet', () => {
    expect(baked('chat', { syllables: ['inks'] })).toBe(
      '<span class="w">chat<i aria-hidden="true"><i data-s="ch"></i><i class="b" data-s="at"></i></i></span>',
    )
  })

  it('needs nothing beside a word in one piece, and alternates inks from word to word', () => {
    expect(baked('un le', { syllables: ['inks'] })).toBe(
      '<span class="o">un</span> <span class="o b">le</span>',
    )
  })

  it('shows silent letters inside their syllable', () => {
    expect(baked('mots', { syllables: ['arcs'], silent: true })).toBe(
      '<span class="w">mots<i aria-hidden="true"><i data-s="mo"></i>' +
        '<i class="b"><i data-s="t"></i><i class="m" data-s="s"></i></i></i></span>',
    )
  })

  it('leaves alone the words that have nothing to show', () => {
    expect(baked('un mur', { silent: true })).toBe('un mur')
    expect(baked('un le', { syllables: ['strokes'] })).toBe('un le')
    expect(baked('un mot', { syllables: [] })).toBe('un mot')
  })

  it('hears the last letter that a liaison carries', () => {
    expect(baked('les amis', { silent: true, liaisons: true })).toBe(
      'les<i class="l" data-s=""></i> <span class="w">amis<i aria-hidden="true"><i data-s="ami"></i><i class="m" data-s="s"></i></i></span>',
    )
  })

  it('ends breath groups but the last', () => {
    expect(baked('un, le. a', { groups: true })).toBe(
      'un<i class="g" data-s=""></i>, le<i class="g" data-s=""></i>. a',
    )
  })

  it('leaves plain a word in which a mark begins, and goes inside one that holds it', () => {
    expect(baked('chat', { syllables: ['inks'] }, [emphasis(0, 2)])).toBe('<em>ch</em>at')
    expect(baked('le', { syllables: ['inks'] }, [emphasis(0, 2)])).toBe('<em><span class="o">le</span></em>')
  })

  it('says of a word that lines may part it that they may not, unless it is too long for that', () => {
    const write = (text: string) => {
      const spans: Span[] = []
      const syllables = [text.slice(0, 5), text.slice(5)]
      const word = { start: 0, end: text.length, syllables, graphemes: [], liaison: null }
      addWholeWords(text, { groups: [], words: [word] }, { ...noBakedAids, syllables: ['inks'] }, spans, [])
      return nest(text, spans)
    }
    expect(write('peut-être')).toContain('<span class="w n">peut-être<i')
    expect(write('extraordinaire')).toContain('<span class="w x">extraordinaire<i')
    expect(write('arrière-arrière-grand-père')).toBe('arrière-arrière-grand-père')
  })

  it('takes for one syllable what does not spell the word', () => {
    const spans: Span[] = []
    const word = {
      start: 0,
      end: 4,
      syllables: ['cha', 'ton'],
      graphemes: [{ letters: 'x', phonemes: '' }],
      liaison: null,
    }
    const aids = { ...noBakedAids, syllables: ['inks' as const], silent: true }
    addWholeWords('chat', { groups: [], words: [word] }, aids, spans, [])
    expect(nest('chat', spans)).toBe('<span class="o">chat</span>')
  })

  it('adds no letter, and nothing that offsets count', () => {
    const text = 'Les mots dorment, les amis aussi.'
    const markup = baked(text, {
      syllables: ['inks'],
      silent: true,
      sounds: ['a'],
      groups: true,
      liaisons: true,
    })
    expect(markup.replace(/<[^>]*>/g, '')).toBe(text)
    expect(markup.match(/<(?!\/?(span|i)[ >])|data-x/g)).toBeNull()
  })
})
