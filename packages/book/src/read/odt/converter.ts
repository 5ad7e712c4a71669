import { isDescription } from '../office/descriptions.ts'
import { nothingLeft } from '../office/left-out.ts'
import { inLooks, type RunLooks } from '../office/looks.ts'
import type { LookedAt } from '../office/looked-headings.ts'
import type { Spoken } from '../office/passages.ts'
import { headingRole, isHeading, type Role } from '../office/roles.ts'
import { languageOfScript, statedLanguage } from '../office/spoken-languages.ts'
import { element, setChildren, text } from '../tree/build.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements, find, plainText, textOf } from '../tree/query.ts'
import { labelOf, type ListLevel, type ListStyle } from './lists.ts'
import type { OpenStyles, ParagraphLooks } from './styles.ts'

/** A paragraph of the text itself, for what its looks say of it. */
export interface OpenParagraph extends LookedAt {
  element: ElementNode
}

export interface Surroundings {
  styles: OpenStyles
  lists: ReadonlyMap<string, ListStyle>
  /** Content of an object inside the file, such as a formula; null when there is none. */
  object(path: string): ElementNode | null
}

/** A list being read. */
interface OpenList {
  style: string
  level: number
  counts: number[]
}

/** Elements of the text that hold no text of the book. */
const GONE = new Set(
  (
    'text:tracked-changes text:change text:change-start text:change-end text:sequence-decls text:variable-decls ' +
    'text:user-field-decls text:dde-connection-decls text:alphabetical-index-auto-mark-file office:forms ' +
    'text:soft-page-break office:annotation-end text:bookmark-end text:reference-mark-end text:toc-mark ' +
    'text:toc-mark-start text:toc-mark-end text:alphabetical-index-mark text:alphabetical-index-mark-start ' +
    'text:alphabetical-index-mark-end text:page-number text:page-continuation text:number text:meta-field ' +
    'text:table-of-content-source text:illustration-index-source text:table-index-source text:object-index-source ' +
    'text:user-index-source text:alphabetical-index-source text:bibliography-source text:hidden-text ' +
    'text:hidden-paragraph text:script office:scripts office:event-listeners svg:title svg:desc'
  ).split(' '),
)

/** Lists of what is in the book, which the adapted book makes by itself. */
const CONTENTS = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
])

/**
 * Turns the text of an OpenDocument file into HTML: what each paragraph is, by its style; what each stretch looks like,
 * by its own; notes, lists, tables and pictures as HTML has them.
 */
export class OpenConverter {
  readonly left = nothingLeft()
  /** Stretches of text, paragraph by paragraph. */
  readonly spoken: { paragraph: ElementNode; runs: Spoken[] }[] = []
  readonly paragraphs: OpenParagraph[] = []
  readonly notes: ElementNode[] = []
  readonly #around: Surroundings
  readonly #outline: number[] = []
  /** Last number of each list that has ended, by its style. */
  readonly #ended = new Map<string, number>()
  #runs: { spoken: Spoken; looks: RunLooks }[] = []
  #boxes: TreeNode[] = []
  /** How deep in notes, tables and boxes: 0 in the text itself. */
  #apart = 0
  #listed = false

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** A page of HTML of what `office:text` holds. */
  body(content: ElementNode): ElementNode {
    this.left.revisions = childElements(content, 'text:tracked-changes').flatMap((each) =>
      childElements(each, 'text:changed-region'),
    ).length
    const blocks = this.#blocks(content, null)
    return element('html', {}, [element('body', {}, [...blocks, ...this.notes])])
  }

  // Depth is bounded by the limit under which the tree was read.
  #blocks(parent: ElementNode, list: OpenList | null): TreeNode[] {
    return childElements(parent).flatMap((each) => this.#block(each, list))
  }

  #block(node: ElementNode, list: OpenList | null): TreeNode[] {
    const { name } = node
    if (GONE.has(name)) return []
    if (CONTENTS.has(name)) return [this.#contents(node)]
    switch (name) {
      case 'text:h':
      case 'text:p':
        return this.#paragraph(node, list)
      case 'text:list':
        return this.#list(node, list)
      case 'table:table':
        return this.#aside(() => [this.#table(node)])
      case 'text:section':
        if (this.#around.styles.isHidden(node)) {
          this.left.hidden++
          return []
        }
        return this.#blocks(node, list)
      case 'draw:frame':
      case 'draw:g':
      case 'draw:a':
      case 'draw:custom-shape':
        return this.#afloat(node)
      default:
        return this.#blocks(node, list)
    }
  }

  #aside<Result>(read: () => Result): Result {
    const [runs, boxes, listed] = [this.#runs, this.#boxes, this.#listed]
    this.#runs = []
    this.#boxes = []
    this.#apart++
    const result = read()
    this.#apart--
    this.#runs = runs
    this.#boxes = boxes
    this.#listed = listed
    return result
  }

  /** What is fixed to a page rather than to a paragraph. */
  #afloat(node: ElementNode): TreeNode[] {
    const content = this.#drawing(node)
    return [...(content.length > 0 ? [element('p', {}, content)] : []), ...this.#boxes.splice(0)]
  }

  #contents(node: ElementNode): ElementNode {
    const lines = this.#aside(() => this.#blocks(node, null))
    return element(
      'nav',
      { 'epub:type': 'toc' },
      lines.flatMap((line) => [line, text(' ')]),
    )
  }

  // ---- paragraphs

  #paragraph(node: ElementNode, list: OpenList | null): TreeNode[] {
    const looks = this.#around.styles.paragraph(node.attributes.get('text:style-name') ?? '')
    const role = roleOf(node, looks)
    this.#runs = []
    this.#boxes = []
    const inner = this.#line(node, looks.run, looks)
    const label = role !== null && isHeading(role) ? this.#headingLabel(node, role, list) : ''
    const content = [...(label === '' ? [] : [text(`${label} `)]), ...inLooks(ownLooks(looks, role), inner)]
    const made = blockOf(role, content)
    const paragraph = made.name === 'p' || /^h\d$/.test(made.name) ? made : (find(made, 'p') ?? made)
    this.spoken.push({ paragraph, runs: this.#runs.map(({ spoken }) => spoken) })
    if (this.#apart === 0) this.paragraphs.push(this.#seen(paragraph, role, looks))
    return [made, ...this.#boxes.splice(0)]
  }

  #seen(made: ElementNode, role: Role | null, { alignment, run }: ParagraphLooks): OpenParagraph {
    const lettered = this.#runs.filter(({ spoken }) => /\p{L}|\p{N}/u.test(spoken.text))
    return {
      element: made,
      text: this.#runs
        .map(({ spoken }) => spoken.text)
        .join('')
        .trim(),
      role,
      alignment,
      bold: lettered.length > 0 && lettered.every(({ looks }) => looks.bold ?? false),
      size: Math.max(0, ...lettered.map(({ looks }) => looks.size ?? run.size ?? 0)),
      listed: this.#listed,
    }
  }

  /** Number of a heading, counted as the outline of the document says, or the list it stands in. */
  #headingLabel(node: ElementNode, role: Role, list: OpenList | null): string {
    if (node.attributes.get('text:is-list-header') === 'true') return ''
    const listed = list && this.#around.lists.get(list.style)
    if (list && listed) return labelOf(listed, list.level, list.counts)
    const outline = this.#around.lists.get('outline')
    const level = Number(role.slice(-1))
    this.#outline[level - 1] = (this.#outline[level - 1] ?? (outline?.get(level)?.start ?? 1) - 1) + 1
    this.#outline.length = level
    return outline ? labelOf(outline, level, this.#outline) : ''
  }

  // ---- inside a line

  #line(parent: ElementNode, looks: RunLooks, around: ParagraphLooks): TreeNode[] {
    return parent.children.flatMap((each) => this.#inline(each, looks, around))
  }

  #inline(node: TreeNode, looks: RunLooks, around: ParagraphLooks): TreeNode[] {
    if (node.type === 'text') return [this.#words(node.value, looks)]
    if (GONE.has(node.name)) return []
    const { attributes } = node
    const inner = (): TreeNode[] => this.#line(node, looks, around)
    switch (node.name) {
      case 'text:s':
      case 'text:tab':
        return [text(' ')]
      case 'text:line-break':
        return [element('br')]
      case 'text:span': {
        const own = this.#around.styles.text(attributes.get('text:style-name') ?? '')
        if (own.hidden === true) {
          if (plainText(node) !== '') this.left.hidden++
          return []
        }
        return inLooks(own, this.#line(node, { ...looks, ...own }, around))
      }
      case 'text:a': {
        const href = attributes.get('xlink:href') ?? ''
        // Places in the outline are named by their words, which nothing in the text leads to.
        return /\|(outline|table|graphic|frame|region|ole|sequence|text)$/.test(href)
          ? inner()
          : [element('a', { href }, inner())]
      }
      case 'text:bookmark':
      case 'text:bookmark-start':
      case 'text:reference-mark':
      case 'text:reference-mark-start':
        return [element('a', { id: attributes.get('text:name') ?? '' })]
      case 'text:note':
        return [this.#note(node)]
      case 'text:ruby': {
        const [base] = childElements(node, 'text:ruby-base')
        const [above] = childElements(node, 'text:ruby-text')
        const said = above ? [element('rt', {}, [text(textOf(above))])] : []
        return [element('ruby', {}, [...(base ? this.#line(base, looks, around) : []), ...said])]
      }
      case 'office:annotation':
        this.left.comments++
        return []
      case 'draw:frame':
      case 'draw:g':
      case 'draw:a':
      case 'draw:custom-shape':
      case 'draw:rect':
      case 'draw:ellipse':
        return this.#drawing(node)
      default:
        return inner()
    }
  }

  #words(value: string, looks: RunLooks): ElementNode {
    const run = element('span', {}, [text(value)])
    const stated = [looks.bidi, looks.eastAsian].map(statedLanguage)
    const language = languageOfScript(value, stated) ?? statedLanguage(looks.language)
    this.#runs.push({ spoken: { run, text: value, language }, looks })
    return run
  }

  #note(node: ElementNode): ElementNode {
    const id = `note-${this.notes.length + 1}`
    const [citation] = childElements(node, 'text:note-citation')
    const [body] = childElements(node, 'text:note-body')
    const label = citation?.attributes.get('text:label') ?? (citation ? plainText(citation) : '')
    const note = element('aside', { 'epub:type': 'footnote', id })
    this.notes.push(note)
    if (body) {
      const blocks = this.#aside(() => this.#blocks(body, null))
      setChildren(note, blocks)
    }
    return element('a', { 'epub:type': 'noteref', href: `#${id}` }, [text(label)])
  }

  // ---- pictures and boxes

  /** What a drawing shows in its line; text boxes go after the paragraph. */
  #drawing(node: ElementNode): TreeNode[] {
    const shown: TreeNode[] = []
    let held = false
    for (const each of childElements(node)) {
      switch (each.name) {
        case 'draw:image': {
          // Beside an object, or another form of the same picture.
          if (held) break
          const source = pictureSource(each)
          held = true
          if (source === null) this.left.linked++
          else shown.push(element('img', { src: source, ...altOf(node) }))
          break
        }
        case 'draw:object': {
          const formula = this.#formula(each)
          if (!formula) break
          held = true
          shown.push(formula)
          break
        }
        case 'draw:text-box':
        case 'text:p':
        case 'text:h':
        case 'text:list': {
          held = true
          const read =
            each.name === 'draw:text-box' ? () => this.#blocks(each, null) : () => this.#block(each, null)
          this.#boxes.push(...this.#aside(read))
          break
        }
        case 'draw:frame':
        case 'draw:g':
        case 'draw:a':
        case 'draw:custom-shape':
        case 'draw:rect':
        case 'draw:ellipse':
          held = true
          shown.push(...this.#drawing(each))
          break
        default:
      }
    }
    if (!held && node.name === 'draw:frame') this.left.objects++
    return shown
  }

  #formula(node: ElementNode): ElementNode | null {
    const inside = find(node, 'math')
    if (inside) return inside
    const path = (node.attributes.get('xlink:href') ?? '').replace(/^\.\//, '')
    const root = path === '' ? null : this.#around.object(path)
    return root?.space === 'math' ? root : null
  }

  // ---- lists and tables

  #list(node: ElementNode, outer: OpenList | null): TreeNode[] {
    const style = node.attributes.get('text:style-name') ?? outer?.style ?? this.#paragraphListStyle(node)
    const level = (outer?.level ?? 0) + 1
    const list: OpenList = { style, level, counts: [...(outer?.counts ?? [])] }
    const own = this.#around.lists.get(style)?.get(level)
    const continued =
      node.attributes.get('text:continue-numbering') === 'true' || node.attributes.has('text:continue-list')
    let number = continued && level === 1 ? (this.#ended.get(style) ?? 0) : (own?.start ?? 1) - 1
    const made: TreeNode[] = []
    const items: ElementNode[] = []
    let first = number + 1
    const close = (): void => {
      if (items.length > 0)
        made.push(
          element(
            own && own.bullet === null ? 'ol' : 'ul',
            first > 1 ? { start: String(first) } : {},
            items.splice(0),
          ),
        )
    }
    for (const item of childElements(node)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue
      const restart = Number(item.attributes.get('text:start-value') ?? 0)
      if (restart > 0) {
        close()
        number = restart - 1
      }
      if (item.name === 'text:list-item') number++
      if (items.length === 0) first = number
      list.counts[level - 1] = number
      list.counts.length = level
      const content = this.#item(item, list)
      if (isPlain(item, own)) {
        close()
        made.push(...spoken(content, own))
      } else items.push(element('li', {}, content))
    }
    close()
    this.#ended.set(style, number)
    return made
  }

  #item(item: ElementNode, list: OpenList): TreeNode[] {
    const outer = this.#listed
    this.#listed = true
    const content = this.#blocks(item, list)
    this.#listed = outer
    return content
  }

  #paragraphListStyle(list: ElementNode): string {
    const first = find(list, 'text:p')
    return this.#around.styles.paragraph(first?.attributes.get('text:style-name') ?? '').listStyle ?? ''
  }

  #table(node: ElementNode): ElementNode {
    const rows = (parent: ElementNode, header: boolean): ElementNode[] =>
      childElements(parent).flatMap((each) => {
        if (each.name === 'table:table-row') return [this.#row(each, header)]
        return /^table:table-(header-rows|rows|row-group)$/.test(each.name)
          ? rows(each, header || each.name === 'table:table-header-rows')
          : []
      })
    return element('table', {}, rows(node, false))
  }

  #row(row: ElementNode, header: boolean): ElementNode {
    const cells = childElements(row, 'table:table-cell').map((cell) => {
      const attributes: Record<string, string> = {}
      const across = cell.attributes.get('table:number-columns-spanned')
      const down = cell.attributes.get('table:number-rows-spanned')
      if (across !== undefined) attributes['colspan'] = across
      if (down !== undefined) attributes['rowspan'] = down
      return element(header ? 'th' : 'td', attributes, this.#blocks(cell, null))
    })
    return element('tr', {}, cells)
  }
}

function roleOf(node: ElementNode, { role }: ParagraphLooks): Role | null {
  if (node.name !== 'text:h') return role
  if (role === 'title' || role === 'subtitle' || role === 'contents') return role
  return headingRole(Number(node.attributes.get('text:outline-level') ?? role?.slice(-1) ?? 1))
}

/** Looks that say something of these words: a heading is set apart by being one. */
function ownLooks({ own }: ParagraphLooks, role: Role | null): RunLooks {
  return isHeading(role) || role === 'title' ? {} : own
}

function blockOf(role: Role | null, content: TreeNode[]): ElementNode {
  const paragraph = (attributes: Record<string, string> = {}): ElementNode =>
    element('p', attributes, content)
  if (role !== null && isHeading(role)) return element(`h${role.slice(-1)}`, {}, content)
  switch (role) {
    case 'title':
      return element('h1', {}, content)
    case 'quote':
      return element('blockquote', {}, [paragraph()])
    case 'verse':
      return element('div', { class: 'verse' }, [paragraph()])
    case 'code':
      return element('pre', {}, content)
    case 'caption':
      return paragraph({ class: 'caption' })
    case 'contents':
      return element('nav', { 'epub:type': 'toc' }, [paragraph(), text(' ')])
    default:
      return paragraph()
  }
}

/** Items that are no list to a reader: titles with a number, and speeches after a dash. */
function isPlain(item: ElementNode, level: ListLevel | undefined): boolean {
  const first = childElements(item)[0]
  return first?.name === 'text:h' || /^[–—]$/.test(level?.bullet ?? '')
}

function spoken(content: TreeNode[], level: ListLevel | undefined): TreeNode[] {
  const first = content[0]
  if (first?.type === 'element' && first.name === 'p' && level?.bullet) {
    first.children.unshift(text(`${level.bullet}\u00A0`))
  }
  return content
}

/** Source of a picture as an address, or null when it is not in the file. */
function pictureSource(image: ElementNode): string | null {
  const [data] = childElements(image, 'office:binary-data')
  if (data) return `data:image/png;base64,${textOf(data).replace(/\s+/g, '')}`
  const href = image.attributes.get('xlink:href') ?? ''
  return href === '' || /^([a-z][a-z0-9+.-]*:|\.\.|\/)/i.test(href) ? null : href
}

/** Description of a picture: what stands for it, and more of it where both are given. */
function altOf(frame: ElementNode): { alt?: string } {
  if (frame.attributes.get('loext:decorative') === 'true') return { alt: '' }
  const [title = '', description = ''] = ['svg:title', 'svg:desc'].map((name) => {
    const [said] = childElements(frame, name)
    const words = said ? plainText(said) : ''
    return isDescription(words) ? words : ''
  })
  const all =
    title === '' || description.startsWith(title)
      ? description
      : description === ''
        ? title
        : `${title}. ${description}`
  return all === '' ? {} : { alt: all }
}
