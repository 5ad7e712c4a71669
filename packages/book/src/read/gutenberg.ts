import type { Block, Contributor } from '../model.ts'
import { languageByName } from './language.ts'
import { plain, type Flow } from './assemble/flow.ts'

/** What the header of a Project Gutenberg file says of the book. */
export interface GutenbergHeader {
  title?: string
  subtitle?: string
  contributors: Contributor[]
  language?: string
  identifier?: string
}

const START =
  /\*\*\*\s*START OF (?:THE|THIS) PROJECT GUTENBERG E(?:-?BOOK|TEXT)|\*END\*?\s*THE SMALL PRINT|\*END THE SMALL PRINT/i
const END =
  /\*\*\*\s*END OF (?:THE|THIS) PROJECT GUTENBERG E(?:-?BOOK|TEXT)|^\s*End of (?:the |this )?Project Gutenberg(?:['’]s)?|\*\*\*\s*START: FULL LICENSE/i
const FIRST = /\bProject Gutenberg(?:['’]s)?\b.{0,20}\bE(?:-?Book|text)\b|^(?:The )?Project Gutenberg/i
const CREDIT =
  /^(?:\*?\s*)?(?:produced by|e-?text (?:prepared|produced) by|transcribed (?:from|by)|this (?:e-?book|e-?text|file) was produced|\(?this (?:file|book) was (?:produced|created)|credits?\s*:|prepared by|digitized by|images? (?:generously )?made available|note(?: de|s de) transcri|transcriber['’]s? note|updated editions will)/i

/** How far into a file its header may end: a marker later than that is talk about Gutenberg, not its mark. */
const HEADER_SHARE = 0.4

/** Where the text proper of some lines or paragraphs begins and ends, or null when nothing says Gutenberg. */
export function gutenbergLimits(texts: readonly string[]): { start: number; end: number } | null {
  const marker = texts.findIndex((text) => START.test(text))
  const opened = texts.slice(0, 40).some((text) => FIRST.test(text))
  const start = marker !== -1 && (opened || marker < texts.length * HEADER_SHARE) ? marker + 1 : 0
  if (start === 0 && !opened) return null
  const found = texts.findIndex((text, i) => i >= start && END.test(text))
  return { start, end: found === -1 ? texts.length : found }
}

/** A line that says who made the file. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text.trim())
}

/** Sets the header, the credits and the licence of Project Gutenberg aside. Null when there is none. */
export function withoutGutenberg(
  flow: Flow,
): { kept: Set<Block>; gone: Set<Block>; header: GutenbergHeader } | null {
  const texts = flow.blocks.map((block) => plain([block]))
  const limits = gutenbergLimits(texts)
  if (!limits) return null
  const { start, end } = limits
  const gone = new Set<Block>()
  for (const [i, block] of flow.blocks.entries()) {
    if (i < start || i >= end) gone.add(block)
  }
  let said = 0
  for (let i = start; i < end && said < 8; i++) {
    const text = texts[i] ?? ''
    if (text === '') continue
    said++
    const block = flow.blocks[i]
    if (block && isCredit(text)) gone.add(block)
  }
  const header = readHeader(texts.slice(0, start).join('\n'))
  return { kept: new Set(flow.blocks.filter((block) => !gone.has(block))), gone, header }
}

const ROLES: Record<string, string> = {
  author: 'aut',
  auteur: 'aut',
  translator: 'trl',
  illustrator: 'ill',
  editor: 'edt',
  annotator: 'ann',
  contributor: 'ctb',
}

/** Reads `Title:`, `Author:`, `Language:` … of a header; a title goes on over lines until the next name or blank line. */
export function readHeader(text: string): GutenbergHeader {
  const fields = new Map<string, string[]>()
  let current: string[] | null = null
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const named = /^\s*([A-Z][A-Za-z ]{2,24}?)\s*:\s*(.*)$/.exec(line)
    if (named?.[1] !== undefined) {
      current = [(named[2] ?? '').trim()]
      fields.set(named[1].toLowerCase(), current)
    } else if (line.trim() === '' || line.includes('***')) current = null
    else current?.push(line.trim())
  }
  const [title, ...more] = fields.get('title') ?? []
  const header: GutenbergHeader = { contributors: [] }
  if (title) header.title = title
  const subtitle = more.join(' ').trim()
  if (subtitle) header.subtitle = subtitle
  for (const [name, role] of Object.entries(ROLES)) {
    const value = fields.get(name)?.join(' ').trim()
    if (value && !/^(various|anonymous|unknown)$/i.test(value)) {
      for (const one of value.split(/\s+(?:and|et|&)\s+|;\s*/)) header.contributors.push({ name: one, role })
    }
  }
  const language = languageByName(fields.get('language')?.[0] ?? '')
  if (language) header.language = language
  const number = /\[E(?:-?Book|text) #(\d+)\]/i.exec(text)?.[1]
  if (number) header.identifier = `https://www.gutenberg.org/ebooks/${number}`
  return header
}

/** A title as a file of Project Gutenberg gives it to browsers, without what is not the title. */
export function plainTitle(title: string): string {
  return title
    .slice(0, 1000)
    .replace(/^\s*(?:The )?Project Gutenberg(?:['’]s)? E-?(?:Book|text)\s*(?:of|,|:)?\s*/i, '')
    .replace(/\s*[|—-]\s*Project Gutenberg\s*$/i, '')
    .trim()
}

export function isGutenbergTitle(title: string): boolean {
  return /project gutenberg/i.test(title)
}
