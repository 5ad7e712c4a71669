import type { Mark, TextBlock } from '../../model.ts'
import type { ElementNode } from '../tree/node.ts'
import { hasType, onlyChild, plainText, words } from '../tree/query.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a block of text. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul',
)

/** Elements whose content is no text of the book. */
export const DROPPED = set(
  'applet area audio base button canvas col colgroup datalist embed frame frameset head iframe input link map meta ' +
    'noembed noframes option optgroup output param progress meter rp script select source style template textarea ' +
    'title track video',
)

/** Of those, the ones that a reader of the source would have seen or heard, or that would have run. */
export const COUNTED: Record<string, 'scripts' | 'forms' | 'frames' | 'media'> = {
  script: 'scripts',
  applet: 'scripts',
  input: 'forms',
  button: 'forms',
  select: 'forms',
  textarea: 'forms',
  iframe: 'frames',
  frame: 'frames',
  embed: 'frames',
  object: 'frames',
  audio: 'media',
  video: 'media',
}

export const INLINE_MARKS: Record<string, PlainMark> = {
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  b: 'strong',
  strong: 'strong',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

export type PlainMark = Exclude<
  Mark['kind'],
  'language' | 'link' | 'note' | 'ruby' | 'formula' | 'picture' | 'page'
>

/** Whether a `script` is a program; others hold data, which nobody sees. */
export function runs(script: ElementNode): boolean {
  const type = script.attributes.get('type')?.trim().toLowerCase() ?? ''
  return type === '' || type === 'module' || /^(text|application)\/(x-)?(java|ecma|live|j)script/.test(type)
}

const SMALL_CAPS = /^(small-?caps?|smcaps?|sc|petites?-?cap(itale)?s?)$/i
const PAGE_NUMBER = /^(page-?(num(ber)?|no|break)|pb|pg-?num|folio)$/i
const POEM = /^(poem|poetry(-container)?|poesie|verse|vers|stanza|strophe|line-?group|lg|versetext)$/i
const STANZA = /^(stanza|strophe|line-?group|lg)$/i
const FIGURE = /^(figure|fig(center|left|right)|illustration|illus(center)?|image|img(center)?)$/i
const CAPTION = /^(caption|legende?|figcaption|imgcaption)$/i
const EPIGRAPH = /^(epigraphe?|epi|exergue)$/i
const ASIDE = /^(sidebar|encadres?|boxed-?text|text-?box|marginalia)$/i
const SPEAKER = /^(speaker|persona|personnages?|locuteur|char(acter)?-?name|nom-?(de-?)?personnage)$/i
const STAGE = /^(stage-?dir(ection)?s?|didascalies?|jeu-?de-?scene|indication-?scenique)$/i
const DROP_CAP = /^(drop-?caps?|lettrines?|drop-?letter|initial-?letter|first-?letter|letterine)\d?$/i
const LINE_NUMBER =
  /^(line-?num(ber)?|line-?no|verse-?num(ber)?|num-?(de-?)?vers|numero-?(de-?)?vers|vers-?num|versenum)$/i
const TRANSCRIBER = /^(trans(criber)?-?note|tnote|transnote|tn)$/i

const has = (element: ElementNode, pattern: RegExp): boolean =>
  element.attributes.has('class') && words(element, 'class').some((word) => pattern.test(word))

export const isSmallCaps = (element: ElementNode): boolean => has(element, SMALL_CAPS)
export const isPageNumberClass = (element: ElementNode): boolean => has(element, PAGE_NUMBER)
export const isStanza = (element: ElementNode): boolean => has(element, STANZA)
export const isFigureClass = (element: ElementNode): boolean => has(element, FIGURE)
export const isCaptionClass = (element: ElementNode): boolean => has(element, CAPTION)
export const isDropCap = (element: ElementNode): boolean => has(element, DROP_CAP)
export const isLineNumber = (element: ElementNode): boolean => has(element, LINE_NUMBER)
export const isTranscriberNote = (element: ElementNode): boolean => has(element, TRANSCRIBER)

export function isPoem(element: ElementNode): boolean {
  if (words(element, 'epub:type').some((type) => /^z3998:(poem|verse|song|hymn|stanza)$/.test(type)))
    return true
  return has(element, POEM)
}

/** Beside the main text; notes are found before (`notes.ts`), so that what calls itself one here is called by nothing. */
export function isAside(element: ElementNode): boolean {
  if (element.name === 'aside' || hasType(element, ...BOXES)) return true
  if (element.name !== 'section' && hasType(element, ...REMARKS)) return true
  return element.attributes.get('role') === 'note' || has(element, ASIDE)
}

const BOXES = ['sidebar', 'tip', 'help', 'warning', 'marginalia', 'pullquote']
/** Of those, what may be a chapter too. */
const REMARKS = ['notice', 'case-study']

/** A quotation at the head of a text; one that is a section of its own is a chapter instead. */
export function isEpigraph(element: ElementNode): boolean {
  return element.name !== 'section' && (hasType(element, 'epigraph') || has(element, EPIGRAPH))
}

/** Longest name of who speaks, in characters, so that a class given to a whole speech does not make it one. */
const LONGEST_NAME = 120

/** What an element of a play holds, and nothing beside it: who speaks, or what is done on the stage. */
export function playRole(element: ElementNode): TextBlock['role'] | null {
  if (hasType(element, 'z3998:stage-direction') || has(element, STAGE)) return 'stage-direction'
  if (hasType(element, 'z3998:persona') || has(element, SPEAKER))
    return plainText(element).length <= LONGEST_NAME ? 'speaker' : null
  const only = onlyChild(element)
  return only && !BLOCKS.has(only.name) ? playRole(only) : null
}

/** Headings `h1` to `h6`, and what says it is one. Null for any other element. */
export function headingLevel(element: ElementNode): number | null {
  const digit = /^h([1-6])$/.exec(element.name)?.[1]
  if (digit) return Number(digit)
  if (element.attributes.get('role') !== 'heading') return null
  const level = Number(element.attributes.get('aria-level') ?? 2)
  return Number.isInteger(level) ? Math.min(Math.max(level, 1), 6) : 2
}
