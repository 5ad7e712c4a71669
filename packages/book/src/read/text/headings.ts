import { isLabelOnly, labelRank } from '../assemble/titles.ts'
import type { Chunk } from './chunks.ts'

/** Levels given to headings: a part, a chapter, the title below a chapter's number. */
const PART = 1
const CHAPTER = 2
const SUBTITLE = 3

/**
 * Level of the heading a chunk is, or null. Chapters are told by their own words (`CHAPITRE PREMIER`, `IV.`), by
 * capitals after more white than paragraphs have, or by much white before a short line.
 */
export function headingLevel(
  chunk: Chunk,
  before: { level: number | null; text: string },
  next: Chunk | undefined,
): number | null {
  const text = chunk.lines
    .map((line) => line.trim())
    .join(' ')
    .replace(/_/g, '')
  if (text.length > 250 || chunk.lines.length > 4 || /^[«"“—–]|^--/.test(text) || /[;,]$/.test(text))
    return null
  if (/^(fin|the end|\(?\d{4}\)?)\s*[.!]?$|^fin (de|du|des) /i.test(text) || /^\[/.test(text)) return null
  const rank = labelRank(text)
  const apart = chunk.gap >= 2 && next !== undefined
  if (rank !== null && text.length < 120 && (apart || isLabelOnly(text)) && isTitleLike(text)) {
    return rank <= 3 ? PART : rank === 4 ? CHAPTER : SUBTITLE
  }
  if (isLabelOnly(text)) {
    const titled = next !== undefined && next.lines.length <= 4 && inCapitals(next.lines.join(' '))
    return apart || titled ? CHAPTER : null
  }
  const capitals = inCapitals(text)
  if (
    before.level !== null &&
    isLabelOnly(before.text) &&
    chunk.gap <= 3 &&
    (capitals || (next?.gap ?? 0) >= 2)
  ) {
    return text.length < 200 && chunk.lines.length <= 3 ? SUBTITLE : null
  }
  if (capitals && apart) return CHAPTER
  const short =
    chunk.lines.length === 1 && text.length <= 60 && /^\p{Lu}/u.test(text) && !/[.!?…»:]$/.test(text)
  return short && chunk.gap >= 3 && apart ? CHAPTER : null
}

/** `Livre premier—Un juste` is a title; `Livre de lecture courante, à l’usage…` is a sentence. */
function isTitleLike(text: string): boolean {
  return (
    isLabelOnly(text) ||
    inCapitals(text) ||
    /^\S+\s+(\S+\s*(?:[.:—–-]|--)|[ivxlc]+\b|\d+\b|premi)/iu.test(text)
  )
}

export function inCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  return upper >= 2 && lower <= upper * 0.1
}
