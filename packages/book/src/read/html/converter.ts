import type { Block, FigureBlock, Mark, TextBlock } from '../../model.ts'
import { languageTag, primaryLanguage } from '../language.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements, plainText } from '../tree/query.ts'
import { blockContent } from './blocks.ts'
import type { ConvertContext } from './context.ts'
import { insideLink } from './links.ts'
import { drawingAlt, mediaWords, pageLabel, pictureSource } from './media.ts'
import { declared } from './styles.ts'
import { TextBuilder, type MarkValue } from './text-builder.ts'
import * as is from './vocabulary.ts'
import type { State, Walker } from './walker.ts'

/** The blocks of one document, and where each of its identifiers has gone. */
export interface Converted {
  blocks: Block[]
  /** By `path#id`: the block that the identifier stood in or before. */
  anchors: Map<string, Block>
}

/** What separates two scenes when it stands alone: `* * *`, `⁂`, `———`. */
const SEPARATOR = /^[\s*⁂•·~_—–=-]*[*⁂~_=-][\s*⁂•·~_—–=-]*$/

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

class Converter implements Walker {
  readonly context: ConvertContext
  readonly state: State
  readonly text = new TextBuilder()
  readonly #anchors = new Map<string, Block>()
  #sink: Block[] = []
  #waiting: string[] = []
  #lastText: TextBlock | null = null

  constructor(context: ConvertContext) {
    this.context = context
    this.state = {
      heading: null,
      preformatted: false,
      poem: false,
      captions: null,
      language: context.documentLanguage,
    }
  }

  end(): Converted {
    this.flush()
    for (const label of this.text.takePendingPages()) {
      const end = this.#lastText?.text.length ?? 0
      this.#lastText?.marks.push({ kind: 'page', label, start: end, end })
    }
    const last = this.#sink.at(-1)
    if (last) for (const key of this.#waiting) this.#anchors.set(key, last)
    return { blocks: this.#sink, anchors: this.#anchors }
  }

  walkChildren(element: ElementNode): void {
    for (const child of element.children) this.walk(child)
  }

  walk(node: TreeNode): void {
    if (node.type === 'text') this.#words(node.value)
    else if (!this.context.skip.has(node)) this.#element(node)
  }

  #words(value: string): void {
    if (!this.state.preformatted) {
      this.text.append(value)
      return
    }
    const lines = value.replace(/\r\n?/g, '\n').split('\n')
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.#break()
      this.text.append(line)
    }
  }

  #element(element: ElementNode): void {
    this.inspect(element)
    if (element.space === 'svg') {
      this.#drawing(element)
      return
    }
    if (element.space === 'math') {
      this.#formula(element)
      return
    }
    if (this.#page(element)) return
    const { name } = element
    const pictured = name === 'object' && /^image\//.test(element.attributes.get('type') ?? '')
    if (name === 'img' || name === 'image' || pictured) {
      this.#picture(element)
      return
    }
    if (name === 'br') {
      this.#break()
      return
    }
    const counted = is.COUNTED[name]
    if (counted && (name !== 'script' || is.runs(element))) this.context.counts[counted]++
    if ((name === 'audio' || name === 'video') && mediaWords(element)) {
      this.block(element)
      return
    }
    if (is.DROPPED.has(name)) return
    if (is.BLOCKS.has(name) || is.headingLevel(element) !== null) this.block(element)
    else this.#inline(element)
  }

  /** Identifiers that links may lead to, and attributes that would run. */
  inspect(element: ElementNode): void {
    for (const [name, value] of element.attributes) {
      if (name === 'id' || name === 'xml:id' || (name === 'name' && element.name === 'a')) {
        this.#waiting.push(`${this.context.path}#${value}`)
      } else if (/^on[a-z]/.test(name)) this.context.counts.handlers++
    }
  }

  emit(block: Block): void {
    this.#sink.push(block)
    for (const key of this.#waiting.splice(0)) if (!this.#anchors.has(key)) this.#anchors.set(key, block)
  }

  // ---- inside a line

  #inline(element: ElementNode): void {
    const context = this.context
    if (context.backLinks.has(element)) return
    const note = context.noteCalls.get(element)
    const marks: MarkValue[] = []
    const plain = note === undefined && !this.text.isOpen('note')
    if (note !== undefined) marks.push({ kind: 'note', note })
    else if (element.name === 'a') marks.push(...this.#link(element))
    if (plain) for (const kind of this.#looks(element)) if (!this.text.isOpen(kind)) marks.push({ kind })
    const outer = this.state.language
    const language = languageTag(element.attributes.get('xml:lang') ?? element.attributes.get('lang'))
    if (language !== null && primaryLanguage(language) !== primaryLanguage(outer)) {
      marks.push({ kind: 'language', language })
      this.state.language = language
    }
    const [before, after] = element.name === 'q' ? this.#quotes() : ['', '']
    for (const mark of marks) this.text.open(mark)
    this.text.append(before)
    this.walkChildren(element)
    this.text.append(after)
    for (let i = 0; i < marks.length; i++) this.text.close()
    this.state.language = outer
  }

  #looks(element: ElementNode): is.PlainMark[] {
    const kinds = new Set<is.PlainMark>()
    const own = is.INLINE_MARKS[element.name]
    if (own) kinds.add(own)
    if (is.isSmallCaps(element)) kinds.add('small-caps')
    const style = element.attributes.get('style')
    if (style !== undefined) for (const kind of declared(style).marks) kinds.add(kind)
    for (const word of (element.attributes.get('class') ?? '').split(/\s+/)) {
      for (const kind of this.context.styles.get(word)?.marks ?? []) kinds.add(kind)
    }
    // A heading is set apart by being one; that it looks bold says nothing more.
    if (this.state.heading !== null) kinds.delete('strong')
    return [...kinds]
  }

  #link(element: ElementNode): MarkValue[] {
    const href = element.attributes.get('href')
    if (href === undefined || this.text.isOpen('link')) return []
    const target = this.context.resolve(href)
    if (target.kind === 'unsafe') {
      this.context.counts.links++
      return []
    }
    // A title that leads back to the table of contents is a title.
    if (target.kind === 'inside' && this.state.heading !== null) return []
    return [{ kind: 'link', href: target.kind === 'inside' ? insideLink(target.key) : target.href }]
  }

  #quotes(): [string, string] {
    return primaryLanguage(this.state.language) === 'fr' ? ['«\u00A0', '\u00A0»'] : ['“', '”']
  }

  #break(): void {
    if (this.text.empty) return
    if (this.text.atLineStart) this.flush()
    else this.text.lineBreak()
  }

  #page(element: ElementNode): boolean {
    const found = pageLabel(element, this.context)
    if (!found) return false
    this.text.page(found.label)
    return found.whole
  }

  #picture(element: ElementNode): void {
    const source = pictureSource(element, this.context)
    if (!source) {
      this.#pictureInWords(element)
      return
    }
    const resource = this.context.pictures.get(source)
    if (resource === null) {
      this.#pictureInWords(element)
      return
    }
    const alt =
      element.attributes.get('alt') ?? (element.attributes.get('role') === 'presentation' ? '' : null)
    this.text.picture({
      kind: 'picture',
      resource,
      alt: alt === null ? null : alt.replace(/\s+/g, ' ').trim(),
    })
  }

  /** A picture that cannot be had is what is said of it, as browsers show it. */
  #pictureInWords(element: ElementNode): void {
    this.text.append(element.attributes.get('alt') ?? '')
  }

  #drawing(element: ElementNode): void {
    const shapes = childElements(element).filter(
      ({ name }) => !['title', 'desc', 'metadata', 'defs'].includes(name),
    )
    if (element.name === 'image') {
      this.#picture(element)
      return
    }
    if (shapes.length > 0 && shapes.every(({ name }) => name === 'image')) {
      for (const image of shapes) {
        const alt = drawingAlt(element)
        if (alt !== null && !image.attributes.has('alt')) image.attributes.set('alt', alt)
        this.#picture(image)
      }
      return
    }
    if (element.name !== 'svg' || shapes.length === 0) return
    const resource = this.context.pictures.takeDrawing(element)
    this.text.picture({ kind: 'picture', resource, alt: drawingAlt(element) })
    this.#wordsOfDrawing(element)
  }

  /** Text of the page inside a drawing is no drawing: it follows. In a choice, the drawing's own words stand for it. */
  #wordsOfDrawing(element: ElementNode): void {
    for (const child of childElements(element)) {
      if (child.name === 'foreignObject') this.block(child)
      else if (child.space === 'svg' && child.name !== 'switch') this.#wordsOfDrawing(child)
    }
  }

  #formula(element: ElementNode): void {
    this.context.counts.formulas++
    this.text.append(element.attributes.get('alttext') ?? plainText(element))
  }

  // ---- blocks

  flush(): void {
    const built = this.text.take()
    if (!built) return
    if (built.text.replace(/[\uFFFC\s]/g, '') === '') {
      this.#figures(built.marks)
      return
    }
    const sign = built.text.length < 80 && SEPARATOR.test(built.text)
    if (this.state.heading === null && sign) {
      this.emit({ kind: 'separator' })
      return
    }
    const block: TextBlock = {
      kind: this.state.heading === null ? 'paragraph' : 'heading',
      id: '',
      text: built.text,
      marks: built.marks,
      ...(this.state.heading === null ? {} : { level: this.state.heading }),
      ...(primaryLanguage(this.state.language) === primaryLanguage(this.context.language)
        ? {}
        : { language: this.state.language }),
    }
    this.#lastText = block
    this.emit(block)
  }

  #figures(marks: Mark[]): void {
    for (const mark of marks) {
      if (mark.kind === 'page') this.text.page(mark.label)
      if (mark.kind !== 'picture') continue
      const figure: FigureBlock = { kind: 'figure', id: '', resource: mark.resource, alt: mark.alt }
      this.emit(figure)
    }
  }

  block(element: ElementNode): void {
    const { state } = this
    this.flush()
    const outer = state.language
    state.language =
      languageTag(element.attributes.get('xml:lang') ?? element.attributes.get('lang')) ?? state.language
    blockContent(this, element)
    this.flush()
    state.language = outer
  }

  collect(walk: () => void): Block[] {
    const outer = this.#sink
    this.#sink = []
    walk()
    this.flush()
    const blocks = this.#sink
    this.#sink = outer
    return blocks
  }
}
