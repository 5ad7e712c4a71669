import { beforeMore, negations } from '../data/homographs.ts'
import type { Form } from '../spelling/form.ts'
import { PUNCTUATED } from '../text/gaps.ts'
import { before, isDigits, wordAfter, wordBefore } from './places.ts'
import * as role from './roles.ts'
import type { Line } from './sentence.ts'

const BEFORE_MORE: ReadonlySet<string> = new Set(beforeMore.split(' '))
const NEGATIONS: ReadonlySet<string> = new Set(negations.split(' '))
/** How many words before plus its ne may stand. */
const REACH = 10

/** plus says more, and not no more, before a pause or que: j’en veux plus, il court plus que toi; or between numbers. */
export function isMore(line: Line, i: number): boolean {
  const left = wordBefore(line, i)
  const next = wordAfter(line, i)
  if (left === undefined) return next?.plain === 'que' && wordAfter(line, i + 1)?.plain === 'jamais'
  if (next !== undefined) {
    if (next.plain === 'de' || next.plain === 'd' || next.plain === 'du' || next.plain === 'des')
      return left.plain === 'en' && wordBefore(line, i - 1)?.plain !== 'plus'
    if (isNumber(left) && isNumber(next)) return true
    // cent pages plus quelques cartes
    if (isDigits(next) || next.plain.startsWith('quelque')) return !isNegated(line, i)
    if (next.plain !== 'que' && next.plain !== 'qu') return false
  }
  // les plus « énergiques »
  if (left.plain === 'les') return false
  if (BEFORE_MORE.has(left.plain)) return true
  return !isNegated(line, i)
}

function isNumber(form: Form): boolean {
  return isDigits(form) || (form.roles & role.PLURAL_DETERMINER) !== 0
}

function isNegated(line: Line, i: number): boolean {
  if (NEGATIONS.has(line.forms[i - 1]!.plain)) return true
  for (let j = i, steps = 0; (j = before(line, j)) >= 0 && steps < REACH; steps++) {
    // Elle n’en veut pas, mais lui en veut plus que moi: another clause.
    if (line.gaps[j] === PUNCTUATED && line.forms[j + 1]!.roles & role.CONJUNCTION) return false
    const { plain } = line.forms[j]!
    if (plain === 'ne' || plain === 'n') return true
    // Il y en a plus: said for il n’y en a plus.
    if (plain === 'en' && line.forms[j - 1]?.plain === 'y') return true
  }
  return false
}
