import { readings, type Cue } from '../data/homographs.ts'
import { entKind } from '../spelling/verb-endings.ts'
import { finalEdits, readEdits, stemOf } from '../spelling/exceptions.ts'
import type { Hint } from '../spelling/align.ts'
import { HYPHENATED } from '../text/gaps.ts'
import { isCued } from './cues.ts'
import { lastNumeral } from './little-words.ts'
import { wordBefore } from './places.ts'
import { isNoVerb, isPluralVerbPlace } from './plural-verbs.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

/** The second reading that a spelling has. */
export type Ambiguity =
  | { kind: 'none' }
  /** a word with a reading of its own where its cue is found */
  | { kind: 'word'; cue: Cue; hint: Hint }
  /** président, which is a noun unless its sentence makes it a verb */
  | { kind: 'noun in -ent' }
  /** a word in -ent that no list knows, which is a verb unless its sentence makes it a noun */
  | { kind: 'verb in -ent' }
  /** portions, which is a verb after nous */
  | { kind: 'noun in -tions' }

export const NO_AMBIGUITY: Ambiguity = { kind: 'none' }
const NOUN_IN_ENT: Ambiguity = { kind: 'noun in -ent' }
const VERB_IN_ENT: Ambiguity = { kind: 'verb in -ent' }
const NOUN_IN_TIONS: Ambiguity = { kind: 'noun in -tions' }
const AS_VERB: Hint = { ending: 'verb' }
const AS_NOUN: Hint = { ending: 'noun' }

/** Endings of verbs that no noun or name has. */
const ONLY_VERB = /(?:aient|èrent|ssent)$/

let words: Map<string, Ambiguity> | undefined
let compounds: Map<string, Ambiguity> | undefined

/** Whether a word (lower case) has two readings, and which. */
export function ambiguityOf(plain: string): Ambiguity {
  if (plain.length > 3 && plain.endsWith('ent')) {
    const kind = entKind(plain)
    if (kind === 'either') return NOUN_IN_ENT
    return kind === 'verb' && !ONLY_VERB.test(plain) ? VERB_IN_ENT : NO_AMBIGUITY
  }
  if (plain.length > 5 && plain.endsWith('tions')) return NOUN_IN_TIONS
  const hyphen = plain.lastIndexOf('-')
  words ??= readingsBy((cue) => cue !== 'compound')
  if (hyphen < 0) return words.get(plain) ?? NO_AMBIGUITY
  compounds ??= readingsBy((cue) => cue === 'compound')
  return compounds.get(plain.slice(hyphen + 1)) ?? words.get(lastNumeral(plain)) ?? NO_AMBIGUITY
}

function readingsBy(isWanted: (cue: Cue) => boolean): Map<string, Ambiguity> {
  const map = new Map<string, Ambiguity>()
  for (const cue of Object.keys(readings) as Cue[]) {
    if (!isWanted(cue)) continue
    for (const source of readings[cue].split(' ')) {
      const final = /^[+-]/.test(source)
      const word = stemOf(final ? source.slice(1) : source)
      const edits = final ? finalEdits(word, source[0] === '+') : readEdits(source)
      map.set(word, { kind: 'word', cue, hint: { edits } })
    }
  }
  return map
}

/** What the sentence says of the word at `i`, when that differs from how it is read alone. */
export function hintAt(line: Line, i: number, ambiguity: Ambiguity): Hint | undefined {
  switch (ambiguity.kind) {
    case 'none':
      return undefined
    case 'word':
      return isCued(line, i, ambiguity.cue) ? ambiguity.hint : undefined
    case 'verb in -ent':
      return isNoVerb(line, i) ? AS_NOUN : undefined
    case 'noun in -ent':
      return isPluralVerbPlace(line, i) ? AS_VERB : undefined
    case 'noun in -tions':
      return followsNous(line, i) ? AS_VERB : undefined
  }
}

/** nous portions, nous ne les portions pas, c’est nous qui portions, portions-nous. */
function followsNous(line: Line, i: number): boolean {
  if (line.gaps[i] === HYPHENATED && line.forms[i + 1]?.plain === 'nous') return true
  for (let j = i; ;) {
    const left = wordBefore(line, j)
    if (left === undefined) return false
    if (left.plain === 'nous') return true
    if (!(left.roles & role.CLITIC) && left.plain !== 'qui') return false
    j--
  }
}
