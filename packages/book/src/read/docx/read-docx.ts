import type { Metadata } from '../../model.ts'
import { assemble } from '../assemble/assemble.ts'
import { convertDocuments } from '../html/convert-documents.ts'
import { attachCaptions, findHeaderRows } from '../office/figures.ts'
import { lookedHeadings } from '../office/looked-headings.ts'
import { metadataOf } from '../office/metadata.ts'
import { bookLanguage, isBelievable, statedLanguage, type LanguageTally } from '../office/spoken-languages.ts'
import { primaryLanguage } from '../language.ts'
import type { Limits } from '../limits.ts'
import { PictureStore } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ReadResult } from '../result.ts'
import { treeFromHtml } from '../tree/from-html.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, find, findAll, plainText } from '../tree/query.ts'
import type { Archive } from '../zip/archive.ts'
import { toHtml } from './html.ts'
import { Numbering } from './numbering.ts'
import { readPackage, type WordPackage } from './package.ts'
import { noteKey, Simplifier, type BodyParagraph, type Left, type Spoken } from './simplify.ts'
import { StyleSheet } from './styles.ts'
import { tidy } from './tidy.ts'
import { property } from './xml.ts'

const PATH = 'document.html'

/**
 * Reads a Word file (Office Open XML, usual or strict; a template or a document with macros too): its markup is
 * simplified, mammoth makes HTML of it, and the rest is the same as for any other HTML.
 */
export async function readDocx(archive: Archive, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  const parts = await readPackage(archive, limits)
  const simplifier = simplify(parts)
  const { paragraphs, spoken, marks } = simplifier
  tellLeft(simplifier.left, log)
  if (parts.macros)
    log.noted('macros-left-out', 'Ce document contient des macros : elles ne sont pas reprises.')
  giveHeadings(paragraphs, log)
  const language = languageOf(parts, spoken)
  const languages = markPassages(spoken, language)
  const { document, footnotes, endnotes } = parts
  const html = await toHtml({ document, footnotes, endnotes, languages })
  const root = treeFromHtml(html, limits)
  const body = find(root, 'body') ?? root
  tidyAll(body, marks)
  const metadata: Metadata = { ...readMetadata(parts, paragraphs, body), language }
  const load = (path: string): Promise<Uint8Array | null> =>
    archive.has(path) ? archive.read(path) : Promise.resolve(null)
  const pictures = new PictureStore(load, limits, log)
  const { flow, notes, setAside } = await convertDocuments([{ path: PATH, root, role: null }], {
    language,
    styles: new Map(),
    pages: new Map(),
    pictures,
    log,
  })
  const assembled = assemble({ flow, toc: [], notes, metadata, resources: pictures.resources, setAside }, log)
  if (metadata.title === '') log.noted('title-missing', 'Le livre n’a pas de titre.')
  return { ...assembled, problems: log.problems() }
}

function simplify(parts: WordPackage): Simplifier {
  const noteParts = [parts.footnotes, parts.endnotes].filter((part) => part !== null)
  const simplifier = new Simplifier({
    styles: new StyleSheet(parts.styles),
    numbering: new Numbering(parts.numbering),
    notes: new Set(noteParts.flatMap(({ root }) => childElements(root).map(noteKey))),
  })
  simplifier.body(parts.document)
  for (const part of noteParts) simplifier.notes(part)
  return simplifier
}

function giveHeadings(paragraphs: readonly BodyParagraph[], log: ProblemLog): void {
  const headings = lookedHeadings(paragraphs)
  for (const [{ element }, role] of headings) {
    find(element, 'w:pPr')?.children.unshift(property('w:pStyle', role))
  }
  if (headings.size === 0) return
  log.repaired(
    'headings-by-look',
    (n) =>
      `Ce document n’a pas de style de titre : des lignes mises en valeur sont prises pour des titres (${n}).`,
    headings.size,
  )
}

function languageOf({ core }: WordPackage, spoken: readonly Spoken[][]): string {
  const tally: LanguageTally = new Map()
  const texts: string[] = []
  for (const { text, language } of spoken.flat()) {
    texts.push(text)
    if (language !== null) tally.set(language, (tally.get(language) ?? 0) + text.length)
  }
  const declared = statedLanguage(core ? textIn(core, 'language') : undefined)
  if (tally.size === 0 && declared !== null) tally.set(declared, 1)
  return bookLanguage(tally, texts.join(' '))
}

/** Marks the passages that are in another language than the book; gives the tags that were needed. */
function markPassages(spoken: readonly Spoken[][], book: string): Set<string> {
  const tags = new Set<string>()
  for (const runs of spoken) {
    for (const passage of passages(runs)) {
      const tag = passage.runs.find(({ language }) => language !== null)?.language
      const known = tag && primaryLanguage(tag) !== primaryLanguage(book)
      if (!known || !passage.whole || !isBelievable(passage.text, tag, book)) continue
      tags.add(tag)
      for (const { run } of passage.runs) find(run, 'w:rPr')?.children.push(property('w:highlight', tag))
    }
  }
  return tags
}

/** Runs that follow each other in one language; `whole` when no word is cut at either end. */
function passages(runs: readonly Spoken[]): { runs: Spoken[]; text: string; whole: boolean }[] {
  const found: { runs: Spoken[]; text: string; whole: boolean }[] = []
  for (const run of runs) {
    const last = found.at(-1)
    const neutral = !isLettered(run)
    if (last && (neutral || same(last.runs[0], run))) {
      last.runs.push(run)
      last.text += run.text
    } else found.push({ runs: [run], text: run.text, whole: true })
  }
  for (const [i, passage] of found.entries()) {
    const before = found[i - 1]
    if (before && /\p{L}$/u.test(before.text) && /^\p{L}/u.test(passage.text)) {
      before.whole = false
      passage.whole = false
    }
    // Signs at the end are the book's own again, unless they are said not to be.
    while (passage.runs.length > 1 && isForeignSign(passage.runs)) passage.runs.pop()
    passage.text = passage.runs.map(({ text }) => text).join('')
    passage.whole &&= passage.runs.some(isLettered)
  }
  return found
}

function isLettered({ text }: Spoken): boolean {
  return /\p{L}/u.test(text)
}

function isForeignSign(runs: readonly Spoken[]): boolean {
  const last = runs.at(-1)
  return last !== undefined && !isLettered(last) && !same(runs[0], last)
}

function same(a: Spoken | undefined, b: Spoken): boolean {
  return primaryLanguage(a?.language ?? '') === primaryLanguage(b.language ?? '')
}

function tidyAll(body: ElementNode, marks: ReadonlyMap<string, string>): void {
  tidy(body, marks)
  attachCaptions(body)
  findHeaderRows(body)
}

function readMetadata(
  { core, app }: WordPackage,
  paragraphs: readonly BodyParagraph[],
  body: ElementNode,
): Omit<Metadata, 'language'> {
  const said = (name: string): string | undefined => (core ? textIn(core, name) : undefined)
  const styled = (role: string): string | undefined => paragraphs.find((each) => each.role === role)?.text
  const metadata = metadataOf({
    title: said('title'),
    subtitle: styled('subtitle'),
    creators: [said('creator') ?? ''],
    description: said('description'),
    subjects: [said('subject'), said('keywords'), said('category')],
    publisher: app ? textIn(app, 'Company') : undefined,
    identifier: said('identifier'),
    modified: said('modified'),
    rights: said('rights'),
  })
  if (metadata.title !== '') return metadata
  const heading = find(body, 'h1') ?? find(body, 'h2')
  return { ...metadata, title: styled('title') ?? (heading ? plainText(heading) : '') }
}

function textIn(root: ElementNode, name: string): string | undefined {
  const [found] = findAll(root, name)
  const text = found ? plainText(found) : ''
  return text === '' ? undefined : text
}

function tellLeft(left: Left, log: ProblemLog): void {
  const told: [keyof Left, string, (n: number) => string][] = [
    ['comments', 'comments-left-out', (n) => `Les commentaires du document ne sont pas repris (${n}).`],
    [
      'revisions',
      'revisions-settled',
      (n) =>
        `Des modifications suivies ont été acceptées : les ajouts sont gardés, les suppressions retirées (${n}).`,
    ],
    ['formulas', 'formulas-as-text', (n) => `Des formules sont gardées comme simple texte (${n}).`],
    ['hidden', 'hidden-left-out', (n) => `Le texte masqué du document n’est pas repris (${n}).`],
    [
      'linked',
      'linked-pictures',
      (n) => `Des images qui ne sont pas dans le document ont été laissées de côté (${n}).`,
    ],
    ['objects', 'objects-left-out', (n) => `Des graphiques et objets incorporés ne sont pas repris (${n}).`],
    [
      'embedded',
      'embedded-left-out',
      (n) => `Des documents insérés dans le document ne sont pas repris (${n}).`,
    ],
  ]
  for (const [key, code, message] of told) if (left[key] > 0) log.noted(code, message, left[key])
}
