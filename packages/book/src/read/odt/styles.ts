import { looksOfStyle, type RunLooks } from '../office/looks.ts'
import { headingRole, roleOfStyle, type Role } from '../office/roles.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'

/** What a paragraph is by its style. */
export interface ParagraphLooks {
  role: Role | null
  alignment?: string
  listStyle?: string
  /** Looks of its letters. */
  run: RunLooks
  /** Those of them that were given to this paragraph alone (an automatic style), not to all of its kind. */
  own: RunLooks
}

interface Style {
  name: string
  automatic: boolean
  parent: string | undefined
  element: ElementNode
}

/** More steps than this from a style to its first ancestor are a circle. */
const MOST_PARENTS = 20

/** The styles of an OpenDocument file, each with what it takes from its parents. */
export class OpenStyles {
  readonly #styles = new Map<string, Style>()
  readonly #paragraphs = new Map<string, ParagraphLooks>()
  readonly #texts = new Map<string, RunLooks>()
  readonly #defaults: RunLooks

  /** `parents` are the elements that hold styles: `office:styles` and `office:automatic-styles`. */
  constructor(parents: readonly ElementNode[]) {
    let defaults: RunLooks = {}
    for (const parent of parents) {
      const automatic = parent.name === 'office:automatic-styles'
      for (const element of childElements(parent)) {
        const { attributes } = element
        const family = attributes.get('style:family') ?? ''
        if (element.name === 'style:default-style' && family === 'paragraph') defaults = runLooks(element)
        if (element.name !== 'style:style') continue
        const id = attributes.get('style:name') ?? ''
        this.#styles.set(`${family} ${id}`, {
          name: attributes.get('style:display-name') ?? id,
          automatic,
          parent: attributes.get('style:parent-style-name'),
          element,
        })
      }
    }
    this.#defaults = defaults
  }

  paragraph(id: string): ParagraphLooks {
    const known = this.#paragraphs.get(id)
    if (known) return known
    const looks: ParagraphLooks = { role: roleOfStyle(id), run: this.#defaults, own: {} }
    for (const { name, automatic, element } of this.#chain('paragraph', id).toReversed()) {
      const { attributes } = element
      const said = runLooks(element)
      const level = Number(attributes.get('style:default-outline-level') ?? 0)
      const [properties] = childElements(element, 'style:paragraph-properties')
      const alignment = properties?.attributes.get('fo:text-align')
      const listStyle = attributes.get('style:list-style-name')
      looks.role = (automatic ? null : roleOfStyle(name)) ?? (level > 0 ? headingRole(level) : looks.role)
      looks.run = { ...looks.run, ...said, size: sizeOf(element, looks.run.size) }
      if (automatic) looks.own = { ...looks.own, ...said }
      if (alignment !== undefined) looks.alignment = alignment
      if (listStyle !== undefined) looks.listStyle = listStyle
    }
    this.#paragraphs.set(id, looks)
    return looks
  }

  /** Looks of a stretch of text by its style alone. */
  text(id: string): RunLooks {
    const known = this.#texts.get(id)
    if (known) return known
    let looks: RunLooks = {}
    for (const { name, automatic, element } of this.#chain('text', id).toReversed()) {
      looks = { ...looks, ...(automatic ? {} : looksOfStyle(name)), ...runLooks(element) }
    }
    this.#texts.set(id, looks)
    return looks
  }

  /** Whether a section of this style is hidden. */
  isHidden(section: ElementNode): boolean {
    return /^(none|condition)$/.test(section.attributes.get('text:display') ?? '')
  }

  #chain(family: string, id: string): Style[] {
    const chain: Style[] = []
    for (let next: string | undefined = id; next !== undefined && chain.length < MOST_PARENTS;) {
      const style: Style | undefined = this.#styles.get(`${family} ${next}`)
      if (!style) break
      chain.push(style)
      next = style.parent
    }
    return chain
  }
}

function runLooks(style: ElementNode): RunLooks {
  const [properties] = childElements(style, 'style:text-properties')
  if (!properties) return {}
  const said = (name: string): string | undefined => properties.attributes.get(name)
  const line = (name: string): boolean | undefined => {
    const value = said(name)
    return value === undefined ? undefined : value !== 'none'
  }
  const weight = said('fo:font-weight')
  const slant = said('fo:font-style')
  const caps = said('fo:font-variant')
  const display = said('text:display')
  const position = said('style:text-position')
  const looks = {
    bold: weight === undefined ? undefined : /^(bold|[6-9]00)$/.test(weight),
    italic: slant === undefined ? undefined : /^(italic|oblique)$/.test(slant),
    underline: line('style:text-underline-style'),
    strike: line('style:text-line-through-style'),
    smallCaps: caps === undefined ? undefined : caps === 'small-caps',
    hidden: display === undefined ? undefined : display === 'none',
    position: position === undefined ? undefined : positionOf(position),
    language: tag(said('fo:language'), said('fo:country')),
    eastAsian: tag(said('style:language-asian'), said('style:country-asian')),
    bidi: tag(said('style:language-complex'), said('style:country-complex')),
  }
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined))
}

/** Size in points: given so, or as a share of the parent's. */
function sizeOf(style: ElementNode, parent: number | undefined): number {
  const [properties] = childElements(style, 'style:text-properties')
  const [, number, unit] = /^([\d.]+)(pt|%)$/.exec(properties?.attributes.get('fo:font-size') ?? '') ?? []
  if (number === undefined) return parent ?? 12
  return unit === '%' ? ((parent ?? 12) * Number(number)) / 100 : Number(number)
}

/** `super 58%`, `-33% 58%`, `0% 100%`. */
function positionOf(value: string): NonNullable<RunLooks['position']> {
  const [place = ''] = value.split(' ')
  if (place === 'super') return 'superscript'
  if (place === 'sub') return 'subscript'
  const shift = Number.parseFloat(place)
  return shift > 0 ? 'superscript' : shift < 0 ? 'subscript' : 'baseline'
}

function tag(language: string | undefined, country: string | undefined): string | undefined {
  if (language === undefined || language === 'none') return undefined
  return country === undefined || country === 'none' ? language : `${language}-${country}`
}
