import type { Book } from '../../model.ts'
import { escapeMarkup } from '../../project/escape.ts'
import { bookLanguage, bookTitle } from './package-document.ts'
import type { Plan, PlannedChapter } from './plan.ts'
import { xhtmlPage } from './xhtml-page.ts'

interface Entry {
  label: string
  href: string
  level: number
}

/** The navigation document (EPUB 3.3, section 7): contents, landmarks and, where there are page marks, pages. */
export function navigationDocument(book: Book, plan: Plan): string {
  const entries = contents(book, plan)
  const first = plan.chapters.find(({ chapter }) => chapter.role === 'body') ?? plan.chapters[0]
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">Sommaire</h1>
${nestedList(entries)}</nav>
${landmarks(first)}${pageList(plan)}`
  return xhtmlPage({ title: bookTitle(book), language: bookLanguage(book), style: 'style.css', body })
}

function landmarks(first: PlannedChapter | undefined): string {
  if (!first) return ''
  return `<nav epub:type="landmarks" id="landmarks" aria-label="Repères" hidden="hidden">
<ol>
<li><a epub:type="bodymatter" href="${first.path}">Début du texte</a></li>
</ol>
</nav>
`
}

/** Chapters that have a title; a book whose chapters have none is one entry. */
function contents(book: Book, plan: Plan): Entry[] {
  const entries = plan.chapters.flatMap(({ chapter, path }): Entry[] => {
    const label = chapter.title?.trim()
    return label ? [{ label, href: path, level: chapter.level }] : []
  })
  const first = plan.chapters[0]
  if (entries.length > 0 || !first) return entries
  return [{ label: bookTitle(book), href: first.path, level: 1 }]
}

/** Entries as lists within lists; a level that is skipped makes no empty list. */
function nestedList(entries: readonly Entry[]): string {
  let html = ''
  const open: number[] = []
  for (const { label, href, level } of entries) {
    while (open.length > 0 && (open.at(-1) ?? 0) > level) {
      // An outer entry between two levels takes the place of the inner one.
      if ((open.at(-2) ?? 0) < level) {
        open[open.length - 1] = level
        break
      }
      open.pop()
      html += '</li>\n</ol>\n'
    }
    if ((open.at(-1) ?? 0) < level) {
      open.push(level)
      html += '<ol>\n'
    } else html += '</li>\n'
    html += `<li><a href="${href}">${escapeMarkup(label)}</a>`
  }
  return html + '</li>\n</ol>\n'.repeat(open.length)
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
