import type { Block, DefinitionsBlock, TextBlock } from '../../model.ts'
import { isText } from '../../walk.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { addCaption } from './figures.ts'
import { numbersOf } from './lists.ts'
import { asTable } from './tables.ts'
import { asVerse, looksLikeVerse } from './verse.ts'
import * as is from './vocabulary.ts'
import type { State, Walker } from './walker.ts'

/** Elements that become a block of a kind of their own; all others are paragraphs around what they hold. */
const KINDS: Record<string, (walker: Walker, element: ElementNode) => void> = {
  hr: (walker) => walker.emit({ kind: 'separator' }),
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  dl: definitions,
  blockquote: quote,
  table,
  pre: (walker, element) => within(walker, { preformatted: true }, () => walker.walkChildren(element)),
  figure,
  figcaption: caption,
}

/** Converts a block element: what it is, by its name, its type or its class. */
export function blockContent(walker: Walker, element: ElementNode): void {
  const { state } = walker
  const heading = is.headingLevel(element)
  if (heading !== null) {
    within(walker, { heading }, () => walker.walkChildren(element))
    return
  }
  const kind = Object.hasOwn(KINDS, element.name) ? KINDS[element.name] : undefined
  if (kind) {
    kind(walker, element)
    return
  }
  const role = state.role === null ? is.playRole(element) : null
  if (role !== null) {
    within(walker, { role }, () => {
      walker.walkChildren(element)
    })
    return
  }
  if (is.isAside(element)) {
    aside(walker, element)
    return
  }
  if (is.isEpigraph(element)) {
    quote(walker, element)
    return
  }
  if (is.isFigureClass(element)) {
    figure(walker, element)
    return
  }
  if (state.captions && is.isCaptionClass(element)) {
    caption(walker, element)
    return
  }
  const poem = state.poem
    ? is.isStanza(element)
    : is.isPoem(element) || looksLikeVerse(element, walker.context.styles)
  if (poem) {
    verse(walker, element)
    return
  }
  walker.walkChildren(element)
}

/** Reads something while the conversion stands otherwise. */
function within(walker: Walker, change: Partial<State>, read: () => void): void {
  const outer = { ...walker.state }
  Object.assign(walker.state, change)
  read()
  walker.flush()
  Object.assign(walker.state, outer)
}

function collectChildren(walker: Walker, element: ElementNode): Block[] {
  return walker.collect(() => walker.walkChildren(element))
}

function emitAll(walker: Walker, blocks: Block[]): void {
  for (const block of blocks) walker.emit(block)
}

function list(walker: Walker, element: ElementNode): void {
  const items: Block[][] = []
  const sources: TreeNode[] = []
  for (const child of element.children) {
    const left = child.type === 'text' ? child.value.trim() === '' : walker.context.skip.has(child)
    if (left) continue
    const blocks = walker.collect(() => {
      if (child.type === 'element' && child.name === 'li') {
        walker.inspect(child)
        walker.block(child)
      } else walker.walk(child)
    })
    if (blocks.length === 0) continue
    items.push(blocks)
    sources.push(child)
  }
  if (items.length === 0) return
  const ordered = element.name === 'ol'
  const numbers = ordered ? numbersOf(element, sources, walker.context.styles) : {}
  walker.emit({ kind: 'list', ordered, ...numbers, items })
}

/** Terms and what is said of them; what stands before the first term is said of none. */
function definitions(walker: Walker, element: ElementNode): void {
  const entries: DefinitionsBlock['entries'] = []
  const children = element.children.flatMap((child) =>
    child.type === 'element' && child.name === 'div' ? child.children : [child],
  )
  for (const child of children) {
    const blocks = walker.collect(() => {
      walker.walk(child)
    })
    let last = entries.at(-1)
    for (const block of blocks) {
      const term = child.type === 'element' && child.name === 'dt' && isText(block)
      if (!last || (term && last.blocks.length > 0)) entries.push((last = { terms: [], blocks: [] }))
      if (term) last.terms.push(asTerm(block))
      else last.blocks.push(block)
    }
  }
  if (entries.length > 0) walker.emit({ kind: 'definitions', entries })
}

/** A term is one whatever it looks like. It stays the same block: links may lead to it. */
function asTerm(block: TextBlock): TextBlock {
  block.kind = 'paragraph'
  delete block.level
  return block
}

function aside(walker: Walker, element: ElementNode): void {
  const blocks = collectChildren(walker, element)
  if (blocks.length > 0) walker.emit({ kind: 'aside', blocks })
}

function quote(walker: Walker, element: ElementNode): void {
  const blocks = collectChildren(walker, element)
  if (blocks.length === 0) return
  if (blocks.every(({ kind }) => kind === 'verse' || kind === 'figure')) emitAll(walker, blocks)
  else walker.emit({ kind: 'quote', blocks })
}

function table(walker: Walker, element: ElementNode): void {
  const cell = (each: ElementNode): Block[] => {
    walker.inspect(each)
    let blocks: Block[] = []
    const role = is.playRole(each)
    within(walker, role === null ? {} : { role }, () => {
      walker.heard(each, () => {
        blocks = collectChildren(walker, each)
      })
    })
    return blocks
  }
  emitAll(walker, asTable(element, cell))
}

function figure(walker: Walker, element: ElementNode): void {
  const captions: NonNullable<State['captions']> = []
  let blocks: Block[] = []
  within(walker, { captions }, () => {
    blocks = collectChildren(walker, element)
  })
  emitAll(walker, addCaption(blocks, captions))
}

function caption(walker: Walker, element: ElementNode): void {
  const { captions } = walker.state
  for (const block of collectChildren(walker, element)) {
    if (captions && block.kind === 'paragraph') captions.push(block)
    else walker.emit(block)
  }
}

function verse(walker: Walker, element: ElementNode): void {
  let blocks: Block[] = []
  within(walker, { poem: true }, () => {
    blocks = collectChildren(walker, element)
  })
  emitAll(walker, asVerse(blocks))
}
