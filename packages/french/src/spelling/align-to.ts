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

/** Letters and sounds that were joined before those that follow, and what it cost. */
interface Step {
  cost: number
  letters: number
  sounds: number
}

/**
 * Joins the letters of a word to the sounds a person gave for it (IPA), by the joins that French spelling knows as far as
 * it can: Hugh is H·u·gh, /hjy/ would be H=h u=jy gh=. Fills `out`; hyphens and apostrophes go with the letters before.
 */
export function alignTo(word: Folded, phonemes: string, out: Alignment): void {
  const letters = Array.from({ length: word.length }, (_, i) => lettersBetween(word.codes, i, i + 1))
  const ruled = letters.map((_, i) => ruleAt(word.edged, MARGIN + i, MARGIN))
  const sounds = splitSounds(phonemes)
  const steps = cheapest(letters, sounds, ruled)
  const pieces: Piece[] = []
  const starts: number[] = []
  let [l, s] = [letters.length, sounds.length]
  // So many sounds that no letter could have them all: they are those of the whole word.
  if (steps[l]![s]!.cost === Infinity) steps[l]![s] = { cost: UNLIKE, letters: l, sounds: s }
  while (l > 0) {
    const step = steps[l]![s]!
    l -= step.letters
    s -= step.sounds
    starts.push(l)
    pieces.push(
      pieceOf(letters.slice(l, l + step.letters).join(''), sounds.slice(s, s + step.sounds).join('')),
    )
  }
  out.count = pieces.length
  pieces.reverse().forEach((piece, g) => (out.pieces[g] = piece))
  out.starts.set(starts.reverse())
}

/** The sounds of a word in IPA: a nasal vowel keeps its tilde, a long one its mark. */
export function splitSounds(phonemes: string): string[] {
  return phonemes.match(/\P{M}[\p{M}ː]*/gu) ?? []
}

function cheapest(letters: string[], sounds: string[], ruled: (Piece | undefined)[]): Step[][] {
  const steps: Step[][] = []
  for (let l = 0; l <= letters.length; l++) {
    const row: Step[] = []
    steps.push(row)
    for (let s = 0; s <= sounds.length; s++) {
      const best = { cost: l === 0 && s === 0 ? 0 : Infinity, letters: 1, sounds: 0 }
      row.push(best)
      for (let dl = 1; dl <= Math.min(MOST_LETTERS, l); dl++) {
        for (let ds = 0; ds <= Math.min(MOST_SOUNDS, s); ds++) {
          const spelt = letters.slice(l - dl, l).join('')
          const heard = sounds.slice(s - ds, s).join('')
          const cost = steps[l - dl]![s - ds]!.cost + costOf(spelt, heard, ds, ruled[l - dl])
          if (cost >= best.cost) continue
          best.cost = cost
          best.letters = dl
          best.sounds = ds
        }
      }
    }
  }
  return steps
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

const VOWELS = 'aeiouyàâäéèêëîïôöùûüÿœæ'
