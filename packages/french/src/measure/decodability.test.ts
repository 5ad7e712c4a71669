import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { learntBy, progression } from './correspondences.ts'
import { decodability, decodabilityByStage, graphemesNeeded } from './decodability.ts'

const needed = (text: string) => graphemesNeeded(analyse(text)).map(({ name, count }) => `${name} ${count}`)

describe('the usual order of teaching', () => {
  test('names each correspondence once, from the first stage to the last', () => {
    const names = progression().map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const stages = progression().map(({ stage }) => stage)
    expect(stages).toEqual([...stages].sort((a, b) => a - b))
  })

  test.each([
    ['consonants that can be held come before those that cannot', 'm:m', 'p:p'],
    ['one letter comes before several', 'o:o', 'eau:o'],
    ['the frequent sound of a letter comes before the rare one', 'c:k', 'c:s'],
    ['ch as in chat comes before ch as in chorale', 'ch:ʃ', 'ch:k'],
    ['the plural s comes before the silent b of plomb', 's:-', 'b:-'],
  ])('%s', (_fact, before, after) => {
    const names = progression().map(({ name }) => name)
    expect(names).toContain(before)
    expect(names.indexOf(before)).toBeLessThan(names.indexOf(after))
  })

  test('holds every correspondence of ordinary words', () => {
    const text = `Le vieux paysan et sa femme habitaient une maison près du champ de blé. Chaque jeudi, ils allaient au
      marché avec leurs enfants ; la plus jeune choisissait des fleurs, les garçons regardaient les oiseaux, les poissons
      et les gâteaux. Le soleil brillait, un chien dormait sur le seuil de l’école, quelqu’un jouait de la guitare.`
    const untaught = graphemesNeeded(analyse(text)).filter(({ stage }) => stage === null)
    expect(untaught).toEqual([])
  })
})

describe('the correspondences a text needs', () => {
  test('are counted in teaching order, with the first word that has each', () => {
    expect(needed('Le loup a vu la lune.')).toEqual([
      'a:a 2',
      'u:y 2',
      'e:ə 1',
      'e:- 1',
      'l:l 4',
      'n:n 1',
      'v:v 1',
      'ou:u 1',
      'p:- 1',
    ])
    expect(graphemesNeeded(analyse('Le loup.')).at(-1)).toEqual({
      name: 'p:-',
      letters: 'p',
      phonemes: '',
      stage: 3,
      count: 1,
      example: 'loup',
    })
  })

  test('count silent letters one by one, but for the ent of verbs', () => {
    expect(needed('enfants')).toEqual(['f:f 1', 'an:ɑ̃ 1', 'en:ɑ̃ 1', 's:- 1', 't:- 1'])
    expect(needed('jouent')).toEqual(['j:ʒ 1', 'ou:u 1', 'ent:- 1'])
  })

  test('do not depend on capitals, accents in two signs, apostrophes or hyphens', () => {
    expect(needed('L’E\u0301COLE')).toEqual(needed('l’école'))
    expect(needed('mi-mai')).toEqual(['i:i 1', 'm:m 2', 'ai:ɛ 1'])
  })

  test('leave numbers and acronyms out, and put the untaught last', () => {
    expect(needed('1871 SNCF')).toEqual([])
    expect(graphemesNeeded(analyse('leader')).at(-1)?.stage).toBeNull()
  })
})

describe('what a person can read alone', () => {
  const first = learntBy(1)

  test('is the words whose every letter is known', () => {
    expect(decodability(analyse('Marine a vu une rame.'), first).share).toBe(1)
    expect(decodability(analyse('Marine a bu une rame.'), first)).toEqual({
      words: 5,
      readable: 4,
      share: 0.8,
      resisting: [{ text: 'bu', count: 1, missing: ['b:b'] }],
    })
  })

  test('asks for silent letters too', () => {
    expect(decodability(analyse('rats'), learntBy(2)).resisting[0]?.missing).toEqual(['t:-', 's:-'])
    expect(decodability(analyse('rats'), learntBy(3)).share).toBe(1)
  })

  test('counts the words known by heart, elided ones included', () => {
    expect(decodability(analyse('Il est dans l’île'), first).resisting.map(({ text }) => text)).toEqual([
      'île',
    ])
    const none = { correspondences: first.correspondences, words: new Set<string>() }
    expect(decodability(analyse('Il est'), none).resisting.map(({ text }) => text)).toEqual(['est'])
  })

  test('gives the words that resist, most frequent first', () => {
    const { resisting } = decodability(analyse('Un chat, un oiseau, un Chat.'), learntBy(1))
    expect(resisting).toEqual([
      { text: 'chat', count: 2, missing: ['ch:ʃ', 't:-'] },
      { text: 'oiseau', count: 1, missing: ['oi:wa', 's:z', 'eau:o'] },
    ])
  })

  test('leaves out what is not read letter by letter', () => {
    expect(decodability(analyse('En 1871, M. Mari'), learntBy(3)).words).toBe(2)
    expect(decodability(analyse('la SNCF a TGV'), first).words).toBe(2)
    expect(decodability(analyse('…'), first)).toEqual({ words: 0, readable: 0, share: 1, resisting: [] })
  })

  test('counts capitals that lack their accents as the word they stand for', () => {
    expect(decodability(analyse('ELEVE'), learntBy(3))).toMatchObject({ words: 1, readable: 1 })
  })

  test('grows with each stage, as decodability says stage by stage', () => {
    const analysis = analyse(
      'Le chien de la petite fille dort sous le figuier ; la chorale répète, et le leader bâille.',
    )
    const shares = decodabilityByStage(analysis)
    expect(shares).toEqual([1, 2, 3, 4, 5, 6].map((stage) => decodability(analysis, learntBy(stage)).share))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThan(1)
    expect(decodabilityByStage(analyse(''))).toEqual([1, 1, 1, 1, 1, 1])
  })

  test('nothing is known at stage 0', () => {
    expect(decodability(analyse('Il a vu.'), learntBy(0)).readable).toBe(0)
  })
})
