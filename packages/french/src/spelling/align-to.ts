import { VOWELS } from '../data/letters.ts'
import type { Alignment } from './align.ts'
import type { Folded } from './fold.ts'
import { MARGIN, lettersBetween } from './fold.ts'
import { pieceOf, type Piece } from './pieces.ts'
import { isJoin, ruleAt } from './rules.ts'
import { CONSONANT, VOWEL, soundOf } from './sounds.ts'

/** A grapheme of French has at most four letters (eaux), and a letter is read as three sounds at most. */
const MOST_LETTERS = 4
const MOST_SOUNDS = 3

/** What it costs to read letters so: as the rules do there, as they do elsewhere, and as none does. */
const RULED = 0.9
const KNOWN = 1
const MUTE = 3
const ALIKE = 4
const UNLIKE = 8
/** More than all the letters of a word together may cost. */
const WHOLE = 1e5

/** Some letters joined to some sounds, after others that were joined before them, and what all of it cost. */
interface Step {
  cost: number
  before: Step | undefined
  letters: string
  sounds: string
}

/**
 * Joins the letters of a word to the sounds a person gave for it (IPA), by the joins that French spelling knows as far as
 * it can: Hugh is H·u·gh, /hjy/ would be H=h u=jy gh=. Fills `out`; hyphens and apostrophes go with the letters before.
 */
export function alignTo(word: Folded, phonemes: string, out: Alignment): void {
  const pieces: Piece[] = []
  for (let step = cheapest(word, splitSounds(phonemes)); step.before !== undefined; step = step.before)
    pieces.unshift(pieceOf(step.letters, step.sounds))
  out.count = pieces.length
  let start = 0
  pieces.forEach((piece, g) => {
    out.pieces[g] = piece
    out.starts[g] = start
    start += piece.length
  })
}

/** The sounds of a word in IPA: a nasal vowel keeps its tilde, a long one its mark. */
export function splitSounds(phonemes: string): string[] {
  return phonemes.match(/\P{M}[\p{M}ː]*/gu) ?? []
}

/** The last step of the cheapest way to join all the letters to all the sounds. */
function cheapest(word: Folded, sounds: string[]): Step {
  const letters = lettersBetween(word.codes, 0, word.length)
  const first: Step = { cost: 0, before: undefined, letters: '', sounds: '' }
  const steps: Step[][] = []
  let best = first
  for (let l = 0; l <= letters.length; l++) {
    const row: Step[] = []
    steps.push(row)
    for (let s = 0; s <= sounds.length; s++) {
      // So many sounds that no letter could have them all are those of all the letters.
      best =
        l + s === 0
          ? first
          : { cost: WHOLE, before: first, letters: letters.slice(0, l), sounds: sounds.slice(0, s).join('') }
      row.push(best)
      for (let from = l - 1; from >= Math.max(0, l - MOST_LETTERS); from--) {
        for (let after = s; after >= Math.max(0, s - MOST_SOUNDS); after--) {
          const spelt = letters.slice(from, l)
          const heard = sounds.slice(after, s).join('')
          const before = steps[from]![after]!
          const ruled = ruleAt(word.edged, MARGIN + from, MARGIN)
          const cost = before.cost + costOf(spelt, heard, s - after, ruled)
          if (cost < best.cost) best = row[s] = { cost, before, letters: spelt, sounds: heard }
        }
      }
    }
  }
  return best
}

/** What it costs to read these letters as so many sounds, where the rules would read `ruled`. */
function costOf(letters: string, sound: string, sounds: number, ruled: Piece | undefined): number {
  if (ruled?.grapheme.letters === letters && ruled.sound.phonemes === sound) return RULED
  if (isJoin(letters, sound)) return KNOWN
  if (letters.length > 1) return Infinity
  if (sounds === 0) return MUTE
  const alike = soundOf(sound).kind === (VOWELS.includes(letters) ? VOWEL : CONSONANT)
  return (alike ? ALIKE : UNLIKE) * sounds
}
