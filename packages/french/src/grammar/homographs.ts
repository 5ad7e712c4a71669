import { homographs, threadWords, type Homograph } from '../data/homographs.ts'
import { entKind, type Ending } from '../spelling/verb-endings.ts'
import { readingOf } from '../spelling/exceptions.ts'
import type { Hint } from '../spelling/align.ts'
import { ENDED, PUNCTUATED } from '../text/gaps.ts'
import { before, isNounPlace, isPluralVerbPlace, isSingularPlace, isVerbPlace } from './places.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

/** Kind of second reading that a spelling has. */
export type Ambiguity =
  | { kind: 'none' }
  | { kind: 'word'; homograph: Homograph; hint: Hint }
  | { kind: 'ent'; alone: Ending }
  | { kind: 'tions' }

export const NO_AMBIGUITY: Ambiguity = { kind: 'none' }
let words: Map<string, Ambiguity> | undefined

/** Whether a word (lower case) has two readings, and which. */
export function ambiguityOf(plain: string): Ambiguity {
  words ??= new Map(
    homographs.map((homograph) => [
      homograph.word,
      { kind: 'word', homograph, hint: { edits: readingOf(homograph.reading).edits } },
    ]),
  )
  if (plain.endsWith('ent') && plain.length > 3) {
    const kind = entKind(plain)
    if (kind === 'either') return { kind: 'ent', alone: 'noun' }
    return kind === 'verb' ? { kind: 'ent', alone: 'verb' } : NO_AMBIGUITY
  }
  if (plain.endsWith('tions') && plain.length > 5) return { kind: 'tions' }
  return words.get(role.lastNumeral(plain)) ?? NO_AMBIGUITY
}

/** What the sentence says of the word at `i`, when that differs from how it is read alone. */
export function hintAt(line: Line, i: number, ambiguity: Ambiguity): Hint | undefined {
  switch (ambiguity.kind) {
    case 'none':
      return undefined
    case 'word':
      return isCued(line, i, ambiguity.homograph) ? ambiguity.hint : undefined
    case 'tions':
      return followsNous(line, i) ? VERB : undefined
    case 'ent':
      if (ambiguity.alone === 'noun') return isPluralVerbPlace(line, i) ? VERB : undefined
      return isSurelyNoun(line, i) ? NOUN : undefined
  }
}

const VERB: Hint = { ending: 'verb' }
const NOUN: Hint = { ending: 'noun' }

/** A word in -ent that no list knows is a noun after un, ce, mon … and a name when it has a capital inside a sentence. */
function isSurelyNoun(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0) return false
  const { roles } = line.forms[j]!
  if (line.forms[i]!.capital && line.gaps[j] !== PUNCTUATED && !line.forms[j]!.capital) return true
  return (roles & role.DETERMINER) !== 0 && (roles & (role.CLITIC | role.PREPOSITION)) === 0
}

function followsNous(line: Line, i: number): boolean {
  for (let j = before(line, i); j >= 0 && line.gaps[j] !== PUNCTUATED; j = before(line, j)) {
    if (line.forms[j]!.plain === 'nous') return true
    if (!(line.forms[j]!.roles & role.CLITIC)) return false
  }
  return false
}

function isCued(line: Line, i: number, { word, cue }: Homograph): boolean {
  switch (cue) {
    case 'noun':
      return word === 'est' ? isEast(line, i) : isNounPlace(line, i)
    case 'singular':
      return isSingularPlace(line, i)
    case 'verb':
      return isVerbPlace(line, i)
    case 'alone':
      return !isByItself(line, i) && !countsOn(line, i) && !opensNounGroup(line, i)
    case 'common':
      return !line.forms[i]!.capital
    case 'counting':
      return countsOn(line, i)
    case 'age':
      return line.gaps[i]! < PUNCTUATED && /^(?:ans|heures)$/.test(line.forms[i + 1]?.plain ?? '')
    case 'thread':
      return isThread(line, i)
  }
}

const threads = new Set(threadWords.split(' '))

/** les fils électriques, des fils de laine, de fil en fils d’or. */
function isThread({ forms, gaps }: Line, i: number): boolean {
  if (gaps[i]! >= PUNCTUATED) return false
  const next = forms[i + 1]!
  if (threads.has(next.plain)) return true
  return (
    /^(?:d|de|du|à|en)$/.test(next.plain) && gaps[i + 1]! < PUNCTUATED && threads.has(forms[i + 2]!.plain)
  )
}

/** est is a point of the compass after l’, d’, cet, vers, nord or sud, and with a capital. */
function isEast(line: Line, i: number): boolean {
  const j = before(line, i)
  if (j < 0) return false
  const { plain } = line.forms[j]!
  if (
    plain === 'd' ||
    plain === 'cet' ||
    plain === 'vers' ||
    plain === 'nord' ||
    plain === 'sud' ||
    plain === 'plein'
  )
    return true
  return plain === 'l' && isNounPlace(line, i)
}

/** A noun follows, with nothing but spaces between; not the month after the number of a day (le six avril). */
function countsOn(line: Line, i: number): boolean {
  const next = line.forms[i + 1]
  if (next === undefined || line.gaps[i]! >= PUNCTUATED || /^\d/.test(next.text)) return false
  const j = before(line, i)
  if (j >= 0 && line.forms[j]!.plain === 'le') return false
  if (line.forms[i]!.plain === 'tous') {
    return (
      j >= 0 && (line.forms[j]!.roles & role.PREPOSITION) !== 0 && (next.roles & role.PLURAL_ENDING) !== 0
    )
  }
  return next.roles === 0 || (next.roles & (role.PLURAL_ENDING | role.PRENOMINAL)) !== 0
}

/** The whole sentence is this word: nothing tells how it is read. */
function isByItself(line: Line, i: number): boolean {
  return before(line, i) < 0 && line.gaps[i] === ENDED
}

/** tous les, tous ceux, tous deux. */
function opensNounGroup(line: Line, i: number): boolean {
  const next = line.forms[i + 1]
  if (next === undefined || line.gaps[i] === ENDED || line.gaps[i] === PUNCTUATED) return false
  return (next.roles & role.PLURAL_DETERMINER) !== 0 || next.plain === 'ceux' || next.plain === 'nos'
}
