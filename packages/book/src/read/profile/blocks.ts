import type { Block, ListBlock, TableCell, TextBlock } from '../../model.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import {
  elementsAmong,
  NotOfProfile,
  onlyAttributes,
  takeId,
  wholeNumber,
  type DocumentScope,
} from './grammar.ts'
import { listStyle } from '../html/lists.ts'
import { readInline } from './inline.ts'
import { pictureOf } from './picture.ts'

const lines = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** The blocks among `nodes`: the inverse of `projectBlocks` in files. Depth is bounded by the limits of the tree. */
export function readBlocks(nodes: readonly TreeNode[], scope: DocumentScope): Block[] {
  return Array.from(elementsAmong(nodes), (element) => readBlock(element, scope))
}

function readBlock(element: ElementNode, scope: DocumentScope): Block {
  const { name } = element
  if (lines.includes(name)) return readText(element, scope)
  switch (name) {
    case 'ul':
    case 'ol':
      return readList(element, scope)
    case 'dl':
      return readDefinitions(element, scope)
    case 'blockquote':
      onlyAttributes(element)
      return { kind: 'quote', blocks: readBlocks(element.children, scope) }
    case 'aside':
      onlyAttributes(element)
      return { kind: 'aside', blocks: readBlocks(element.children, scope) }
    case 'div':
      onlyAttributes(element, 'class')
      if (element.attributes.get('class') !== 'verse') throw new NotOfProfile('div')
      return {
        kind: 'verse',
        lines: Array.from(elementsAmong(element.children), (line) => readText(named(line, ...lines), scope)),
      }
    case 'figure':
      return readFigure(element, scope)
    case 'table':
      return readTable(element, scope)
    case 'hr':
      onlyAttributes(element)
      return { kind: 'separator' }
    default:
      throw new NotOfProfile(name)
  }
}

function named(element: ElementNode, ...names: string[]): ElementNode {
  if (names.includes(element.name)) return element
  throw new NotOfProfile(element.name)
}

const roles = ['speaker', 'stage-direction'] as const

/** A text block of any element; `more` are the attributes that it may have for another reason. */
function readText(element: ElementNode, scope: DocumentScope, ...more: string[]): TextBlock {
  onlyAttributes(element, 'id', 'class', 'lang', 'xml:lang', 'dir', 'data-level', ...more)
  const { attributes } = element
  const given = attributes.get('class')
  const role = roles.find((each) => each === given)
  if (given !== undefined && role === undefined) throw new NotOfProfile(`class ${given}`)
  const digit = /^h([1-6])$/.exec(element.name)?.[1]
  const level = wholeNumber(element, 'data-level') ?? (digit === undefined ? undefined : Number(digit))
  const language = attributes.get('lang')
  const id = takeId(element, scope)
  return {
    kind: level === undefined ? 'paragraph' : 'heading',
    id,
    ...readInline(element, scope),
    ...(level === undefined ? {} : { level }),
    ...(role === undefined ? {} : { role }),
    ...(language === undefined || language === scope.language ? {} : { language }),
  }
}

function readList(element: ElementNode, scope: DocumentScope): ListBlock {
  const ordered = element.name === 'ol'
  onlyAttributes(element, ...(ordered ? ['start', 'type', 'reversed'] : []))
  const start = wholeNumber(element, 'start')
  const type = element.attributes.get('type')
  const style = listStyle(type)
  if (type !== undefined && !style) throw new NotOfProfile(`type ${type}`)
  const values: (number | null)[] = []
  const items = Array.from(elementsAmong(element.children), (item) => {
    values.push(wholeNumber(item, 'value') ?? null)
    return held(named(item, 'li'), scope, ...(ordered ? ['value'] : []))
  })
  return {
    kind: 'list',
    ordered,
    ...(start === undefined ? {} : { start }),
    ...(style ? { style } : {}),
    ...(element.attributes.has('reversed') ? { reversed: true } : {}),
    ...(values.some((value) => value !== null) ? { values } : {}),
    items,
  }
}

function readDefinitions(element: ElementNode, scope: DocumentScope): Block {
  onlyAttributes(element)
  const entries: { terms: TextBlock[]; blocks: Block[] }[] = []
  let terms: TextBlock[] = []
  for (const child of elementsAmong(element.children)) {
    if (named(child, 'dt', 'dd').name === 'dt') terms.push(readText(child, scope))
    else {
      entries.push({ terms, blocks: held(child, scope) })
      terms = []
    }
  }
  if (terms.length > 0) throw new NotOfProfile('dt')
  return { kind: 'definitions', entries }
}

/** What an item, a cell or a definition holds: itself a paragraph when it has an identifier. */
function held(element: ElementNode, scope: DocumentScope, ...more: string[]): Block[] {
  if (element.attributes.has('id')) return [readText(element, scope, ...more)]
  onlyAttributes(element, ...more)
  return readBlocks(element.children, scope)
}

function readFigure(element: ElementNode, scope: DocumentScope): Block {
  onlyAttributes(element, 'id')
  const id = takeId(element, scope)
  const [picture, caption, ...others] = elementsAmong(element.children)
  if (!picture || others.length > 0) throw new NotOfProfile('figure')
  return {
    kind: 'figure',
    id,
    ...pictureOf(picture, scope, 'block'),
    ...(caption ? { caption: readText(named(caption, 'figcaption'), scope) } : {}),
  }
}

function readTable(element: ElementNode, scope: DocumentScope): Block {
  onlyAttributes(element, 'id')
  const id = takeId(element, scope)
  const children = [...elementsAmong(element.children)]
  const caption = children[0]?.name === 'caption' ? children.shift() : undefined
  const [body, ...others] = children
  if (!body || others.length > 0) throw new NotOfProfile('table')
  onlyAttributes(named(body, 'tbody'))
  return {
    kind: 'table',
    id,
    ...(caption ? { caption: readText(caption, scope) } : {}),
    rows: Array.from(elementsAmong(body.children), (row) => {
      onlyAttributes(named(row, 'tr'))
      return Array.from(elementsAmong(row.children), (cell) => readCell(cell, scope))
    }),
  }
}

function readCell(element: ElementNode, scope: DocumentScope): TableCell {
  return {
    header: named(element, 'th', 'td').name === 'th',
    columnSpan: wholeNumber(element, 'colspan') ?? 1,
    rowSpan: wholeNumber(element, 'rowspan') ?? 1,
    blocks: held(element, scope, 'scope', 'colspan', 'rowspan'),
  }
}
