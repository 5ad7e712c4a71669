import type { Block, FigureBlock, Mark, TextBlock } from '../../model.ts'
import { languageTag, primaryLanguage } from '../language.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements, plainText } from '../tree/query.ts'
import type { ConvertContext } from './context.ts'
import { addCaption } from './figures.ts'
import { drawingAlt, pageLabel, pictureSource } from './media.ts'
import { declared } from './styles.ts'
import { asTable } from './tables.ts'
import { TextBuilder, type MarkValue } from './text-builder.ts'
import { asVerse, looksLikeVerse } from './verse.ts'
import * as is from './vocabulary.ts'

/** The blocks of one document, and where each of its identifiers has gone. */
export interface Converted {
  blocks: Block[]
  /** By `path#id`: the block that the identifier stood in or before. */
  anchors: Map<string, Block>
}

/**
 * Makes blocks of an element's content. Block identifiers are left empty, and links into the book hold the key of
 * their target: both are settled when the whole book is known (`assemble/identify.ts`).
 * Depth is bounded by the limit under which the tree was read, so walking may recurse.
 */
export function convert(root: ElementNode, context: ConvertContext): Converted {
  const converter = new Converter(context)
  converter.walkChildren(root)
  return converter.end()
}

class Converter {
  readonly #context: ConvertContext
  readonly #text = new TextBuilder()
  readonly #anchors = new Map<string, Block>()
  #sink: Block[] = []
  #waiting: string[] = []
  #heading: number | null = null
  #preformatted = false
  #poem = false
  #captions: TextBlock[] | null = null
  #language: string
  #lastText: TextBlock | null = null

  constructor(context: ConvertContext) {
    this.#context = context
    this.#language = context.documentLanguage
  }

  end(): Converted {
    this.#flush()
    for (const label of this.#text.takePendingPages()) {
      const end = this.#lastText?.text.length ?? 0
      this.#lastText?.marks.push({ kind: 'page', label, start: end, end })
    }
    const last = this.#sink.at(-1)
    if (last) for (const key of this.#waiting) this.#anchors.set(key, last)
    return { blocks: this.#sink, anchors: this.#anchors }
  }

  walkChildren(element: ElementNode): void {
    for (const child of element.children) this.#walk(child)
  }

  #walk(node: TreeNode): void {
    if (node.type === 'text') this.#words(node.value)
    else if (!this.#context.skip.has(node)) this.#element(node)
  }

  #words(value: string): void {
    if (!this.#preformatted) return this.#text.append(value)
    const lines = value.replace(/\r\n?/g, '\n').split('\n')
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.#break()
      this.#text.append(line)
    }
  }

  #element(element: ElementNode): void {
    this.#inspect(element)
    if (element.space === 'svg') return this.#drawing(element)
    if (element.space === 'math') return this.#formula(element)
    if (this.#page(element)) return
    const { name } = element
    const pictured = name === 'object' && /^image\//.test(element.attributes.get('type') ?? '')
    if (name === 'img' || name === 'image' || pictured) return this.#picture(element)
    if (name === 'br') return this.#break()
    const counted = is.COUNTED[name]
    if (counted) this.#context.counts[counted]++
    if (is.DROPPED.has(name)) return
    if (is.BLOCKS.has(name) || is.headingLevel(element) !== null) this.#block(element)
    else this.#inline(element)
  }

  /** Identifiers that links may lead to, and attributes that would run. */
  #inspect(element: ElementNode): void {
    for (const [name, value] of element.attributes) {
      if (name === 'id' || name === 'xml:id' || (name === 'name' && element.name === 'a')) {
        this.#waiting.push(`${this.#context.path}#${value}`)
      } else if (/^on[a-z]/.test(name)) this.#context.counts.handlers++
    }
  }

  #emit(block: Block): void {
    this.#sink.push(block)
    for (const key of this.#waiting.splice(0)) if (!this.#anchors.has(key)) this.#anchors.set(key, block)
  }

  // ---- inside a line

  #inline(element: ElementNode): void {
    const context = this.#context
    if (context.backLinks.has(element)) return
    const note = context.noteCalls.get(element)
    const marks: MarkValue[] = []
    const plain = note === undefined && !this.#text.isOpen('note')
    if (note !== undefined) marks.push({ kind: 'note', note })
    else if (element.name === 'a') marks.push(...this.#link(element))
    if (plain) for (const kind of this.#looks(element)) if (!this.#text.isOpen(kind)) marks.push({ kind })
    const outer = this.#language
    const language = languageTag(element.attributes.get('xml:lang') ?? element.attributes.get('lang'))
    if (language !== null && primaryLanguage(language) !== primaryLanguage(outer)) {
      marks.push({ kind: 'language', language })
      this.#language = language
    }
    const [before, after] = element.name === 'q' ? this.#quotes() : ['', '']
    for (const mark of marks) this.#text.open(mark)
    this.#text.append(before)
    this.walkChildren(element)
    this.#text.append(after)
    for (let i = 0; i < marks.length; i++) this.#text.close()
    this.#language = outer
  }

  #looks(element: ElementNode): is.PlainMark[] {
    const kinds = new Set<is.PlainMark>()
    const own = is.INLINE_MARKS[element.name]
    if (own) kinds.add(own)
    if (is.isSmallCaps(element)) kinds.add('small-caps')
    const style = element.attributes.get('style')
    if (style !== undefined) for (const kind of declared(style).marks) kinds.add(kind)
    for (const word of (element.attributes.get('class') ?? '').split(/\s+/)) {
      for (const kind of this.#context.styles.get(word)?.marks ?? []) kinds.add(kind)
    }
    // A heading is set apart by being one; that it looks bold says nothing more.
    if (this.#heading !== null) kinds.delete('strong')
    return [...kinds]
  }

  #link(element: ElementNode): MarkValue[] {
    const href = element.attributes.get('href')
    if (href === undefined || this.#text.isOpen('link')) return []
    const target = this.#context.resolve(href)
    if (target.kind === 'unsafe') {
      this.#context.counts.links++
      return []
    }
    // A title that leads back to the table of contents is a title.
    if (target.kind === 'inside' && this.#heading !== null) return []
    return [{ kind: 'link', href: target.kind === 'inside' ? insideLink(target.key) : target.href }]
  }

  #quotes(): [string, string] {
    return primaryLanguage(this.#language) === 'fr' ? ['«\u00A0', '\u00A0»'] : ['“', '”']
  }

  #break(): void {
    if (this.#text.empty) return
    if (this.#text.atLineStart) this.#flush()
    else this.#text.lineBreak()
  }

  #page(element: ElementNode): boolean {
    const found = pageLabel(element, this.#context)
    if (!found) return false
    this.#text.page(found.label)
    return found.whole
  }

  #picture(element: ElementNode): void {
    const source = pictureSource(element, this.#context)
    if (!source) return
    const resource = this.#context.pictures.get(source)
    if (resource === null) return
    const alt =
      element.attributes.get('alt') ?? (element.attributes.get('role') === 'presentation' ? '' : null)
    this.#text.picture({
      kind: 'picture',
      resource,
      alt: alt === null ? null : alt.replace(/\s+/g, ' ').trim(),
    })
  }

  #drawing(element: ElementNode): void {
    const shapes = childElements(element).filter(
      ({ name }) => !['title', 'desc', 'metadata', 'defs'].includes(name),
    )
    if (element.name === 'image') return this.#picture(element)
    if (shapes.length > 0 && shapes.every(({ name }) => name === 'image')) {
      for (const image of shapes) {
        const alt = drawingAlt(element)
        if (alt !== null && !image.attributes.has('alt')) image.attributes.set('alt', alt)
        this.#picture(image)
      }
      return
    }
    if (element.name !== 'svg' || shapes.length === 0) return
    const resource = this.#context.pictures.takeDrawing(element)
    this.#text.picture({ kind: 'picture', resource, alt: drawingAlt(element) })
  }

  #formula(element: ElementNode): void {
    this.#context.counts.formulas++
    this.#text.append(element.attributes.get('alttext') ?? plainText(element))
  }

  // ---- blocks

  #flush(): void {
    const built = this.#text.take()
    if (!built) return
    if (built.text.replace(/[\uFFFC\s]/g, '') === '') return this.#figures(built.marks)
    if (this.#heading === null && /^[\s*⁂•·~_—–=-]*[*⁂~_=-][\s*⁂•·~_—–=-]*$/.test(built.text)) {
      return this.#emit({ kind: 'separator' })
    }
    const block: TextBlock = {
      kind: this.#heading === null ? 'paragraph' : 'heading',
      id: '',
      text: built.text,
      marks: built.marks,
      ...(this.#heading === null ? {} : { level: this.#heading }),
      ...(primaryLanguage(this.#language) === primaryLanguage(this.#context.language)
        ? {}
        : { language: this.#language }),
    }
    this.#lastText = block
    this.#emit(block)
  }

  #figures(marks: Mark[]): void {
    for (const mark of marks) {
      if (mark.kind === 'page') this.#text.page(mark.label)
      if (mark.kind !== 'picture') continue
      const figure: FigureBlock = { kind: 'figure', id: '', resource: mark.resource, alt: mark.alt }
      this.#emit(figure)
    }
  }

  #block(element: ElementNode): void {
    this.#flush()
    const outer = this.#language
    this.#language =
      languageTag(element.attributes.get('xml:lang') ?? element.attributes.get('lang')) ?? this.#language
    this.#content(element)
    this.#flush()
    this.#language = outer
  }

  #content(element: ElementNode): void {
    const level = is.headingLevel(element)
    if (level !== null) return this.#withHeading(level, element)
    switch (element.name) {
      case 'hr':
        return this.#emit({ kind: 'separator' })
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return this.#list(element)
      case 'dl':
        return this.#definitions(element)
      case 'blockquote':
        return this.#quote(element)
      case 'table':
        for (const block of asTable(element, (cell) => this.#collect(cell))) this.#emit(block)
        return
      case 'pre':
        return this.#pre(element)
      case 'figcaption':
        return this.#caption(element)
      case 'figure':
        return this.#figure(element)
      default:
    }
    if (is.isFigureClass(element)) return this.#figure(element)
    if (is.isCaptionClass(element) && this.#captions) return this.#caption(element)
    if (!this.#poem && (is.isPoem(element) || looksLikeVerse(element, this.#context.styles))) {
      return this.#verse(element)
    }
    if (this.#poem && is.isStanza(element)) return this.#verse(element)
    this.walkChildren(element)
  }

  /** The blocks of an element, apart from the ones around it. */
  #collect(element: ElementNode, walk = (): void => this.walkChildren(element)): Block[] {
    const outer = this.#sink
    this.#sink = []
    walk()
    this.#flush()
    const blocks = this.#sink
    this.#sink = outer
    return blocks
  }

  #withHeading(level: number, element: ElementNode): void {
    const outer = this.#heading
    this.#heading = level
    this.walkChildren(element)
    this.#flush()
    this.#heading = outer
  }

  #list(element: ElementNode): void {
    const items: Block[][] = []
    for (const child of element.children) {
      const item = child.type === 'text' ? child.value.trim() !== '' : !this.#context.skip.has(child)
      if (!item) continue
      const blocks = this.#collect(element, () => {
        if (child.type === 'element' && child.name === 'li') {
          this.#inspect(child)
          this.#block(child)
        } else this.#walk(child)
      })
      if (blocks.length > 0) items.push(blocks)
    }
    if (items.length === 0) return
    const start = Number.parseInt(element.attributes.get('start') ?? '1', 10)
    const ordered = element.name === 'ol'
    this.#emit({ kind: 'list', ordered, ...(ordered && start > 1 ? { start } : {}), items })
  }

  /** A list of terms: the term in strong letters, what is said of it below. */
  #definitions(element: ElementNode): void {
    const items: Block[][] = []
    let lastWasTerm = false
    const entries = childElements(element).flatMap((child) =>
      child.name === 'div' ? childElements(child) : [child],
    )
    for (const child of entries) {
      if (this.#context.skip.has(child)) continue
      const term = child.name === 'dt'
      const blocks = this.#collect(child, () => {
        this.#inspect(child)
        if (term) this.#text.open({ kind: 'strong' })
        this.walkChildren(child)
        this.#flush()
        if (term) this.#text.close()
      })
      const last = items.at(-1)
      if (last && (!term || lastWasTerm)) last.push(...blocks)
      else if (blocks.length > 0) items.push(blocks)
      lastWasTerm = term
    }
    if (items.length > 0) this.#emit({ kind: 'list', ordered: false, items })
  }

  #quote(element: ElementNode): void {
    const blocks = this.#collect(element)
    if (blocks.length === 0) return
    if (blocks.every(({ kind }) => kind === 'verse' || kind === 'figure')) {
      for (const block of blocks) this.#emit(block)
    } else this.#emit({ kind: 'quote', blocks })
  }

  #pre(element: ElementNode): void {
    const outer = this.#preformatted
    this.#preformatted = true
    this.walkChildren(element)
    this.#flush()
    this.#preformatted = outer
  }

  #figure(element: ElementNode): void {
    const outer = this.#captions
    this.#captions = []
    const blocks = addCaption(this.#collect(element), this.#captions)
    this.#captions = outer
    for (const block of blocks) this.#emit(block)
  }

  #caption(element: ElementNode): void {
    const blocks = this.#collect(element)
    for (const block of blocks) {
      if (this.#captions && block.kind === 'paragraph') this.#captions.push(block)
      else this.#emit(block)
    }
  }

  #verse(element: ElementNode): void {
    const outer = this.#poem
    this.#poem = true
    const blocks = asVerse(this.#collect(element))
    this.#poem = outer
    for (const block of blocks) this.#emit(block)
  }
}

const INSIDE = 'book:'

/** A link into the book, before block identifiers are known. */
export function insideLink(key: string): string {
  return INSIDE + key
}

/** The key of a link made by `insideLink`, or null for any other address. */
export function insideKey(href: string): string | null {
  return href.startsWith(INSIDE) ? href.slice(INSIDE.length) : null
}
