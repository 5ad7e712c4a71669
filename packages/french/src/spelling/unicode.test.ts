import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { writeWord } from '../testing/notation.ts'

const written = (text: string) => analyse(text).words.map(writeWord).join(' ')

test('an accent may be a combining mark, and its letter keeps it', () => {
  const decomposed = written('école maïs'.normalize('NFD'))
  expect(decomposed.normalize('NFC').replaceAll('é=e', 'é')).toBe(written('école maïs'))
})

test('capitals may lack their accents: a first E before one consonant is é', () => {
  expect(written('ECOLE')).toBe('E·CO·LE: E=e C=k O=ɔ L (E) «école» ?')
})

test('a soft hyphen, a zero-width space and an apostrophe of any form stay with the letter before them', () => {
  expect(written('gar\u00adçon')).toBe('gar\u00ad·çon: g a r\u00ad=ʁ ç=s on=ɔ̃')
  expect(written('cha\u200bton')).toBe('cha\u200b·ton: ch=ʃ a\u200b=a t on=ɔ̃')
  expect(written("aujourd'hui").replaceAll("'", '’')).toBe(written('aujourd’hui'))
})
