import { resolveBlock } from '../../adapt/resolve.ts'
import type { Book, Chapter, TextBlock } from '../../model.ts'
import { ariaRole, chapterType } from '../../structure-terms.ts'
import { projectBlocks } from '../../project/blocks.ts'
import type { ProjectContext } from '../../project/context.ts'
import { elementId, escapeMarkup } from '../../project/escape.ts'
import { anyBakedAid, type BakedAids } from './edition/baked-aids.ts'
import { cardCalls } from './edition/card-calls.ts'
import type { PlannedEdition } from './edition/edition.ts'
import type { ChapterCards } from './edition/glossary.ts'
import { cardNotes } from './edition/glossary-document.ts'
import { addWholeWords } from './edition/whole-words.ts'
import { heardSpans } from './overlays.ts'
import { bookLanguage, bookTitle } from './package-document.ts'
import type { Plan } from './plan.ts'
import { xhtmlPage } from './xhtml-page.ts'

/** One chapter as an XHTML content document, with what `edition` shows of the layers. */
export function chapterDocument(
  book: Book,
  chapter: Chapter,
  plan: Plan,
  { aids, glossary }: PlannedEdition,
): string {
  const cards = glossary?.chapters.get(chapter)
  const language = bookLanguage(book)
  const context: ProjectContext = {
    language,
    dialect: 'epub',
    notes: chapter.notes,
    picture: (id) => {
      const path = plan.picturePath(id)
      return path === undefined ? null : { href: `../${path}` }
    },
    address: (id) => plan.address(id)?.replace(/^text\//, '') ?? null,
    ...(anyBakedAid(aids) || cards || plan.overlays.stretches.size > 0
      ? { bake: baker(book, aids, cards, plan) }
      : {}),
  }
  return xhtmlPage({
    title: chapter.title?.trim() || bookTitle(book),
    language,
    style: '../style.css',
    type: `${chapter.role}matter`,
    body: `<section id="${elementId(chapter.id)}"${sectionAttributes(chapter)}>\n${projectBlocks(chapter.blocks, context)}${cards ? cardNotes(cards, plan) : ''}</section>\n`,
  })
}

function baker(
  { layers }: Book,
  aids: BakedAids,
  cards: ChapterCards | undefined,
  { overlays }: Plan,
): NonNullable<ProjectContext['bake']> {
  return (block, spans, atoms) => {
    const calls = cards?.calls.get(block.id)
    if (calls) spans.push(...cardCalls(calls))
    const heard = overlays.stretches.get(block.id)
    if (heard) spans.push(...heardSpans(heard))
    if (anyBakedAid(aids)) addWholeWords(block.text, resolveBlock(layers, block), aids, spans, atoms)
  }
}

/**
 * What the source says the chapter is, else a titled chapter of the body is named as one; its name is its heading, or the
 * title when it has no heading.
 */
function sectionAttributes(chapter: Chapter): string {
  const title = chapter.title?.trim()
  const type = saidType(chapter)
  if (type === null) return ''
  const aria = ariaRole(type)
  const said = ` epub:type="${type}"${aria === null ? '' : ` role="${aria}"`}`
  if (aria === null || !title) return said
  const heading = chapter.blocks.find((block): block is TextBlock => block.kind === 'heading')
  const name = heading
    ? ` aria-labelledby="${elementId(heading.id)}"`
    : ` aria-label="${escapeMarkup(title)}"`
  return said + name
}

/** A term of the EPUB 3 Structural Semantics Vocabulary, or null when nothing says what the chapter is. */
function saidType({ type, role, level, title }: Chapter): string | null {
  const known = type === undefined ? null : chapterType([type])
  return known ?? (role === 'body' && level === 1 && title?.trim() ? 'chapter' : null)
}
