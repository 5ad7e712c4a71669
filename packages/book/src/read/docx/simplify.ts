import { nothingLeft } from '../office/left-out.ts'
import type { RunLooks } from '../office/looks.ts'
import type { Spoken } from '../office/passages.ts'
import { languageOfScript, statedLanguage } from '../office/spoken-languages.ts'
import { isHeading, type Role } from '../office/roles.ts'
import { element, setChildren, text } from '../tree/build.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'
import { boxOf, chosen, pictureOf, readDrawing, type Drawing } from './drawings.ts'
import { formulaRuns } from './formulas.ts'
import type { ListMark, Numbering } from './numbering.ts'
import type { Part, Relationship } from './package.ts'
import type { ParagraphLooks, StyleSheet } from './styles.ts'
import { child, property, run, runText, toggle } from './xml.ts'

/** A paragraph of the body, for what its looks say of it. */
export interface BodyParagraph {
  element: ElementNode
  text: string
  role: Role | null
  alignment: string | undefined
  /** All its letters are bold. */
  bold: boolean
  /** Of its largest letters, in half points; 0 when nothing is said. */
  size: number
  /** It is in a list. */
  listed: boolean
}

export interface Surroundings {
  styles: StyleSheet
  numbering: Numbering
  /** `footnote-2`, `endnote-1`: the notes there are. */
  notes: ReadonlySet<string>
}

const GONE = new Set(
  (
    'w:del w:moveFrom w:delText w:delInstrText w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:trPrChange ' +
    'w:tcPrChange w:tblGridChange w:tblPrExChange w:numberingChange w:commentRangeStart w:commentRangeEnd ' +
    'w:annotationRef w:proofErr w:lastRenderedPageBreak w:sectPr w:permStart w:permEnd w:footnoteRef w:endnoteRef ' +
    'w:separator w:continuationSeparator w:pgNum w:bookmarkEnd w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr ' +
    'w:rt w:rubyPr w:fldData'
  ).split(' '),
)

/** Elements that only stand around text. */
const AROUND = new Set(
  'w:ins w:moveTo w:sdt w:sdtContent w:smartTag w:fldSimple w:dir w:bdo w:customXml w:ruby w:rubyBase'.split(
    ' ',
  ),
)

/** Fonts of signs, whose characters stand for other ones. */
const SIGN_FONT = /symbol|dings|zapf/i
/** Lists of Word go deeper than anyone can follow; beyond this all is one level. */
export const DEEPEST_LIST = 4

/**
 * Prepares the parts of a Word file for what turns them into HTML: every paragraph gets the style of its role, every run
 * plain properties of its own; revisions are settled, drawings and formulas reduced to what can be read.
 * Changes the trees in place.
 */
export class Simplifier {
  readonly left = nothingLeft()
  /** Runs with text, paragraph by paragraph. */
  readonly spoken: Spoken[][] = []
  readonly paragraphs: BodyParagraph[] = []
  /** Marks that the author gave to notes in the place of a number, by the note's key. */
  readonly marks = new Map<string, string>()
  readonly #around: Surroundings
  #inBody = false
  #links = new Map<string, Relationship>()
  #paragraph: ParagraphLooks = { role: null, run: {} }
  #runs: { spoken: Spoken; looks: RunLooks }[] = []
  #dropCap: TreeNode[] = []

  constructor(around: Surroundings) {
    this.#around = around
  }

  body({ root, relationships }: Part): void {
    this.#inBody = true
    this.#links = byTypeAndId(relationships)
    for (const body of childElements(root, 'w:body')) this.#children(body)
    this.#inBody = false
  }

  notes({ root, relationships }: Part): void {
    this.#links = byTypeAndId(relationships)
    for (const note of childElements(root)) this.#children(note)
  }

  #children(parent: ElementNode): void {
    setChildren(
      parent,
      parent.children.flatMap((each) => this.#node(each)),
    )
  }

  // Depth is bounded by the limit under which the tree was read.
  #node(node: TreeNode): TreeNode[] {
    if (node.type === 'text') return [node]
    const { name } = node
    if (name === 'w:ins' || name === 'w:moveTo' || name === 'w:del' || name === 'w:moveFrom')
      this.left.revisions++
    if (GONE.has(name)) return []
    if (AROUND.has(name)) return node.children.flatMap((each) => this.#node(each))
    switch (name) {
      case 'w:p':
        return this.#readParagraph(node)
      case 'w:r':
        return this.#readRun(node)
      case 'w:tbl':
      case 'w:txbxContent':
        return this.#apart(node)
      case 'w:trPr':
        if (toggle(node, 'w:tblHeader') === false) {
          setChildren(
            node,
            node.children.filter((each) => each.type === 'text' || each.name !== 'w:tblHeader'),
          )
        }
        return [node]
      case 'm:oMathPara':
      case 'm:oMath':
        this.left.formulas += name === 'm:oMath' ? 1 : childElements(node, 'm:oMath').length
        return formulaRuns(node)
      case 'mc:AlternateContent':
        return chosen(node).children.flatMap((each) => this.#node(each))
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#draw(readDrawing(node))
      case 'w:altChunk':
      case 'w:subDoc':
        this.left.embedded++
        return []
      case 'w:commentReference':
        this.left.comments++
        return []
      case 'w:hyperlink':
        if (!this.#link(node.attributes.get('r:id'), 'hyperlink')) node.attributes.delete('r:id')
        this.#children(node)
        return [node]
      case 'w:br':
      case 'w:cr':
        return [element('w:br')]
      case 'w:ptab':
        return [element('w:tab')]
      case 'w:sym':
        return this.#sign(node)
      case 'w:bookmarkStart':
        return node.attributes.has('w:name') ? [node] : []
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#around.notes.has(noteKey(node)) ? [node] : []
      case 'w:t':
      case 'w:pPr':
      case 'w:tblPr':
      case 'w:tcPr':
        return [node]
      default:
        this.#children(node)
        return [node]
    }
  }

  /** What stands in a table or a text box is no paragraph of the body, and interrupts the one it stands in. */
  #apart(node: ElementNode): ElementNode[] {
    const [inBody, paragraph, runs, cap] = [this.#inBody, this.#paragraph, this.#runs, this.#dropCap]
    this.#inBody = false
    this.#dropCap = []
    this.#children(node)
    this.#inBody = inBody
    this.#paragraph = paragraph
    this.#runs = runs
    this.#dropCap = cap
    return [node]
  }

  #readParagraph(node: ElementNode): TreeNode[] {
    const own = child(node, 'w:pPr')
    const looks = this.#around.styles.paragraph(own)
    this.#paragraph = looks
    this.#runs = []
    const frame = child(own, 'w:framePr')?.attributes.get('w:dropCap')
    const content = node.children.filter((each) => each !== own).flatMap((each) => this.#node(each))
    if (frame !== undefined && frame !== 'none') {
      // The large first letter of a chapter is a paragraph of its own for Word, and belongs to the next for readers.
      this.#dropCap.push(...content)
      return []
    }
    const mark = looks.numbering
      ? this.#around.numbering.next(looks.numbering.list, looks.numbering.level)
      : null
    const { properties, before } = paragraphProperties(own, looks, mark)
    const cap = this.#dropCap.splice(0)
    setChildren(node, [element('w:pPr', {}, properties), ...before, ...cap, ...content])
    this.spoken.push(this.#runs.map(({ spoken }) => spoken))
    if (this.#inBody) this.paragraphs.push(this.#seen(node, looks, mark !== null && before.length === 0))
    return [node]
  }

  #seen(node: ElementNode, { role, alignment, run: styled }: ParagraphLooks, listed: boolean): BodyParagraph {
    const lettered = this.#runs.filter(({ spoken }) => /\p{L}|\p{N}/u.test(spoken.text))
    return {
      element: node,
      text: this.#runs
        .map(({ spoken }) => spoken.text)
        .join('')
        .trim(),
      role,
      alignment,
      bold: lettered.length > 0 && lettered.every(({ looks }) => looks.bold ?? styled.bold ?? false),
      size: Math.max(0, ...lettered.map(({ looks }) => looks.size ?? styled.size ?? 0)),
      listed,
    }
  }

  #readRun(node: ElementNode): TreeNode[] {
    const own = child(node, 'w:rPr')
    const looks = this.#around.styles.run(own)
    if (looks.hidden ?? this.#paragraph.run.hidden) {
      if (runText(node).trim() !== '') this.left.hidden++
      return []
    }
    const call = childElements(node).find(({ attributes }) => attributes.has('w:customMarkFollows'))
    const marked = call && this.#around.notes.has(noteKey(call))
    if (marked) this.marks.set(noteKey(call), runText(node).trim())
    const content = node.children.filter(
      (each) => each !== own && !(marked && each.type === 'element' && each.name === 'w:t'),
    )
    setChildren(node, [
      element('w:rPr', {}, runProperties(looks)),
      ...content.flatMap((each) => this.#node(each)),
    ])
    const words = runText(node)
    if (words !== '')
      this.#runs.push({ spoken: { run: node, text: words, language: this.#language(looks, words) }, looks })
    return [node]
  }

  #language(looks: RunLooks, words: string): string | null {
    const styled = this.#paragraph.run
    const stated = [looks.bidi ?? styled.bidi, looks.eastAsian ?? styled.eastAsian].map(statedLanguage)
    return languageOfScript(words, stated) ?? statedLanguage(looks.language ?? styled.language)
  }

  #draw({ pictures, boxes, line }: Drawing): TreeNode[] {
    if (line) return [element('w:t', {}, [text('***')])]
    const inside = pictures.filter(({ id }) => this.#link(id, 'image')?.outside === false)
    this.left.linked += pictures.length - inside.length
    if (pictures.length === 0 && boxes.length === 0) this.left.objects++
    return [...inside.map(pictureOf), ...boxes.flatMap((box) => this.#apart(box)).map(boxOf)]
  }

  #link(id: string | undefined, type: string): Relationship | undefined {
    return this.#links.get(`${type} ${id}`)
  }

  #sign(node: ElementNode): TreeNode[] {
    const font = node.attributes.get('w:font') ?? ''
    const code = Number.parseInt(node.attributes.get('w:char') ?? '', 16)
    if (!(code > 0x1f && code <= 0x10ffff)) return []
    if (SIGN_FONT.test(font)) return [node]
    const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
    return [element('w:t', {}, [text(String.fromCodePoint(plain))])]
  }
}

function byTypeAndId(relationships: readonly Relationship[]): Map<string, Relationship> {
  return new Map(relationships.map((each) => [`${each.type} ${each.id}`, each]))
}

/** Key of the note that a call or the note itself names. */
export function noteKey(node: ElementNode): string {
  return `${node.name.startsWith('w:endnote') ? 'endnote' : 'footnote'}-${node.attributes.get('w:id') ?? ''}`
}

/** Properties that a paragraph keeps, and what stands before its words: the number of a title, the dash of a speech. */
function paragraphProperties(
  own: ElementNode | undefined,
  { role, numbering }: ParagraphLooks,
  mark: ListMark | null,
): { properties: ElementNode[]; before: ElementNode[] } {
  const deleted = child(child(own, 'w:rPr'), 'w:del')
  const properties = deleted ? [element('w:rPr', {}, [deleted])] : []
  const styled = role === null || role === 'plain' ? [] : [property('w:pStyle', role)]
  if (!mark) return { properties: [...styled, ...properties], before: [] }
  const titled = isHeading(role) || role === 'title' || role === 'subtitle' || role === 'caption'
  // A list whose sign is the dash of dialogues is a dialogue; a label with words in it (`Article 3`) is text.
  const speech = mark.kind === 'bullet' && /^[–—]$/.test(mark.label)
  const worded = mark.kind === 'number' && /\p{L}{2,}/u.test(mark.label.replace(/\b[ivxlcdm]+\b/gi, ''))
  if (titled || speech || worded) {
    const before = titled && mark.kind === 'bullet' ? [] : [run(`${mark.label}${speech ? '\u00A0' : ' '}`)]
    return { properties: [...styled, ...properties], before }
  }
  const level = Math.min(Math.max(numbering?.level ?? 0, 0), DEEPEST_LIST)
  const list = element('w:numPr', {}, [property('w:ilvl', String(level)), property('w:numId', mark.kind)])
  const place = element('w:bookmarkStart', { 'w:name': `item-${mark.number}` })
  return { properties: [list, ...properties], before: mark.kind === 'number' ? [place] : [] }
}

function runProperties(looks: RunLooks): ElementNode[] {
  const properties: ElementNode[] = []
  if (looks.code) properties.push(property('w:rStyle', 'code'))
  if (looks.bold) properties.push(property('w:b'))
  if (looks.italic) properties.push(property('w:i'))
  if (looks.underline) properties.push(property('w:u', 'single'))
  if (looks.strike) properties.push(property('w:strike'))
  if (looks.smallCaps) properties.push(property('w:smallCaps'))
  if (looks.position && looks.position !== 'baseline')
    properties.push(property('w:vertAlign', looks.position))
  return properties
}

/** Text of what has been simplified, for guesses. */
export function plainOf(paragraphs: readonly BodyParagraph[]): string {
  return paragraphs.map((paragraph) => paragraph.text).join('\n')
}
