import type { Mark } from '../../model.ts'
import type { BuiltText, MarkValue } from '../html/text-builder.ts'
import { resolveLink } from '../paths.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { textOf } from '../tree/query.ts'
import { bakedIn, NotOfProfile, onlyAttributes, wholeNumber, type DocumentScope } from './grammar.ts'
import { formulaMarkup } from './formula.ts'
import { pictureOf } from './picture.ts'

const plain = new Map<string, MarkValue>([
  ['em', { kind: 'emphasis' }],
  ['strong', { kind: 'strong' }],
  ['u', { kind: 'underline' }],
  ['s', { kind: 'strike' }],
  ['sup', { kind: 'superscript' }],
  ['sub', { kind: 'subscript' }],
  ['code', { kind: 'code' }],
])

/** The text and marks of a text block's element: the inverse of `projectInline` in files. */
export function readInline(element: ElementNode, scope: DocumentScope): BuiltText {
  const reading = new InlineReading(scope)
  reading.children(element)
  return reading.end()
}

class InlineReading {
  readonly #scope: DocumentScope
  readonly #marks: Mark[] = []
  /** Marks whose element has ended, the last one last: what goes on with one of them says so. */
  readonly #ended: { mark: Mark; value: string }[] = []
  #pieces: string[] = []
  #length = 0

  constructor(scope: DocumentScope) {
    this.#scope = scope
  }

  end(): BuiltText {
    return { text: this.#pieces.join(''), marks: this.#marks }
  }

  children(element: ElementNode): void {
    for (const child of element.children) this.#node(child)
  }

  #node(node: TreeNode): void {
    if (node.type === 'text') {
      // Line ends are `br`: other ones come from a tool that has laid the text out anew.
      if (/[\n\r]/.test(node.value)) throw new NotOfProfile('line end in a text')
      this.#add(node.value)
      return
    }
    const baked = bakedIn(node)
    if (baked === 'beside') return
    if (baked === 'transparent') this.children(node)
    else this.#element(node)
  }

  #add(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
  }

  #element(element: ElementNode): void {
    const { name } = element
    const simple = plain.get(name)
    if (simple) {
      onlyAttributes(element, 'data-again')
      this.#around(element, simple)
    } else if (name === 'span') this.#span(element)
    else if (name === 'a') this.#anchor(element)
    else if (name === 'ruby') this.#ruby(element)
    else if (name === 'br') {
      onlyAttributes(element)
      this.#add('\n')
    } else if (name === 'img') this.#picture(element)
    else throw new NotOfProfile(name)
  }

  /** A mark around what the element holds; with `data-again`, what goes on of one that ended before. */
  #around(element: ElementNode, value: MarkValue): void {
    const start = this.#length
    const known = JSON.stringify(value)
    const before = element.attributes.has('data-again')
      ? this.#ended.findLastIndex((ended) => ended.value === known)
      : -1
    const [going] = before < 0 ? [] : this.#ended.splice(before, 1)
    const mark: Mark = going?.mark ?? { ...value, start, end: start }
    if (!going) this.#marks.push(mark)
    this.children(element)
    mark.end = this.#length
    this.#ended.push({ mark, value: known })
  }

  #span(element: ElementNode): void {
    const { attributes } = element
    const units = wholeNumber(element, 'data-x')
    const words = attributes.get('data-text')
    if (attributes.get('role') === 'doc-pagebreak') this.#page(element)
    else if (attributes.get('class') === 'small-caps') {
      onlyAttributes(element, 'class', 'data-again')
      this.#around(element, { kind: 'small-caps' })
    } else if (attributes.get('class') === 'no-picture') this.#picture(element)
    else if (attributes.has('data-href')) this.#told(element)
    else if (attributes.has('data-note')) this.#lostCall(element, units)
    else if (words !== undefined) {
      onlyAttributes(element, 'data-x', 'data-text')
      if (units !== words.length) throw new NotOfProfile('data-x')
      const markup = formulaMarkup(element)
      this.#marks.push({ kind: 'formula', markup, start: this.#length, end: this.#length + units })
      this.#add(words)
    } else if (units !== undefined) {
      onlyAttributes(element, 'data-x')
      if (units !== 1 || element.children.length > 0) throw new NotOfProfile('data-x')
      this.#add('\uFFFC')
    } else {
      onlyAttributes(element, 'lang', 'xml:lang', 'dir', 'data-again')
      const language = attributes.get('lang')
      if (language === undefined) throw new NotOfProfile('span')
      this.#around(element, { kind: 'language', language })
    }
  }

  #page(element: ElementNode): void {
    onlyAttributes(element, 'epub:type', 'id', 'role', 'aria-label')
    const label = element.attributes.get('aria-label')
    if (label === undefined || element.children.length > 0) throw new NotOfProfile('pagebreak')
    this.#marks.push({ kind: 'page', label, start: this.#length, end: this.#length })
  }

  #picture(element: ElementNode): void {
    const picture = pictureOf(element, this.#scope, 'inline')
    this.#marks.push({ kind: 'picture', ...picture, start: this.#length, end: this.#length + 1 })
    this.#add('\uFFFC')
  }

  /** A link that is no anchor: it leads nowhere, or lies inside an anchor. */
  #told(element: ElementNode): void {
    onlyAttributes(element, 'data-href', 'data-again')
    const href = element.attributes.get('data-href') ?? ''
    if (!href.startsWith('#') && resolveLink(this.#scope.path, href).kind !== 'outside')
      throw new NotOfProfile('address')
    this.#around(element, { kind: 'link', href })
  }

  /** A call of a note that the book does not have, or one inside another. */
  #lostCall(element: ElementNode, units: number | undefined): void {
    onlyAttributes(element, 'data-note', 'data-x', 'data-again')
    const note = element.attributes.get('data-note') ?? ''
    if (units === undefined) this.#around(element, { kind: 'note', note })
    else if (units === 0) this.#emptyCall(note)
    else throw new NotOfProfile('data-x')
  }

  #emptyCall(note: string): void {
    this.#marks.push({ kind: 'note', note, start: this.#length, end: this.#length })
  }

  #anchor(element: ElementNode): void {
    const { attributes } = element
    const target = resolveLink(this.#scope.path, attributes.get('href') ?? '')
    if (target.kind === 'unsafe') throw new NotOfProfile('address')
    const hash = target.kind === 'inside' ? target.key.indexOf('#') : -1
    const id = hash < 0 || target.kind !== 'inside' ? null : target.key.slice(hash + 1)
    if (id !== null) this.#scope.targets.add(id)
    if (attributes.get('role') === 'doc-noteref') {
      onlyAttributes(element, 'epub:type', 'id', 'class', 'role', 'href', 'data-x', 'data-again')
      const units = wholeNumber(element, 'data-x')
      if (id === null || (units !== undefined && units !== 0)) throw new NotOfProfile('noteref')
      if (units === 0) this.#emptyCall(id)
      else this.#around(element, { kind: 'note', note: id })
      return
    }
    onlyAttributes(element, 'href', 'data-again')
    if (target.kind === 'outside') this.#around(element, { kind: 'link', href: target.href })
    else if (id === null) throw new NotOfProfile('address')
    else this.#around(element, { kind: 'link', href: `#${id}` })
  }

  #ruby(element: ElementNode): void {
    onlyAttributes(element, 'data-again')
    let text = ''
    const base: TreeNode[] = []
    for (const child of element.children) {
      if (child.type === 'element' && child.name === 'rt') text += textOf(child)
      else if (child.type === 'text' || child.name !== 'rp') base.push(child)
    }
    this.#around({ ...element, children: base }, { kind: 'ruby', text })
  }
}
