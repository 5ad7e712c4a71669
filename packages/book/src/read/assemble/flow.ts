import type { Block, Chapter } from '../../model.ts'
import { textBlocks } from '../../walk.ts'

/** Everything a source says, as one stretch of blocks, before it is cut into chapters. */
export interface Flow {
  blocks: Block[]
  /** Documents of the source, in order; `end` is after the last block. */
  documents: FlowDocument[]
  /** Block to which each `path#id` and each `path` leads. */
  anchors: Map<string, Block>
  /** What the source says of the section that each of these blocks begins: structural semantics, the innermost last. */
  terms: Map<Block, string[]>
}

export interface FlowDocument {
  path: string
  start: number
  end: number
  /** What the source says the document is for; null when it says nothing. */
  role: Chapter['role'] | null
  /** The same, as a term of the EPUB 3 Structural Semantics Vocabulary. */
  type?: string | null
}

/** A line of the source's table of contents. */
export interface TocEntry {
  title: string
  /** From 1. */
  level: number
  /** `path#id` or `path`. */
  target: string
}

/** Text taken out of the book on purpose, kept to be shown and checked. */
export interface SetAside {
  reason: 'gutenberg' | 'contents' | 'transcriber' | 'notes-title' | 'navigation' | 'form' | 'back-link'
  text: string
}

export function plain(blocks: readonly Block[]): string {
  return [...textBlocks(blocks)].map(({ text }) => text).join('\n')
}

/** Letters and digits only, without accents or case: what is left to compare titles by. */
export function letters(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

/** Takes the blocks out and moves the limits of documents with them. */
export function withoutBlocks(flow: Flow, gone: ReadonlySet<Block>): Flow {
  if (gone.size === 0) return flow
  const blocks: Block[] = []
  const places: number[] = []
  for (const block of flow.blocks) {
    places.push(blocks.length)
    if (!gone.has(block)) blocks.push(block)
  }
  places.push(blocks.length)
  const documents = flow.documents.map((document) => ({
    ...document,
    start: places[document.start] ?? blocks.length,
    end: places[document.end] ?? blocks.length,
  }))
  return { ...flow, blocks, documents }
}
