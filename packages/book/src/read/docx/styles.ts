import { looksOfStyle, type RunLooks } from '../office/looks.ts'
import { headingRole, roleOfStyle, type Role } from '../office/roles.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'
import { child, toggle, valueOf } from './xml.ts'

/** What a paragraph is by its own properties or its style. */
export interface ParagraphLooks {
  role: Role | null
  alignment?: string
  numbering?: { list: string; level: number }
  /** Looks of its runs by its style, before any of their own. */
  run: RunLooks
}

interface Style {
  id: string
  type: string
  name: string
  base: string | undefined
  paragraph: ElementNode | undefined
  run: ElementNode | undefined
}

/** More steps than this from a style to the one it is based on are a circle. */
const MOST_BASES = 20

/** The styles of a document, each with what it takes from those it is based on. */
export class StyleSheet {
  readonly #styles = new Map<string, Style>()
  readonly #paragraphs = new Map<string, ParagraphLooks>()
  readonly #runs = new Map<string, RunLooks>()
  readonly #defaults: RunLooks
  readonly #default: string | undefined

  constructor(root: ElementNode | null) {
    let normal: string | undefined
    for (const element of root ? childElements(root, 'w:style') : []) {
      const id = element.attributes.get('w:styleId') ?? ''
      const type = element.attributes.get('w:type') ?? 'paragraph'
      if (this.#styles.has(`${type} ${id}`)) continue
      if (type === 'paragraph' && /^(1|true|on)$/.test(element.attributes.get('w:default') ?? '')) normal = id
      this.#styles.set(`${type} ${id}`, {
        id,
        type,
        name: valueOf(element, 'w:name') ?? id,
        base: valueOf(element, 'w:basedOn'),
        paragraph: child(element, 'w:pPr'),
        run: child(element, 'w:rPr'),
      })
    }
    const defaults = child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    this.#defaults = runLooks(defaults)
    this.#default = normal
  }

  /** Looks of a paragraph with the properties `own`. */
  paragraph(own: ElementNode | undefined): ParagraphLooks {
    const id = valueOf(own, 'w:pStyle') ?? this.#default ?? ''
    let styled = this.#paragraphs.get(id)
    if (!styled) {
      styled = this.#paragraphStyle(id)
      this.#paragraphs.set(id, styled)
    }
    return own ? withOwn(styled, own) : styled
  }

  /** Looks of a run by its character style and its own properties, before those of its paragraph. */
  run(own: ElementNode | undefined): RunLooks {
    const id = valueOf(own, 'w:rStyle')
    let styled = id === undefined ? {} : this.#runs.get(id)
    if (!styled) {
      styled = this.#chain('character', id).reduceRight<RunLooks>((looks, style) => {
        const said = looksOfStyle(style.name)
        return { ...looks, ...said, ...runLooks(style.run) }
      }, {})
      this.#runs.set(id ?? '', styled)
    }
    return { ...styled, ...runLooks(own) }
  }

  #paragraphStyle(id: string): ParagraphLooks {
    const chain = this.#chain('paragraph', id)
    let looks: ParagraphLooks = { role: null, run: this.#defaults }
    for (const style of chain.toReversed()) {
      looks = { ...looks, run: { ...looks.run, ...runLooks(style.run) } }
      if (style.paragraph) looks = withOwn(looks, style.paragraph)
      looks.role = roleOfStyle(style.name) ?? looks.role
    }
    // A style that no one ever defined may still have a telling name.
    return chain.length === 0 ? { ...looks, role: roleOfStyle(id) } : looks
  }

  #chain(type: string, id: string | undefined): Style[] {
    const chain: Style[] = []
    for (let next = id; next !== undefined && chain.length < MOST_BASES;) {
      const style = this.#styles.get(`${type} ${next}`)
      if (!style) break
      chain.push(style)
      next = style.base
    }
    return chain
  }
}

function withOwn(looks: ParagraphLooks, own: ElementNode): ParagraphLooks {
  const outline = Number(valueOf(own, 'w:outlineLvl') ?? 9)
  const alignment = valueOf(own, 'w:jc')
  const numbers = child(own, 'w:numPr')
  const list = valueOf(numbers, 'w:numId') ?? looks.numbering?.list
  const level = Number(valueOf(numbers, 'w:ilvl') ?? looks.numbering?.level ?? 0)
  const made = { ...looks }
  if (outline < 9 && (looks.role === null || looks.role === 'plain')) made.role = headingRole(outline + 1)
  if (alignment !== undefined) made.alignment = alignment
  // List 0 takes a paragraph out of the list of its style.
  if (list !== undefined) made.numbering = { list, level: Number.isInteger(level) ? level : 0 }
  if (list === '0') delete made.numbering
  return made
}

/** What the properties of a run say by themselves. */
export function runLooks(own: ElementNode | undefined): RunLooks {
  if (!own) return {}
  const language = child(own, 'w:lang')?.attributes
  const underline = child(own, 'w:u')
  const position = valueOf(own, 'w:vertAlign')
  const size = Number(valueOf(own, 'w:sz'))
  const strike = toggle(own, 'w:strike') ?? toggle(own, 'w:dstrike')
  const looks = {
    bold: toggle(own, 'w:b'),
    italic: toggle(own, 'w:i'),
    underline: underline && !/^(none|0|false)$/.test(underline.attributes.get('w:val') ?? 'none'),
    strike,
    smallCaps: toggle(own, 'w:smallCaps'),
    hidden: toggle(own, 'w:vanish'),
    position:
      position === 'superscript' || position === 'subscript' || position === 'baseline'
        ? position
        : undefined,
    size: size > 0 ? size : undefined,
    language: language?.get('w:val'),
    eastAsian: language?.get('w:eastAsia'),
    bidi: language?.get('w:bidi'),
  }
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined))
}
