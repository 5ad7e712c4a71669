import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { createLexicon } from '../spelling/lexicon.ts'
import { linesOf } from '../testing/fact-group.ts'
import { knownBy } from '../testing/known-words.ts'
import { soundsOf, wordOf, writeWord } from '../testing/notation.ts'
import { textOf, toldEnds, writeSentence } from '../testing/sentence-notation.ts'
import { lexiconFacts } from './lexicon.facts.ts'
import { optionFacts } from './options.facts.ts'
import { sentenceFacts } from './sentences/index.ts'
import { wordFacts } from './words/index.ts'

describe.each(wordFacts)('$rule', ({ words }) => {
  for (const fact of linesOf(words)) {
    test(fact, () => {
      const text = wordOf(fact)
      const analysis = analyse(text)
      expect(analysis.words.map(writeWord)).toEqual([fact])
      expect(analysis.words[0]).toMatchObject({ start: 0, end: text.length, text, liaison: null })
      expect(analysis.sentences).toEqual([[0, text.length]])
      expect(analysis.groups).toEqual([[0, text.length]])
    })
  }
})

describe.each(optionFacts)('$rule', ({ words, options }) => {
  for (const fact of linesOf(words)) {
    test(fact, () => {
      expect(analyse(wordOf(fact), options).words.map(writeWord)).toEqual([fact])
    })
  }
})

describe.each(lexiconFacts)('$rule', ({ words }) => {
  for (const fact of linesOf(words)) {
    test(fact, () => {
      const word = wordOf(fact)
      const lexicon = createLexicon([{ word, phonemes: soundsOf(fact) }])
      expect(analyse(word, { lexicon }).words.map(writeWord)).toEqual([fact])
    })
  }
})

const facts = wordFacts.flatMap(({ words }) => linesOf(words))
const isKnown = knownBy(new Map(facts.map((fact) => [wordOf(fact), fact])))

describe.each(sentenceFacts)('$rule', ({ sentences, options }) => {
  for (const fact of linesOf(sentences)) {
    test(fact, () => {
      const told = toldEnds(fact)
      const plainly = (word: Parameters<typeof isKnown>[0]) => !told.has(word.end) && isKnown(word)
      expect(writeSentence(analyse(textOf(fact), options), plainly, fact.startsWith('|'))).toBe(fact)
    })
  }
})

test('a word has its fact once, and so has a sentence', () => {
  const words = facts.map(wordOf)
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  const texts = sentenceFacts.flatMap(({ sentences, options }) =>
    linesOf(sentences).map((line) => textOf(line) + JSON.stringify(options)),
  )
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
})
