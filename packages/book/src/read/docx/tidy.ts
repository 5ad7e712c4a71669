import { roman } from '../office/numbers.ts'
import { partStanzas } from '../office/runs-of-blocks.ts'
import { element, replace, setChildren, text } from '../tree/build.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, findAll, plainText } from '../tree/query.ts'
import { DECORATION } from './drawings.ts'

/**
 * Says in HTML what mammoth's output only shows: which links are calls of notes, where verses part, how lists count, which
 * passages are in another language. `marks` are the signs that stand in the place of a note's number. Changes the tree.
 */
export function tidy(body: ElementNode, marks: ReadonlyMap<string, string>): void {
  tidyNotes(body, marks)
  for (const each of [...elements(body)]) {
    const named = each.attributes.get('class') ?? ''
    if (named.startsWith('lang-')) tidyLanguage(each, named.slice(5))
    else if (named === 'verse') partStanzas(each)
    else if (named === 'contents') markContents(each)
    else if (each.name === 'img' && each.attributes.get('alt') === DECORATION) each.attributes.set('alt', '')
    else if (each.name === 'ol') countItems(each)
  }
}

function tidyNotes(body: ElementNode, marks: ReadonlyMap<string, string>): void {
  const both =
    findAll(body, 'li').some(({ attributes }) => /^endnote-/.test(attributes.get('id') ?? '')) &&
    findAll(body, 'li').some(({ attributes }) => /^footnote-/.test(attributes.get('id') ?? ''))
  const counts = { footnote: 0, endnote: 0 }
  for (const each of [...elements(body)]) {
    const kind = /^(footnote|endnote)-(ref-)?/.exec(each.attributes.get('id') ?? '')
    if (each.name === 'li' && kind && kind[2] === undefined) each.attributes.set('epub:type', 'footnote')
    if (each.name !== 'a' || kind?.[2] === undefined) continue
    const type = kind[1] === 'endnote' ? 'endnote' : 'footnote'
    const count = ++counts[type]
    const mark = marks.get(`${type}-${(each.attributes.get('id') ?? '').slice(kind[0].length)}`)
    // Word counts the notes at the end of a book apart, in small Roman numerals.
    const label = mark ?? (both && type === 'endnote' ? roman(count).toLowerCase() : String(count))
    each.attributes.set('epub:type', 'noteref')
    setChildren(each, [text(label)])
    for (let up = each.parent; up && isRaised(up); up = each.parent) replace(up, ...up.children)
  }
}

/** A call is raised by being one. */
function isRaised(node: ElementNode): boolean {
  return node.name === 'sup' && childElements(node).length === 1 && plainText(node).length < 8
}

/** A passage that is all there is in its paragraph gives the paragraph its language. */
function tidyLanguage(passage: ElementNode, language: string): void {
  passage.attributes.delete('class')
  passage.attributes.set('lang', language)
  const { parent } = passage
  const alone =
    parent &&
    /^(p|h[1-6]|li|td|th)$/.test(parent.name) &&
    parent.children.every((each) => each === passage || (each.type === 'text' && each.value.trim() === ''))
  if (!alone) return
  parent.attributes.set('lang', language)
  replace(passage, ...passage.children)
}

/** The table of contents is set aside, one line after the other. */
function markContents(contents: ElementNode): void {
  contents.attributes.set('epub:type', 'toc')
  setChildren(
    contents,
    contents.children.flatMap((line) => [line, text(' ')]),
  )
}

/** Items know their own number: a list that does not go on from its last item is another list. */
function countItems(list: ElementNode): void {
  const lists: { start: number | null; items: ElementNode[] }[] = []
  let expected = 0
  for (const item of childElements(list, 'li')) {
    const own = ownNumber(item)
    const last = lists.at(-1)
    if (last && (own === null || own === expected)) last.items.push(item)
    else lists.push({ start: own, items: [item] })
    expected = (own ?? expected) + 1
  }
  if (lists.length === 0) return
  replace(
    list,
    ...lists.map(({ start, items }) => element('ol', start === null ? {} : { start: String(start) }, items)),
  )
}

/** Takes the number out that was put at the beginning of an item. */
function ownNumber(item: ElementNode): number | null {
  const place = [...elements(item)].find(({ attributes }) => /^item-\d+$/.test(attributes.get('id') ?? ''))
  if (!place || closestItem(place) !== item) return null
  replace(place)
  return Number(place.attributes.get('id')?.slice(5))
}

function closestItem(node: ElementNode): ElementNode | null {
  let up = node.parent
  while (up && up.name !== 'li') up = up.parent
  return up
}
