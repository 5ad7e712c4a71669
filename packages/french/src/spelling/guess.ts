import { NUMBERS, letterNumber } from '../data/letters.ts'
import type { Folded } from './fold.ts'

/** Where two letters side by side are none of French. */
const ANYWHERE = 1
const AT_START = 2
const AT_END = 4
/** They may be: the letters around decide. */
const PERHAPS = 8

/** Pairs of letters by the first: what never comes after it inside a word, and at its start. */
const NEVER =
  'a:a u:u c:k k:bcdfgjkmnpqtvxz b:k d:k f:k g:k l:k m:k p:k r:k t:k x:k j:hj h:h v:v z:hsdk q:abcdefghijklmnopqrstvwxyzéèà'
const NEVER_AT_START =
  'b:bcdfgjmnpqstvxz c:bcdfgjmpqstvxz d:bcdfglmnpqstvxz f:bcdfghmnpqstvxz g:bcdfgjmpqstvxz h:bcdfgjklmnpqrstvxz j:bcdfgklmnpqrstvxz k:s l:bcdfgjlmnpqrstvxz m:bcdfgjhlmpqrstvxz n:bcdfgjhlmnpqrstvxz p:bcdfgjmpqvxz r:bcdfgjlmnpqrstvxz s:dfgjrsxz t:bdfglmnpqtvx v:bcdfghjmnpqstvxz x:bcdfghjlmnpqrstvxz z:bcdfghjlmnpqrstvxz'
const NEVER_AT_END = 'l:dkb n:k r:k s:kz k:t f:t b:d g:dh d:t h:t c:z a:vj e:vj i:vj o:vj u:vj r:v'
/** nk, sh, oo, ee, and a vowel before a last h. */
const DOUBTFUL = 'n:k s:h o:o e:e a:h e:h i:h o:h'
const CONFIRMED = /(?<!^(?:[dm]é|redé|di|tran|gentil|bon))sh|nk(?!yl)|(?<![cz])oo|(?<![éi])ee|[^uo][aeio]hs?$/

/** Everyday words that came with such letters, and that the rules read well. */
const BORROWED =
  /^(?:balkan|bifteck|black|book|bowling|brick|building|cash|crack|crash|crawl|cockpit|d(?:é|e)?stock|dock|flas[hk]|foot|groom|gymkhana|hockey|igloo|jockey|junk|kick|kilowatt|kiwi|leadership|leitmotiv|looping|mark|mazurka|meeting|nickel|ouzbek|pack$|paddock|park|patchwork|pick|polka|punk|railway|rock|rumsteck|rush|saloon|schampoo|shampo|shérif|shoot|shopping|short|show|skate|sketch|sleeping|snack|squash|stick|stock|sweat|tank|teckel|ticket|tonk|tramway|tweed|twist|wagon|wallon|wapiti|watt|web|western|whisk|yack|yankee)/

/** What each pair of letter numbers is, by the first times `NUMBERS` plus the second. */
let pairs: Uint8Array | undefined

const S = letterNumber('s')
const W = letterNumber('w')

/** Whether a word holds letters or pairs of letters that are none of French, so that its reading is a guess. */
export function isForeign(word: Folded, text: string, plain: string): boolean {
  pairs ??= buildPairs()
  const { codes } = word
  let end = word.length
  if (end > 2 && codes[end - 1] === S) end--
  let found = codes[0] === W ? ANYWHERE : 0
  for (let i = 1; i < end; i++) {
    const pair = pairs[codes[i - 1]! * NUMBERS + codes[i]!]!
    if (pair === 0) continue
    found |= pair & (ANYWHERE | PERHAPS | (i === 1 ? AT_START : 0) | (i === end - 1 ? AT_END : 0))
  }
  if (found !== 0 && (found !== PERHAPS || CONFIRMED.test(plain))) return !BORROWED.test(plain)
  return word.changed > 0 && LETTERS.test(text.normalize('NFC').replace(MARKS, ''))
}

/** Letters that French does not write; those that it writes are in data/letters.ts. Marks are put aside before. */
const LETTERS = /[áíóúýìòãõåøðþßäöñ]|[^\0-\u00ffŒœŸ’ʼ‘‐‑\ufeff]/i
const MARKS = /[\p{M}\u200b-\u200d\u2060]/gu

function buildPairs(): Uint8Array {
  const table = new Uint8Array(NUMBERS * NUMBERS)
  const add = (source: string, bit: number) => {
    for (const group of source.split(' ')) {
      const row = letterNumber(group[0]!) * NUMBERS
      for (const second of group.slice(2)) table[row + letterNumber(second)]! |= bit
    }
  }
  add(NEVER, ANYWHERE)
  add(NEVER_AT_START, AT_START)
  add(NEVER_AT_END, AT_END)
  add(DOUBTFUL, PERHAPS)
  for (let first = 0; first < NUMBERS; first++) table[first * NUMBERS + W]! |= ANYWHERE
  return table
}

/** What names read in several ways, so that a rule for common words says little of them: Xavier, Reims, Roger. */
const RISKY =
  /[kwxz]|y[aeiou]|[aeiou]y$|sch|ill|aa|ee|ii|oo|uu|ae|oe|ao|ch$|[bdgpqv]$|[aeiouy]s$|er$|e[nm]$|[iu]m$|am$/

/** Whether the spelling of a name leaves its reading open. */
export function seemsRisky(plain: string): boolean {
  return RISKY.test(plain)
}
