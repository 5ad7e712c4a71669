import type { Block, FigureBlock, Mark, TextBlock } from '../../model.ts'
import { chapterType, termsOf } from '../../structure-terms.ts'
import { primaryLanguage } from '../language.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { plainText } from '../tree/query.ts'
import { blockContent } from './blocks.ts'
import type { ConvertContext } from './context.ts'
import { isLetter } from './drop-caps.ts'
import { drawing, formula, picture } from './embedded.ts'
import { inlineContent, languageOf } from './inline.ts'
import { heardLink } from './links.ts'
import { mediaWords, pageLabel } from './media.ts'
import { declared } from './styles.ts'
import { TextBuilder } from './text-builder.ts'
import * as is from './vocabulary.ts'
import type { State, Walker } from './walker.ts'

/** The blocks of one document, and where each of its identifiers has gone. */
export interface Converted {
  blocks: Block[]
  /** By `path#id`: the block that the identifier stood in or before. */
  anchors: Map<string, Block>
  /** What the document says of a section, by the first block in it: structural semantics, the innermost last. */
  terms: Map<Block, string[]>
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
  converter.read(root)
  return converter.end()
}

class Converter implements Walker {
  readonly context: ConvertContext
  readonly state: State
  readonly text = new TextBuilder()
  readonly #anchors = new Map<string, Block>()
  readonly #terms = new Map<Block, string[]>()
  #sink: Block[] = []
  #waiting: string[] = []
  /** Terms of the sections that have begun and hold no block yet. */
  #begun: string[] = []
  #lastText: TextBlock | null = null
  /** The text being built is the large first letter of the block that comes next. */
  #letter = false

  constructor(context: ConvertContext) {
    this.context = context
    this.state = {
      heading: null,
      preformatted: false,
      poem: false,
      captions: null,
      role: null,
      language: context.documentLanguage,
    }
  }

  read(root: ElementNode): void {
    this.heard(root, () => {
      this.#begin(root)
      this.walkChildren(root)
      this.flush()
    })
  }

  end(): Converted {
    for (const label of this.text.takePendingPages()) {
      const end = this.#lastText?.text.length ?? 0
      this.#lastText?.marks.push({ kind: 'page', label, start: end, end })
    }
    const last = this.#sink.at(-1)
    if (last) for (const key of this.#waiting) this.#anchors.set(key, last)
    return { blocks: this.#sink, anchors: this.#anchors, terms: this.#terms }
  }

  walkChildren(element: ElementNode): void {
    for (const child of element.children) this.walk(child)
  }

  walk(node: TreeNode): void {
    if (node.type === 'text') this.#words(node.value)
    else if (!this.context.skip.has(node)) this.#element(node)
  }

  #words(value: string): void {
    if (this.#letter && value.trim() !== '') this.#letter = false
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
      drawing(this, element)
      return
    }
    if (element.space === 'math') {
      formula(this, element)
      return
    }
    if (this.#page(element)) return
    const { name } = element
    const pictured = name === 'object' && /^image\//.test(element.attributes.get('type') ?? '')
    if (name === 'img' || name === 'image' || pictured) picture(this, element)
    else if (name === 'br') this.#break()
    else if ((name === 'audio' || name === 'video') && mediaWords(element)) {
      this.context.counts.media++
      this.block(element)
    } else if (is.DROPPED.has(name)) this.#drop(element)
    else if (is.BLOCKS.has(name) || is.headingLevel(element) !== null || this.#standsAlone(element))
      this.block(element)
    else {
      const counted = is.COUNTED[name]
      if (counted) this.context.counts[counted]++
      this.heard(element, () => {
        inlineContent(this, element)
      })
    }
  }

  #drop(element: ElementNode): void {
    const counted = is.COUNTED[element.name]
    if (counted && (counted !== 'scripts' || is.runs(element))) this.context.counts[counted]++
    const words = counted === 'forms' ? plainText(element) : ''
    if (words !== '') this.context.setAside({ reason: 'form', text: words })
  }

  /** A piece of a line that the book's styles set on lines of its own. */
  #standsAlone(element: ElementNode): boolean {
    if (element.name !== 'span' || is.isDropCap(element)) return false
    const style = element.attributes.get('style')
    if (style !== undefined && declared(style).block) return true
    const classes = element.attributes.get('class')
    if (classes === undefined) return false
    return classes.split(/\s+/).some((word) => this.context.styles.get(word)?.block === true)
  }

  /** Identifiers that links may lead to, and attributes that would run. */
  inspect(element: ElementNode): void {
    for (const [name, value] of element.attributes) {
      if (name === 'id' || name === 'xml:id' || (name === 'name' && element.name === 'a')) {
        this.#waiting.push(`${this.context.path}#${value}`)
      } else if (/^on[a-z]/.test(name)) this.context.counts.handlers++
    }
  }

  heard(element: ElementNode, read: () => void): void {
    const id = this.context.heard.size > 0 ? (element.attributes.get('id') ?? '') : ''
    const key = element.name === 'body' ? this.context.path : `${this.context.path}#${id}`
    if (!this.context.heard.has(key)) {
      read()
      return
    }
    this.text.open({ kind: 'link', href: heardLink(key) })
    read()
    this.text.close()
  }

  emit(block: Block): void {
    this.#sink.push(block)
    for (const key of this.#waiting.splice(0)) if (!this.#anchors.has(key)) this.#anchors.set(key, block)
    if (this.#begun.length > 0) this.#terms.set(block, this.#begun.splice(0))
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

  // ---- blocks

  flush(): void {
    const built = this.text.take()
    if (!built) return
    if (built.text.replace(/[\uFFFC\s]/g, '') === '') {
      this.#figures(built.marks)
      return
    }
    const { heading, role, language } = this.state
    const sign = built.text.length < 80 && SEPARATOR.test(built.text)
    if (heading === null && sign && !built.marks.some(({ kind }) => kind === 'formula')) {
      this.emit({ kind: 'separator' })
      return
    }
    const block: TextBlock = {
      kind: heading === null ? 'paragraph' : 'heading',
      id: '',
      text: built.text,
      marks: built.marks,
      ...(heading === null ? {} : { level: heading }),
      ...(heading === null && role ? { role } : {}),
      ...(primaryLanguage(language) === primaryLanguage(this.context.language) ? {} : { language }),
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
    if (this.#letter) this.#letter = false
    else this.flush()
    if (is.isDropCap(element) && isLetter(element)) {
      this.walkChildren(element)
      this.text.glue()
      this.#letter = true
      return
    }
    const outer = state.language
    const sections = this.#begun.length
    state.language = languageOf(element) ?? state.language
    this.heard(element, () => {
      this.#begin(element)
      blockContent(this, element)
      this.flush()
    })
    // A section without a block says nothing of what comes after it.
    this.#begun.length = Math.min(this.#begun.length, sections)
    state.language = outer
  }

  #begin({ name, attributes }: ElementNode): void {
    const terms = termsOf(attributes.get('epub:type'), attributes.get('role'))
    if (terms.length === 0 || name === 'aside' || chapterType(terms) === null) return
    if (/^(section|article|body|main)$/.test(name) || !terms.includes('epigraph')) this.#begun.push(...terms)
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
