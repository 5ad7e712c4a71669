import { showsPieces, type BakedAids } from './baked-aids.ts'
import type { Reading } from '../../../project/decorations.ts'
import { escapeMarkup } from '../../../project/escape.ts'
import type { Atom, Span } from '../../../project/nest.ts'
import { wordPieces, type Syllable } from './word-pieces.ts'

/**
 * Aids in the markup of an edition such that every word stays one text node, in its place: voices, searches and copies
 * meet words, never syllables.
 *
 * A word in several pieces is `span.w`: its text, then an `i` hidden from assistive technology that holds the pieces as
 * empty `i data-s`. The style sheet draws these over the word, from their attribute (aid-styles.ts). Without
 * it the word is plain. A word in one piece is `span.o`, which has nothing to draw. Marks that stand between two
 * letters of a word, and whatever else of `spans` and `atoms` does, leave it plain.
 *
 * Classes: `b` second ink; `m` silent; `s1` … families of sounds; `n` is not parted between lines; `x` long; `l` liaison;
 * `g` end of a breath group.
 */
export function addWholeWords(
  text: string,
  reading: Reading,
  aids: BakedAids,
  spans: Span[],
  atoms: Atom[],
): void {
  const edges = edgesOf(spans, atoms)
  if (showsPieces(aids)) addWords(text, reading, aids, edges, spans)
  if (aids.liaisons) addLiaisons(reading, atoms)
  if (aids.groups) addGroupEnds(text, reading, atoms)
}

/** Inside any mark, so that no mark is cut. */
const rank = 3

function addWords(
  text: string,
  reading: Reading,
  aids: BakedAids,
  edges: ReadonlySet<number>,
  spans: Span[],
): void {
  const inSyllables = aids.syllables.length > 0
  // Strokes stand between syllables: a word of one has none.
  const everyWord = aids.syllables.includes('inks') || aids.syllables.includes('arcs')
  let odd = false
  for (const word of reading.words) {
    const { start, end } = word
    const written = text.slice(start, end)
    const syllables = wordPieces(written, word, aids)
    const second = odd
    // Inks alternate through the whole block, so that two short words side by side differ too.
    if (inSyllables && syllables.length % 2 === 1) odd = !odd
    if (isParted(start, end, edges) || tooLong.test(written)) continue
    const [only] = syllables
    if (syllables.length === 1 && only?.pieces.length === 1) {
      const kind = only.pieces[0]?.kind ?? ''
      if (!everyWord && kind === '') continue
      const open = `<span class="${classes('o', inSyllables && second && 'b', kind)}">`
      spans.push({ start, end, rank, open, close: '</span>' })
      continue
    }
    const open = `<span class="${classes('w', mayPart.test(written) && 'n', written.length > 12 && 'x')}">`
    spans.push({ start, end, rank, open, close: `${drawn(syllables, inSyllables, second)}</span>` })
  }
}

/** Lines may be parted within the word, which the pieces could not follow. */
const mayPart = /[^\p{L}\p{M}'’]/u

/** Wider than a page may be, with what cannot be parted. */
const tooLong = /^(?=.*[^\p{L}\p{M}'’]).{19}/u

function drawn(syllables: readonly Syllable[], inSyllables: boolean, second: boolean): string {
  let odd = second
  let html = '<i aria-hidden="true">'
  for (const { pieces } of syllables) {
    const ink = inSyllables && odd && 'b'
    odd = !odd
    const [only] = pieces
    if (!inSyllables || (pieces.length === 1 && only)) {
      for (const { letters, kind } of pieces) html += piece(letters, classes(ink, kind))
      continue
    }
    const parts = pieces.map(({ letters, kind }) => piece(letters, kind))
    html += `<i${ink ? ` class="${ink}"` : ''}>${parts.join('')}</i>`
  }
  return `${html}</i>`
}

function piece(letters: string, names: string): string {
  return `<i${names ? ` class="${names}"` : ''} data-s="${escapeMarkup(letters)}"></i>`
}

function classes(...names: (string | false)[]): string {
  return names.filter(Boolean).join(' ')
}

function addLiaisons({ words }: Reading, atoms: Atom[]): void {
  for (const { end, liaison } of words.slice(0, -1)) {
    if (liaison) atoms.push({ at: end, length: 0, html: '<i class="l" data-s=""></i>' })
  }
}

/** The last group of a block, or of a line, needs no end. */
function addGroupEnds(text: string, { groups }: Reading, atoms: Atom[]): void {
  for (const [, end] of groups.slice(0, -1)) {
    if (text.charAt(end) !== '\n') atoms.push({ at: end, length: 0, html: '<i class="g" data-s=""></i>' })
  }
}

/** Where something begins or ends. */
function edgesOf(spans: readonly Span[], atoms: readonly Atom[]): Set<number> {
  const edges = new Set<number>()
  for (const { start, end } of spans) edges.add(start).add(end)
  for (const { at, length } of atoms) edges.add(at).add(at + length)
  return edges
}

function isParted(start: number, end: number, edges: ReadonlySet<number>): boolean {
  if (edges.size === 0) return false
  for (let offset = start + 1; offset < end; offset++) if (edges.has(offset)) return true
  return false
}
