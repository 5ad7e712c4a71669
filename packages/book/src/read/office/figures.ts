import { element, replace, setChildren } from '../tree/build.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, findAll, plainText } from '../tree/query.ts'

/**
 * Puts captions (`p.caption`) with the picture or the table they stand above or below: in a word processor they are
 * paragraphs like any other.
 */
export function attachCaptions(body: ElementNode): void {
  const captions = findAll(body, 'p').filter(({ attributes }) => attributes.get('class') === 'caption')
  for (const caption of captions) {
    caption.attributes.delete('class')
    const pictures = findAll(caption, 'img')
    if (pictures.length > 0) {
      if (plainText(caption) !== '') captionWithin(caption, pictures)
      continue
    }
    const before = neighbour(caption, -1)
    const after = neighbour(caption, 1)
    const tabular = /^(tab(leau|le|\.)|grille)/i.test(plainText(caption))
    const choices = tabular ? [after, before] : [before, after]
    const target =
      choices.find((each) => each !== null && (tabular ? isBareTable(each) : isPicture(each))) ??
      [after, before].find((each) => each !== null && isBareTable(each)) ??
      choices.find((each) => each !== null && isPicture(each))
    if (!target) continue
    replace(caption)
    if (target.name === 'table') {
      setChildren(target, [element('caption', {}, caption.children), ...target.children])
    } else wrap(target, caption)
  }
}

/** A first row of bold words over rows that are not is a row of headers, where nothing says so. */
export function findHeaderRows(body: ElementNode): void {
  for (const table of findAll(body, 'table')) {
    if ([...elements(table)].some(({ name }) => name === 'th')) continue
    const rows = childElements(table).flatMap((each) =>
      each.name === 'tr' ? [each] : childElements(each, 'tr'),
    )
    const [first, ...others] = rows.map((row) => childElements(row, 'td'))
    if (!first || first.length < 2 || others.length === 0) continue
    if (first.every(isBold) && others.every((cells) => !cells.every(isBold)))
      for (const cell of first) cell.name = 'th'
  }
}

function isBold(cell: ElementNode): boolean {
  const all = plainText(cell)
  if (all === '') return false
  const bold = findAll(cell, 'strong').map(plainText).join('')
  return bold.replace(/\s/g, '') === all.replace(/\s/g, '')
}

/** The element before or after, empty paragraphs left out. */
function neighbour(node: ElementNode, step: 1 | -1): ElementNode | null {
  const siblings = node.parent?.children ?? []
  for (let i = siblings.indexOf(node) + step; i >= 0 && i < siblings.length; i += step) {
    const other = siblings[i]
    if (other?.type === 'text') {
      if (other.value.trim() !== '') return null
    } else if (
      other &&
      !(other.name === 'p' && plainText(other) === '' && findAll(other, 'img').length === 0)
    ) {
      return other
    }
  }
  return null
}

function isPicture(node: ElementNode): boolean {
  return (
    (node.name === 'p' || node.name === 'img') && plainText(node) === '' && findAll(node, 'img').length > 0
  )
}

function isBareTable(node: ElementNode): boolean {
  return node.name === 'table' && childElements(node, 'caption').length === 0
}

function wrap(picture: ElementNode, caption: ElementNode): void {
  const figure = element('figure')
  replace(picture, figure)
  setChildren(figure, [picture, element('figcaption', {}, caption.children)])
}

/** A picture and the words below it in one paragraph. */
function captionWithin(caption: ElementNode, pictures: ElementNode[]): void {
  for (const picture of pictures) replace(picture)
  const figure = element('figure')
  replace(caption, figure)
  setChildren(figure, [...pictures, element('figcaption', {}, caption.children)])
}
