import type { Book, Chapter } from '../../model.ts'
import { saidLabel } from '../../profile/said.ts'
import { chapterType } from '../../structure-terms.ts'
import { escapeMarkup } from '../../project/escape.ts'
import type { PlannedEdition } from './edition/edition.ts'
import { glossaryPath, glossaryTitle } from './edition/glossary.ts'
import { bookLanguage, bookTitle } from './package-document.ts'
import type { Plan, PlannedChapter } from './plan.ts'
import { xhtmlPage } from './xhtml-page.ts'

interface Entry {
  label: string
  href: string
  level: number
}

/** The navigation document (EPUB 3.3, section 7): contents, landmarks and, where there are page marks, pages. */
export function navigationDocument(book: Book, plan: Plan, { glossary }: PlannedEdition): string {
  const atTheEnd = glossary?.atTheEnd === true
  const entries = contents(book, plan)
  if (atTheEnd) entries.push({ label: glossaryTitle, href: glossaryPath, level: 1 })
  const first = plan.chapters.find(({ chapter }) => chapter.role === 'body') ?? plan.chapters[0]
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">Sommaire</h1>
${nestedList(entries)}</nav>
${landmarks(plan, first, atTheEnd)}${pageList(plan)}`
  return xhtmlPage({ title: bookTitle(book), language: bookLanguage(book), style: 'style.css', body })
}

/** What a reader may want to go to: the text, and each part before and after it of which the source says what it is. */
function landmarks(plan: Plan, first: PlannedChapter | undefined, glossary: boolean): string {
  if (!first) return ''
  const last = glossary
    ? `<li><a epub:type="glossary" href="${glossaryPath}">${glossaryTitle}</a></li>\n`
    : ''
  return `<nav epub:type="landmarks" id="landmarks" aria-label="Repères" hidden="hidden">
<ol>
<li><a epub:type="bodymatter" href="${first.path}">Début du texte</a></li>
${typedLandmarks(plan, glossary)}${last}</ol>
</nav>
`
}

/** The first chapter of each type. */
function typedLandmarks({ chapters }: Plan, glossary: boolean): string {
  const seen = new Set(glossary ? ['toc', 'glossary'] : ['toc'])
  let items = ''
  for (const { chapter, path } of chapters) {
    const type = chapter.role === 'body' || chapter.type === undefined ? null : chapterType([chapter.type])
    const label = saidLabel(chapter.title)
    if (type === null || label === '' || seen.has(type)) continue
    seen.add(type)
    items += `<li><a epub:type="${type}" href="${path}">${escapeMarkup(label)}</a></li>\n`
  }
  return items
}

/** Chapters that have a title; a book whose chapters have none is one entry. */
function contents(book: Book, plan: Plan): Entry[] {
  const entries = tocEntries(book, plan)
  const first = plan.chapters[0]
  if (entries.length > 0 || !first) return entries
  return [{ label: bookTitle(book), href: first.path, level: 1 }]
}

/** The chapters that have a line in the table of contents; `level` is how deep it lies, from 1. */
export function tocEntries(book: Book, plan: Plan): (Entry & { chapter: Chapter })[] {
  const open: number[] = []
  return plan.chapters.flatMap(({ chapter, path }) => {
    const label = saidLabel(chapter.title)
    if (label === '') return []
    // A level that is skipped makes no list of its own; an outer entry between two levels takes the inner one's place.
    while (open.length > 1 && (open.at(-2) ?? 0) >= chapter.level) open.pop()
    if ((open.at(-1) ?? -Infinity) < chapter.level) open.push(chapter.level)
    else open[open.length - 1] = chapter.level
    return [{ label, href: path, level: open.length, chapter }]
  })
}

/** Entries as lists within lists, each at most one level below the one before it. */
function nestedList(entries: readonly Entry[]): string {
  let html = ''
  let depth = 0
  for (const { label, href, level } of entries) {
    if (level > depth) html += '<ol>\n'
    else html += '</li>\n' + '</ol>\n</li>\n'.repeat(depth - level)
    depth = level
    html += `<li><a href="${href}">${escapeMarkup(label)}</a>`
  }
  return html + '</li>\n</ol>\n'.repeat(depth)
}

function pageList(plan: Plan): string {
  const pages = plan.chapters.flatMap(({ path, pages: list }) =>
    list.map(
      ({ label, fragment }) =>
        `<li><a href="${path}#${fragment}">${escapeMarkup(label.trim() || '?')}</a></li>\n`,
    ),
  )
  if (pages.length === 0) return ''
  return `<nav epub:type="page-list" role="doc-pagelist" id="pages" aria-label="Pages" hidden="hidden">
<ol>
${pages.join('')}</ol>
</nav>
`
}
