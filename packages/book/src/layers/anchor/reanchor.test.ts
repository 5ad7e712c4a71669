import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLayer } from '../../fixtures/any-layer.ts'
import { everyKind } from '../../fixtures/every-kind.ts'
import type { Book, CardLayer, Layer, QuestionLayer, SimplerLayer, WordLayer } from '../../model.ts'
import { identify } from '../../read/assemble/identify.ts'
import { allTextBlocks } from '../../walk.ts'
import { quoteOf, withQuotes } from './quote.ts'
import { reanchor } from './reanchor.ts'

function bookOf(...texts: string[]): Book {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, id: '', text, marks: [] }))
  const chapters = [{ id: 'c1', title: null, level: 1, role: 'body' as const, blocks, notes: [] }]
  identify(chapters)
  return { ...everyKind, chapters, layers: [] }
}

const story = [
  'Le petit chat noir dort au soleil, devant la porte de la ferme.',
  '—Oui.',
  'La fermière sort avec un seau de lait. Elle appelle le chat et pose le seau près du mur.',
  '—Oui.',
  'Le chien arrive en courant. Il aboie, et le lait coule sur les pierres chaudes de la cour.',
]

/** Cards on the words of `marked`, which stand between brackets. */
function cards(book: Book, ...found: [paragraph: number, word: string][]): CardLayer {
  const blocks = [...allTextBlocks(book)]
  const annotations = found.map(([paragraph, word]) => {
    const { id, text } = blocks[paragraph] ?? { id: '', text: '' }
    const start = text.indexOf(word)
    return { block: id, start, end: start + word.length, value: { word } }
  })
  return { kind: 'cards', origin: 'human', version: 1, by: 'person', annotations }
}

/** Each card with what it stands on in `book`, and its neighbours; or why it stands nowhere. */
function standing(layer: Layer | undefined, book: Book): string[] {
  if (layer?.kind !== 'cards') throw new Error('no cards')
  const texts = new Map([...allTextBlocks(book)].map(({ id, text }) => [id, text]))
  return [
    ...layer.annotations.map(({ block, start, end, value }) => {
      const text = texts.get(block) ?? ''
      return `${value.word}: ${text.slice(Math.max(0, start - 6), start)}[${text.slice(start, end)}]${text.slice(end, end + 6)}`
    }),
    ...(layer.unplaced ?? []).map(({ value, reason }) => `${value.word}: ${reason}`),
  ]
}

function moved(found: [paragraph: number, word: string][], from: string[], to: string[]): string[] {
  const old = bookOf(...from)
  const now = bookOf(...to)
  return standing(reanchor([cards(old, ...found)], old, now)[0], now)
}

describe('reanchor', () => {
  it('changes nothing when the text has not changed', () => {
    const old = bookOf(...story)
    const layer = cards(old, [0, 'chat'], [3, 'Oui'], [4, 'pierres'])
    const [back] = reanchor([layer], old, bookOf(...story))
    expect(back).toEqual(withQuotes([layer], old)[0])
  })

  it('follows words whose paragraph was changed around them', () => {
    const changed = story.with(
      0,
      'Aujourd’hui, le gros chat noir dort au soleil devant la porte de la grange.',
    )
    expect(
      moved(
        [
          [0, 'noir'],
          [0, 'porte'],
          [0, 'ferme'],
        ],
        story,
        changed,
      ),
    ).toEqual(['noir:  chat [noir] dort ', 'porte: nt la [porte] de la', 'ferme: gone'])
  })

  it('follows paragraphs that were split, joined and moved', () => {
    const [cat = '', yes = '', milk = '', , dog = ''] = story
    const [first = '', second = ''] = milk.split(/(?<=\.) /)
    const words: [number, string][] = [
      [0, 'soleil'],
      [2, 'seau'],
      [2, 'mur'],
      [4, 'aboie'],
    ]
    expect(moved(words, story, [`${cat} ${first}`, second, yes, yes, dog])).toEqual([
      'soleil: rt au [soleil], deva',
      'seau: ec un [seau] de la',
      'mur: ès du [mur].',
      'aboie: t. Il [aboie], et l',
    ])
    expect(moved(words, story, [dog, cat, yes, milk, yes])).toEqual([
      'soleil: rt au [soleil], deva',
      'seau: ec un [seau] de la',
      'mur: ès du [mur].',
      'aboie: t. Il [aboie], et l',
    ])
  })

  it('knows a paragraph again though another like it was put before it', () => {
    const now = bookOf('—Oui.', 'Quelqu’un frappe.', ...story)
    const old = bookOf(...story)
    const [layer] = reanchor([cards(old, [1, 'Oui'], [3, 'Oui'])], old, now)
    const ids = [...allTextBlocks(now)].map(({ id }) => id)
    expect(layer?.kind === 'cards' && layer.annotations.map(({ block }) => ids.indexOf(block))).toEqual([
      3, 5,
    ])
    expect(layer?.version).toBe(2)
  })

  it('says so when it cannot know which of two it is', () => {
    const [cat = '', yes = '', milk = '', , dog = ''] = story
    expect(moved([[1, 'Oui']], [cat, yes, milk], [cat, yes, yes, milk])).toEqual(['Oui: ambiguous'])
    expect(moved([[1, 'Oui']], [cat, yes, yes, dog], [cat, yes, dog])).toEqual(['Oui: ambiguous'])
  })

  it('never takes another word for the one that was there', () => {
    expect(
      moved(
        [[0, 'noir']],
        story,
        story.with(0, 'Le petit chat blanc dort au soleil, devant la porte de la ferme.'),
      ),
    ).toEqual(['noir: gone'])
    expect(moved([[0, 'chat']], story, story.slice(1))).toEqual(['chat: gone'])
    expect(
      moved(
        [
          [0, 'chat'],
          [4, 'aboie'],
        ],
        story,
        ['Un jour, le chat de la voisine aboie comme un chien.'],
      ),
    ).toEqual(['chat: gone', 'aboie: gone'])
  })

  it('passes over apostrophes, quotation marks, dashes, blanks and capitals', () => {
    const from = ['Il dit : « L’ami de ma mère — le peintre — m’a peut-être vu. » Puis il rit très fort.']
    const to = ['Il dit: "L\'ami de ma mère – le peintre – m\'a peut‑être vu." Puis IL rit très fort.']
    expect(
      moved(
        [
          [0, 'L’ami'],
          [0, 'peut-être'],
          [0, 'il'],
        ],
        from,
        to,
      ),
    ).toEqual(['L’ami: dit: "[L\'ami] de ma', 'peut-être: – m\'a [peut‑être] vu." ', 'il:  Puis [IL] rit t'])
  })

  it('spells words as the new text does', () => {
    const old = bookOf('Il est parti aujourd’hui avec tous ses amis de la ville.')
    const now = bookOf("Il est parti aujourd'hui avec tous ses amis de la ville.")
    const value = {
      syllables: ['au', 'jour', 'd’hui'],
      graphemes: [
        { letters: 'aujourd’', phonemes: 'oʒuʁd' },
        { letters: 'hui', phonemes: 'ɥi' },
      ],
      liaison: null,
    }
    const block = [...allTextBlocks(old)][0]?.id ?? ''
    const annotations = [{ block, start: 13, end: 24, value }]
    const layer: WordLayer = { kind: 'words', origin: 'human', version: 1, by: 'person', annotations }
    const [back] = reanchor([layer], old, now)
    expect(back?.kind === 'words' && back.annotations[0]?.value.syllables).toEqual(['au', 'jour', "d'hui"])
  })

  it('keeps what is said of a paragraph when a word in it was mended, not when it says something else', () => {
    const old = bookOf(...story)
    const [, , milk] = [...allTextBlocks(old)]
    const length = milk?.text.length ?? 0
    const simpler: SimplerLayer = {
      kind: 'simpler',
      origin: 'human',
      version: 1,
      by: 'person',
      annotations: [{ block: milk?.id ?? '', start: 0, end: length, value: { text: 'La fermière sort.' } }],
    }
    const question: QuestionLayer = {
      kind: 'questions',
      origin: 'human',
      version: 1,
      by: 'person',
      annotations: [
        { block: milk?.id ?? '', start: length, end: length, value: { question: 'Qui sort ?', answers: [] } },
      ],
    }
    const mended = bookOf(
      ...story.with(
        2,
        'La fermière sort avec un sceau de lait. Elle appelle le chat et pose le seau près du mur.',
      ),
    )
    const [text, asked] = reanchor([simpler, question], old, mended)
    const now = [...allTextBlocks(mended)][2]
    expect(text?.kind === 'simpler' && text.annotations).toMatchObject([
      { block: now?.id, start: 0, end: now?.text.length },
    ])
    expect(asked?.kind === 'questions' && asked.annotations).toMatchObject([
      { block: now?.id, start: now?.text.length },
    ])
    const other = bookOf(...story.with(2, 'La fermière sort. Elle chante une chanson de son pays.'))
    for (const layer of reanchor([simpler, question], old, other)) {
      expect('annotations' in layer && layer.annotations).toEqual([])
      expect('unplaced' in layer && layer.unplaced).toHaveLength(1)
    }
  })

  it('tries again what had no place before', () => {
    const old = bookOf(...story)
    const without = bookOf(...story.slice(0, 4))
    const [lost] = reanchor([cards(old, [4, 'aboie'])], old, without)
    expect(standing(lost, without)).toEqual(['aboie: gone'])
    const again = bookOf('Un jour.', ...story)
    const [found] = reanchor(lost ? [lost] : [], without, again)
    expect(standing(found, again)).toEqual(['aboie: t. Il [aboie], et l'])
    expect(found?.version).toBe(3)
    expect(found).not.toHaveProperty('unplaced')
  })

  it('finds by their quotes what stood on a text that is not known any more', () => {
    const old = bookOf(...story)
    const now = bookOf(
      'Un jour.',
      story[0] ?? '',
      '—Oui.',
      ...story.slice(2, 3),
      'Le chien arrive. Il aboie, et le lait coule sur les pierres.',
    )
    const quoted = withQuotes(
      [cards(old, [0, 'soleil'], [1, 'Oui'], [2, 'lait'], [4, 'aboie'], [4, 'cour'])],
      old,
    )
    expect(standing(reanchor(quoted, null, now)[0], now)).toEqual([
      'soleil: rt au [soleil], deva',
      'Oui: —[Oui].',
      'lait: au de [lait]. Elle',
      'aboie: e. Il [aboie], et l',
      'cour: gone',
    ])
    const twice = bookOf(...story, ...story)
    expect(standing(reanchor(quoted, null, twice)[0], twice)).toEqual([
      'soleil: ambiguous',
      'Oui: ambiguous',
      'lait: ambiguous',
      'aboie: ambiguous',
      'cour: ambiguous',
    ])
  })

  it('trusts identifiers that are made of words, when there is nothing else', () => {
    const old = bookOf(...story)
    const named = {
      ...cards(old, [0, 'chat']),
      annotations: [{ block: 'p1', start: 0, end: 2, value: { word: 'x' } }],
    }
    const now = bookOf('Un jour.', ...story)
    expect(standing(reanchor([cards(old, [0, 'chat'], [1, 'Oui'])], null, now)[0], now)).toEqual([
      'chat: petit [chat] noir ',
      'Oui: ambiguous',
    ])
    expect(standing(reanchor([named], null, now)[0], now)).toEqual(['x: gone'])
  })

  it('leaves what the machine makes again, and pronunciations, as they are', () => {
    const old = bookOf(...story)
    const layers: Layer[] = [
      {
        kind: 'groups',
        origin: 'auto',
        version: 4,
        by: 'x',
        annotations: [{ block: 'b', start: 0, end: 3, value: null }],
      },
      {
        kind: 'pronunciations',
        origin: 'human',
        version: 4,
        by: 'x',
        entries: [{ written: 'Oui', said: 'wi' }],
      },
    ]
    expect(reanchor(layers, old, bookOf('Rien.'))).toEqual(layers)
  })

  it('loses nothing of any layer, whatever the texts', () => {
    const word = fc.constantFrom('le', 'chat', 'oui', 'non', 'lait', 'dort')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    const texts = fc.array(text, { maxLength: 6 })
    const count = (layer: Layer) =>
      'annotations' in layer ? layer.annotations.length + (layer.unplaced?.length ?? 0) : 0
    fc.assert(
      fc.property(
        fc.array(anyLayer, { maxLength: 3 }),
        texts,
        texts,
        fc.boolean(),
        (layers, one, other, known) => {
          const old = bookOf(...one)
          const now = bookOf(...other)
          const blocks = [...allTextBlocks(old)]
          const on = layers.map((layer): Layer => {
            if (!('annotations' in layer) || blocks.length === 0) return layer
            const annotations = layer.annotations.map((annotation, index) => {
              const { id = '', text: said = '' } = blocks[index % blocks.length] ?? {}
              const start = Math.min(annotation.start % 20, said.length)
              return {
                ...annotation,
                block: id,
                start,
                end: Math.min(said.length, start + (annotation.end % 9)),
              }
            })
            return { ...layer, annotations } as Layer
          })
          const back = reanchor(on, known ? old : null, now)
          expect(back.map(count)).toEqual(on.map(count))
          const lengths = new Map([...allTextBlocks(now)].map((block) => [block.id, block.text.length]))
          for (const [index, layer] of back.entries()) {
            if (!('annotations' in layer) || layer === on[index]) continue
            for (const { block, start, end } of layer.annotations) {
              expect(start).toBeLessThanOrEqual(end)
              expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('quoteOf', () => {
  it('gives a stretch and up to 32 units around it', () => {
    const text = 'a'.repeat(40) + 'chat' + 'b'.repeat(10)
    expect(quoteOf({ text }, 40, 44)).toEqual({
      exact: 'chat',
      before: 'a'.repeat(32),
      after: 'b'.repeat(10),
    })
  })

  it('never parts the two halves of a character', () => {
    const text = `😀${'a'.repeat(31)}chat${'b'.repeat(31)}😀`
    const { before, after } = quoteOf({ text }, 33, 37)
    expect(before).toBe('a'.repeat(31))
    expect(/\p{Surrogate}/u.test(after)).toBe(false)
  })
})
