import { BookRefused } from '../../problem.ts'
import { decode, declaredCharset } from '../charset.ts'
import type { Limits } from '../limits.ts'
import { resolvePath } from '../paths.ts'
import { NotWellFormed, treeFromXml } from '../tree/from-xml.ts'
import type { ElementNode } from '../tree/node.ts'
import { findAll } from '../tree/query.ts'
import type { Archive } from '../zip/archive.ts'
import { WORD_NAMES } from './names.ts'

/** What one part of the file refers to. `target` is a path in the archive, or an address when it lies outside. */
export interface Relationship {
  id: string
  /** Last word of its type: `image`, `hyperlink`, `styles` … (Open Packaging Conventions, ECMA-376 part 2). */
  type: string
  target: string
  outside: boolean
}

/** A part of the file as a tree, and what it refers to. */
export interface Part {
  root: ElementNode
  relationships: Relationship[]
}

/** The parts of a Word file that hold text or say something of it. */
export interface WordPackage {
  document: Part
  footnotes: Part | null
  endnotes: Part | null
  styles: ElementNode | null
  numbering: ElementNode | null
  core: ElementNode | null
  app: ElementNode | null
  /** It carries macros, which stay out. */
  macros: boolean
}

/**
 * Reads the parts of a Word file, found by their relationships rather than by their names.
 * @throws BookRefused when there is no document, or when it is not well-formed XML: Word itself would not open it.
 */
export async function readPackage(archive: Archive, limits: Limits): Promise<WordPackage> {
  // The HTML that is made of the parts counts for the book: not both.
  const { spent: _, ...partLimits } = limits
  const tree = async (path: string | undefined): Promise<ElementNode | null> => {
    if (path === undefined || !archive.has(path)) return null
    const bytes = await archive.read(path)
    try {
      return treeFromXml(decode(bytes, declaredCharset(bytes)).text, partLimits, WORD_NAMES)
    } catch (error) {
      if (error instanceof NotWellFormed) throw damaged(error)
      throw error
    }
  }
  const relationships = async (path: string): Promise<Relationship[]> => {
    const slash = path.lastIndexOf('/') + 1
    const root = await tree(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)
    return root ? findAll(root, 'Relationship').map((each) => relationship(each, path)) : []
  }
  const part = async (path: string | undefined): Promise<Part | null> => {
    const root = await tree(path)
    return root && path !== undefined ? { root, relationships: await relationships(path) } : null
  }
  const top = await relationships('')
  const main = find(top, 'officeDocument') ?? 'word/document.xml'
  const document = await part(main)
  if (!document) throw damaged(new Error('no main document'))
  const inDocument = (type: string): string =>
    find(document.relationships, type) ?? `${main.slice(0, main.lastIndexOf('/') + 1)}${type}.xml`
  return {
    document,
    footnotes: await part(inDocument('footnotes')),
    endnotes: await part(inDocument('endnotes')),
    styles: await tree(inDocument('styles')),
    numbering: await tree(inDocument('numbering')),
    core: await tree(find(top, 'core-properties') ?? 'docProps/core.xml'),
    app: await tree(find(top, 'extended-properties') ?? 'docProps/app.xml'),
    macros: archive.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)),
  }
}

function relationship(element: ElementNode, base: string): Relationship {
  const { attributes } = element
  const target = attributes.get('Target') ?? ''
  const outside = attributes.get('TargetMode') === 'External'
  const type = attributes.get('Type') ?? ''
  return {
    id: attributes.get('Id') ?? '',
    type: type.slice(type.lastIndexOf('/') + 1).replace(/^(core|extended)Properties$/, '$1-properties'),
    target: outside ? target : (resolvePath(base, target) ?? ''),
    outside,
  }
}

function find(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((each) => each.type === type && !each.outside)?.target
}

/** The refusal of a file that is not what it should be inside. */
export function damaged(cause: unknown): BookRefused {
  return new BookRefused(
    'docx-damaged',
    'Ce fichier Word est abîmé. Ouvrez-le avec un traitement de texte, enregistrez-le à nouveau, puis recommencez.',
    { cause },
  )
}
