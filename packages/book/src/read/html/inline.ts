import { languageTag, primaryLanguage } from '../language.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements, plainText, textOf } from '../tree/query.ts'
import { gluesTo, isLetter } from './drop-caps.ts'
import { insideLink } from './links.ts'
import { rubyContent } from './ruby.ts'
import { declared } from './styles.ts'
import type { MarkValue } from './text-builder.ts'
import * as is from './vocabulary.ts'
import type { Walker } from './walker.ts'

/** Converts an element inside a line: its content, and what it means as marks on it. */
export function inlineContent(walker: Walker, element: ElementNode): void {
  const { context, state, text } = walker
  if (context.backLinks.has(element)) {
    context.setAside({ reason: 'back-link', text: plainText(element) })
    return
  }
  const letter = is.isDropCap(element) && isLetter(element)
  const marks = letter ? [] : marksOf(walker, element)
  const outer = state.language
  const language = languageOf(element)
  if (language !== null && primaryLanguage(language) !== primaryLanguage(outer)) {
    marks.unshift({ kind: 'language', language })
    state.language = language
  }
  // The number of a line stands in the margin: it is no part of the word beside it.
  const apart = is.isLineNumber(element) ? ' ' : ''
  text.append(apart)
  for (const mark of marks) text.open(mark)
  if (letter) letterContent(walker, element)
  else content(walker, element)
  for (let i = 0; i < marks.length; i++) text.close()
  text.append(apart)
  state.language = outer
  if (letter && gluesTo(element)) text.glue()
}

export function languageOf(element: ElementNode): string | null {
  return languageTag(element.attributes.get('xml:lang') ?? element.attributes.get('lang'))
}

function content(walker: Walker, element: ElementNode): void {
  const { text, state } = walker
  if (element.name === 'ruby') {
    rubyContent(walker, element)
    return
  }
  const [before, after] = element.name === 'q' ? quotes(state.language) : ['', '']
  text.append(before)
  walker.walkChildren(element)
  text.append(after)
}

/** A large first letter is set apart for its looks alone, however it is done. */
function letterContent(walker: Walker, element: ElementNode): void {
  for (const inner of elements(element)) if (inner !== element) walker.inspect(inner)
  walker.text.append(textOf(element))
}

function quotes(language: string): [string, string] {
  return primaryLanguage(language) === 'fr' ? ['«\u00A0', '\u00A0»'] : ['“', '”']
}

function marksOf(walker: Walker, element: ElementNode): MarkValue[] {
  const { context, text } = walker
  const note = context.noteCalls.get(element)
  if (note !== undefined) return [{ kind: 'note', note }]
  const marks: MarkValue[] = element.name === 'a' ? link(walker, element) : []
  // The call of a note is set small by being one.
  if (text.isOpen('note')) return marks
  for (const kind of looks(walker, element)) if (!text.isOpen(kind)) marks.push({ kind })
  return marks
}

function looks({ state, context }: Walker, element: ElementNode): is.PlainMark[] {
  const kinds = new Set<is.PlainMark>()
  const own = is.INLINE_MARKS[element.name]
  if (own) kinds.add(own)
  if (is.isSmallCaps(element)) kinds.add('small-caps')
  if (is.isLineNumber(element)) kinds.add('superscript')
  const style = element.attributes.get('style')
  if (style !== undefined) for (const kind of declared(style).marks) kinds.add(kind)
  for (const word of (element.attributes.get('class') ?? '').split(/\s+/)) {
    for (const kind of context.styles.get(word)?.marks ?? []) kinds.add(kind)
  }
  // A heading is set apart by being one; that it looks bold says nothing more.
  if (state.heading !== null) kinds.delete('strong')
  return [...kinds]
}

function link({ context, state, text }: Walker, element: ElementNode): MarkValue[] {
  const href = element.attributes.get('href')
  if (href === undefined || text.isOpen('link')) return []
  const target = context.resolve(href)
  if (target.kind === 'unsafe') {
    context.counts.links++
    return []
  }
  // A title that leads back to the table of contents is a title.
  if (target.kind === 'inside' && state.heading !== null) return []
  return [{ kind: 'link', href: target.kind === 'inside' ? insideLink(target.key) : target.href }]
}
