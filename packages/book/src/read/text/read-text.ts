import type { Block, Metadata, Note, TextBlock } from '../../model.ts'
import { assemble } from '../assemble/assemble.ts'
import type { SetAside } from '../assemble/flow.ts'
import { labelRank } from '../assemble/titles.ts'
import { decode } from '../charset.ts'
import { gutenbergLimits, isCredit, readHeader, type GutenbergHeader } from '../gutenberg.ts'
import { splitLines as splitVerse } from '../html/verse.ts'
import { guessLanguage } from '../language.ts'
import type { Limits } from '../limits.ts'
import { withoutPiledMarks } from '../piled-marks.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ReadResult } from '../result.ts'
import { checkDocumentSize, tooLong } from '../tree/refusals.ts'
import { findLayout, linesOnPurpose, splitChunks, splitLines, type Chunk } from './chunks.ts'
import { headingLevel, inCapitals } from './headings.ts'
import { inlineText } from './inline.ts'
import { NoteFinder, noteOf, type TextNote } from './notes.ts'

/** Longest line of verse, in characters, and longest mean. */
const VERSE_LINE = 75
const VERSE_MEAN = 55
/** Blank lines that part two scenes. */
const SCENE_GAP = 3

/** Reads plain text: paragraphs, verse, titles and notes are told by how the lines lie. */
export function readText(bytes: Uint8Array, name: string, limits: Limits, log: ProblemLog): ReadResult {
  checkDocumentSize(bytes.length, limits)
  const { text, faithful } = decode(bytes)
  if (text.length > limits.text) throw tooLong()
  if (!faithful) log.repaired('bad-characters', 'Des caractères du fichier étaient illisibles.')
  const lines = splitLines(withoutPiledMarks(text))
  const setAside: SetAside[] = []
  const frame = gutenbergLimits(lines)
  const own = frame ? lines.slice(frame.start, frame.end) : lines
  let header: GutenbergHeader = { contributors: [] }
  if (frame) {
    header = readHeader(lines.slice(0, frame.start).join('\n'))
    setAside.push({
      reason: 'gutenberg',
      text: [...lines.slice(0, frame.start), ...lines.slice(frame.end)].join('\n'),
    })
    log.noted('gutenberg-set-aside', 'L’en-tête et la licence du Projet Gutenberg ont été mis de côté.')
  }
  const layout = findLayout(own)
  const chunks = withoutCredits(splitChunks(own, layout), setAside)
  const { blocks, notes } = toBlocks(chunks, layout.width, log)
  const metadata = readMetadata(header, blocks, name, own.join('\n'))
  const flow = {
    blocks,
    documents: [{ path: name, start: 0, end: blocks.length, role: null }],
    anchors: new Map(),
    terms: new Map(),
  }
  const assembled = assemble({ flow, toc: [], notes, metadata, resources: [], setAside }, log)
  return { ...assembled, problems: log.problems() }
}

function withoutCredits(chunks: Chunk[], setAside: SetAside[]): Chunk[] {
  return chunks.filter((chunk, i) => {
    if (i >= 4 || !isCredit(chunk.lines[0] ?? '')) return true
    setAside.push({ reason: 'gutenberg', text: chunk.lines.join('\n') })
    return false
  })
}

function toBlocks(
  chunks: Chunk[],
  width: number | null,
  log: ProblemLog,
): { blocks: Block[]; notes: Map<string, Note> } {
  const found: { note: TextNote; place: number }[] = []
  for (const [place, chunk] of chunks.entries()) {
    const note = noteOf(chunk, `note-${found.length + 1}`)
    if (note) found.push({ note, place })
  }
  const finder = new NoteFinder(found)
  const noteAt = new Map(found.map(({ note, place }) => [place, note]))
  const blocks: Block[] = []
  const waiting: { note: TextNote; at: number }[] = []
  let before: { level: number | null; text: string } = { level: null, text: '' }
  for (const [place, chunk] of chunks.entries()) {
    const note = noteAt.get(place)
    if (note) {
      waiting.push({ note, at: blocks.length })
      continue
    }
    const level = headingLevel(chunk, before, chunks[place + 1])
    const made = toBlock(chunk, level, width, (label) => finder.find(label, place), log)
    if (level === null && chunk.gap >= SCENE_GAP && isProse(blocks.at(-1)) && isProse(made[0])) {
      blocks.push({ kind: 'separator' })
    }
    blocks.push(...made)
    before = { level, text: level === null ? '' : chunk.lines.join(' ').trim() }
  }
  return settleNotes(blocks, waiting, finder)
}

function isProse(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'heading' && block.kind !== 'separator'
}

/** Notes that are called become notes; the others are paragraphs after all. */
function settleNotes(
  blocks: Block[],
  waiting: { note: TextNote; at: number }[],
  finder: NoteFinder,
): { blocks: Block[]; notes: Map<string, Note> } {
  const notes = new Map<string, Note>()
  const all = [...blocks]
  for (const { note, at } of waiting.toReversed()) {
    const called = finder.called(note.key)
    const built = inlineText(
      called ? note.lines : [`[${note.label}] ${note.lines[0] ?? ''}`, ...note.lines.slice(1)],
      false,
      () => null,
    )
    if (!built) continue
    const block: TextBlock = { kind: 'paragraph', id: '', ...built }
    if (called) notes.set(note.key, { id: note.key, label: note.label, blocks: [block] })
    else all.splice(at, 0, block)
  }
  return { blocks: all, notes }
}

function toBlock(
  chunk: Chunk,
  level: number | null,
  width: number | null,
  noteFor: (label: string) => string | null,
  log: ProblemLog,
): Block[] {
  const whole = chunk.lines.join(' ').trim()
  if (/^[\s*⁂•·~_—–=-]*$/.test(whole)) return [{ kind: 'separator' }]
  const picture = /^\[\s*illustration\s*:?\s*([^]*?)\]?$/i.exec(whole)
  if (picture) {
    log.noted('pictures-missing', (n) => `Le texte annonce des images qu’il ne contient pas (${n}).`)
    const built = picture[1] ? inlineText([`Illustration : ${picture[1]}`], false, noteFor) : null
    return built ? [{ kind: 'paragraph', id: '', ...built }] : []
  }
  if (level !== null) {
    const built = inlineText(chunk.lines, false, noteFor)
    return built ? [{ kind: 'heading', id: '', ...built, level }] : []
  }
  const kept = linesOnPurpose(chunk.lines, width)
  return splitDialogue(chunk.lines, kept).flatMap((lines): Block[] => {
    const built = inlineText(lines, kept, noteFor)
    if (!built) return []
    const block: TextBlock = { kind: 'paragraph', id: '', ...built }
    return kept && lines.length > 1 && isVerse(lines)
      ? [{ kind: 'verse', lines: splitVerse(block) }]
      : [block]
  })
}

function isVerse(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trim().length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  // Wide gaps inside lines are columns, and a colon before one leads to a figure: accounts, not verse.
  const columns = lines.some((line) => /\S {3,}\S/.test(line))
  // Lines of a title page are in capitals.
  return !columns && !inCapitals(lines.join(' ')) && Math.max(...lengths) <= VERSE_LINE && mean <= VERSE_MEAN
}

/** Speeches that follow each other without a blank line. */
function splitDialogue(lines: string[], kept: boolean): string[][] {
  if (kept && !lines.every((line) => /^\s*(--|—)/.test(line))) return [lines]
  const speeches: string[][] = []
  for (const [i, line] of lines.entries()) {
    const speaks = /^\s*(--|—)/.test(line)
    const ended = /[.!?…»:]$/.test(lines[i - 1] ?? '')
    const room = (lines[i - 1]?.length ?? 0) < 55
    if (i === 0 || (speaks && ended && (kept || room))) speeches.push([line])
    else speeches.at(-1)?.push(line)
  }
  return speeches
}

function readMetadata(header: GutenbergHeader, blocks: Block[], name: string, text: string): Metadata {
  const first = blocks
    .slice(0, 6)
    .find((block): block is TextBlock => block.kind === 'heading' && labelRank(block.text) === null)
  const opening = blocks[0]
  const short = opening?.kind === 'paragraph' && opening.text.length < 80 ? opening.text : undefined
  const title = header.title ?? first?.text ?? short ?? name.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ')
  return {
    title,
    language: header.language ?? guessLanguage(text),
    contributors: header.contributors,
    subjects: [],
    ...(header.subtitle ? { subtitle: header.subtitle } : {}),
    ...(header.identifier ? { identifier: header.identifier } : {}),
  }
}
