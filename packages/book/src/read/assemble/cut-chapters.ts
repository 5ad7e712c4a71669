import { countBlockWords } from '../../measure/words.ts'
import type { Block, Chapter, Metadata, TextBlock } from '../../model.ts'
import { chapterRole, chapterType } from '../../structure-terms.ts'
import { allBlocks, textBlocks } from '../../walk.ts'
import { letters, plain, type Flow, type FlowDocument, type TocEntry } from './flow.ts'
import { isLabelOnly, joinTitles, labelRank, roleByTitle } from './titles.ts'

/** Where a chapter begins, and what is known of it. */
export interface Cut {
  at: number
  title: string | null
  level: number
  role: Chapter['role']
  /** Term of the EPUB 3 Structural Semantics Vocabulary, when the source says one. */
  type?: string
}

/** Words above which a stretch without any cut is looked at again for headings inside it. */
const LONG = 10_000
/** Most words of a title page. */
const TITLE_PAGE = 80
/** Mean words a chapter may have before deeper headings cut too. */
const MEAN = 4_000

/**
 * Decides where chapters begin: by the table of contents when there is a real one, else by headings; documents that
 * neither knows of are chapters of their own before the first known one, or when they begin with a heading.
 */
export function cutChapters(flow: Flow, toc: TocEntry[], metadata: Named): Cut[] {
  const fromToc = tocCuts(flow, toc)
  const byHeadings = fromToc.length >= 2 ? [] : headingCuts(flow.blocks, 0, metadata)
  // A table of one line tells less than headings do, but more than nothing.
  const cuts = byHeadings.length > 0 ? byHeadings : withInnerCuts(flow, fromToc)
  const complete = refineLevels(withDocuments(flow, cuts, fromToc.length >= 2))
  const first = complete[0]
  if (flow.blocks.length > 0 && first?.at !== 0)
    complete.unshift({ at: 0, title: null, level: 1, role: 'front' })
  return withRoles(flow, withTitlePage(flow, complete, metadata))
}

function tocCuts(flow: Flow, toc: TocEntry[]): Cut[] {
  const places = blockPlaces(flow.blocks)
  const starts = new Map(flow.documents.map(({ path, start }) => [path, start]))
  const cuts: Cut[] = []
  for (const { title, level, target } of toc) {
    const anchor = flow.anchors.get(target)
    let at = (anchor && places.get(anchor)) ?? starts.get(target.split('#', 1)[0] ?? '')
    if (at === undefined || at >= flow.blocks.length) continue
    // A place that stands just behind a title means the title.
    const document = flow.documents.findLast(({ start }) => start <= (at ?? 0))
    if (target.includes('#')) {
      while (
        at > (document?.start ?? 0) &&
        flow.blocks[at]?.kind !== 'heading' &&
        flow.blocks[at - 1]?.kind === 'heading'
      )
        at--
    }
    cuts.push({ at, title: title || null, level, role: 'body' })
  }
  cuts.sort((a, b) => a.at - b.at)
  const merged: Cut[] = []
  for (const cut of cuts) {
    const last = merged.at(-1)
    if (last?.at !== cut.at) merged.push(cut)
    else if (cut.title !== null && letters(cut.title) !== letters(last.title ?? '')) {
      last.title = joinTitles([last.title ?? '', cut.title])
    }
  }
  return merged.map((cut) => ({ ...cut, title: betterTitle(flow.blocks, cut) }))
}

/** The heading's own words where the table of contents says the same in another way. */
function betterTitle(blocks: Block[], cut: Cut): string | null {
  const heading = titleAt(blocks, cut.at)
  if (cut.title === null) return heading?.title ?? null
  return heading && letters(heading.title) === letters(cut.title) ? heading.title : cut.title
}

/** The headings at a place that make one title together. */
function titleAt(blocks: Block[], at: number): { title: string; count: number } | null {
  const first = blocks[at]
  if (first?.kind !== 'heading') return null
  const titles = [first.text]
  let last: TextBlock = first
  for (let i = at + 1; ; i++) {
    const next = blocks[i]
    if (next?.kind !== 'heading' || isNumbered(next.text)) break
    if (!isLabelOnly(last.text)) break
    titles.push(next.text)
    last = next
  }
  return { title: joinTitles(titles), count: titles.length }
}

type Named = Pick<Metadata, 'title' | 'contributors'>

interface HeadingCut extends Cut {
  hLevel: number
}

/** Cuts at headings from `offset` on, as deep as it takes for chapters of a fair length. */
function headingCuts(blocks: Block[], offset: number, named: Named): Cut[] {
  const all: HeadingCut[] = []
  let i = 0
  while (i < blocks.length) {
    const block = blocks[i]
    if (block?.kind !== 'heading') {
      i++
      continue
    }
    const found = titleAt(blocks, i)
    const title = found?.title ?? block.text
    all.push({ at: i, title, level: 1, role: 'body', hLevel: block.level ?? 1 })
    i += found?.count ?? 1
  }
  const kept = withoutTitlePage(blocks, all, named)
  const levels = [...new Set(kept.map(({ hLevel }) => hLevel))].sort((a, b) => a - b)
  const words = countBlockWords(blocks)
  let deepest = levels[0] ?? 1
  for (const level of levels) {
    deepest = level
    const count = kept.filter(({ hLevel }) => hLevel <= level).length
    if (count >= 2 && words / count <= MEAN) break
  }
  const chosen = kept
    .filter(({ hLevel }) => hLevel <= deepest)
    .map((cut) => ({ ...cut, level: levels.indexOf(cut.hLevel) + 1, at: cut.at + offset }))
  return refineLevels(withoutEmpty(chosen, blocks, offset)).map(({ at, title, level, role }) => ({
    at,
    title,
    level,
    role,
  }))
}

/** The headings at the very beginning that give the book's title, its author and so on are one page. */
function withoutTitlePage(blocks: Block[], cuts: HeadingCut[], named: Named): HeadingCut[] {
  const [first, second] = cuts
  const known = letters(named.title)
  const own = letters(first?.title ?? '')
  const isTitle =
    first !== undefined &&
    own.length > 3 &&
    (known.includes(own) || (own.includes(known) && known.length > 3))
  if (!isTitle || !second) return cuts
  const names = named.contributors.map(({ name }) => letters(name))
  const belongs = (at: number) => {
    const heading = blocks[at]
    if (heading?.kind !== 'heading' || opensText(heading.text)) return false
    return names.includes(letters(heading.text)) || !opensFirstChapter(blocks, cuts, at)
  }
  let end = first.at
  while (belongs(end + 1)) end++
  return cuts
    .filter((cut) => cut === first || cut.at > end)
    .map((cut) => (cut === first ? { ...cut, role: 'front' as const, hLevel: second.hLevel } : cut))
}

/** A title page may well say which volume it opens; a part, a chapter or a bare number begins the text. */
function opensText(title: string): boolean {
  return (labelRank(title) ?? (isLabelOnly(title) ? 4 : 0)) > 1
}

/** The last heading before the text, when headings like it follow, is the first of the chapters. */
function opensFirstChapter(blocks: Block[], cuts: HeadingCut[], at: number): boolean {
  const heading = blocks[at]
  if (heading?.kind !== 'heading' || blocks[at + 1]?.kind === 'heading') return false
  return cuts.some((cut) => cut.at > at && cut.hLevel === (heading.level ?? 1))
}

function isNumbered(title: string): boolean {
  return labelRank(title) !== null || isLabelOnly(title)
}

/** A cut straight after another, deeper and without a number of its own, is a subtitle. */
function withoutEmpty(cuts: HeadingCut[], blocks: Block[], offset: number): HeadingCut[] {
  return cuts.filter((cut, i) => {
    const before = cuts[i - 1]
    if (!before || cut.hLevel <= before.hLevel || labelRank(cut.title ?? '') !== null) return true
    return blocks
      .slice(before.at - offset, cut.at - offset)
      .some(({ kind }) => kind !== 'heading' && kind !== 'separator')
  })
}

/** Parts titles of one level by what they say of themselves: *Livre premier* stands above *Chapitre I*. */
function refineLevels<C extends Cut>(cuts: C[]): C[] {
  const known = cuts.map(({ title }) => labelRank(title ?? '') ?? (isLabelOnly(title ?? '') ? 4 : null))
  const ranks = [...new Set(known.filter((rank) => rank !== null))].sort((a, b) => a - b)
  if (ranks.length < 2) return cuts
  const unnamed = known.filter((rank) => rank === null).length
  // Where nearly every title says its place, that is surer than how deep a list happens to be nested.
  if (unnamed < cuts.length * 0.1) {
    return cuts.map((cut, i) => ({ ...cut, level: ranks.indexOf(known[i] ?? ranks[0] ?? 4) + 1 }))
  }
  const other = unnamed > cuts.length / 2 ? (ranks.at(-1) ?? 4) : (ranks[0] ?? 4)
  const keys = cuts.map((cut, i) => cut.level * 10 + (known[i] ?? other))
  const order = [...new Set(keys)].sort((a, b) => a - b)
  return cuts.map((cut, i) => ({ ...cut, level: order.indexOf(keys[i] ?? 0) + 1 }))
}

function withInnerCuts(flow: Flow, cuts: Cut[]): Cut[] {
  return cuts.flatMap((cut, i) => {
    const end = cuts[i + 1]?.at ?? flow.blocks.length
    const inside = flow.blocks.slice(cut.at, end)
    const skip = Math.max(titleAt(flow.blocks, cut.at)?.count ?? 0, 1)
    if (!isLong(inside)) return [cut]
    const inner = headingCuts(inside.slice(skip), cut.at + skip, { title: '', contributors: [] })
    return inner.length < 2 ? [cut] : [cut, ...inner.map((sub) => ({ ...sub, level: cut.level + sub.level }))]
  })
}

function isLong(blocks: readonly Block[]): boolean {
  let units = 0
  for (const { text } of textBlocks(blocks)) units += text.length + 1
  // A word takes at least two units, with what parts it from the next: most stretches need not be counted.
  return units > 2 * LONG && countBlockWords(blocks) > LONG
}

function withDocuments(flow: Flow, cuts: Cut[], byToc: boolean): Cut[] {
  const taken = new Set(cuts.map(({ at }) => at))
  const firstKnown = cuts[0]?.at ?? Infinity
  const extra: Cut[] = []
  for (const { start, end, role } of flow.documents) {
    if (start === end || taken.has(start)) continue
    const heading = titleAt(flow.blocks, start)
    // Headings deeper than those that cut stay inside their chapter when no table of contents speaks.
    const own = heading !== null && byToc
    const apart = role === 'front' || role === 'back'
    if (start < firstKnown || own || apart || cuts.length === 0) {
      extra.push({
        at: start,
        title: heading?.title ?? null,
        level: byToc ? levelLike(flow.blocks, start, cuts) : 1,
        role: start < firstKnown && cuts.length > 0 ? 'front' : 'body',
      })
      taken.add(start)
    }
  }
  return [...cuts, ...extra].sort((a, b) => a.at - b.at)
}

/** Level of the chapters whose titles are headings of the same kind. */
function levelLike(blocks: Block[], at: number, cuts: Cut[]): number {
  const block = blocks[at]
  if (block?.kind !== 'heading') return 1
  const like = cuts.findLast((cut) => {
    const other = blocks[cut.at]
    return cut.at < at && other?.kind === 'heading' && other.level === block.level
  })
  return like?.level ?? 1
}

/** The few words before the first chapter that name the book or its author are its title page. */
function withTitlePage(flow: Flow, cuts: Cut[], metadata: Named): Cut[] {
  const [first, second, ...others] = cuts
  if (!first || !second || first.role !== 'body') return cuts
  const page = flow.blocks.slice(first.at, second.at)
  const text = letters(plain(page))
  const names = [metadata.title, ...metadata.contributors.map(({ name }) => name)].map(letters)
  const named = names.some((name) => name.length > 3 && text.includes(name))
  if (!named || countBlockWords(page) > TITLE_PAGE) return cuts
  const own = letters(first.title ?? '')
  const title = own.length > 3 && (names[0] ?? '').includes(own) ? first.title : null
  return [{ ...first, role: 'front', title }, second, ...others]
}

function withRoles(flow: Flow, cuts: Cut[]): Cut[] {
  const first = new Map<number, FlowDocument>()
  for (const document of flow.documents)
    if (document.end > document.start) first.set(document.start, document)
  return cuts.map((cut): Cut => {
    const document = first.get(cut.at)
    const block = flow.blocks[cut.at]
    const terms = (block && flow.terms.get(block)) ?? []
    const type = chapterType(terms) ?? document?.type
    const typed = type ? { ...cut, type } : cut
    const said = document?.role ?? chapterRole(terms)
    if (said) return { ...typed, role: said }
    if (cut.role !== 'body' || cut.title === null) return typed
    return { ...typed, role: roleByTitle(cut.title, cut.at > flow.blocks.length / 2) }
  })
}

/** Place in the flow of the outermost block that holds each block. */
export function blockPlaces(blocks: readonly Block[]): Map<Block, number> {
  const places = new Map<Block, number>()
  for (const [i, block] of blocks.entries()) for (const inner of allBlocks([block])) places.set(inner, i)
  return places
}
