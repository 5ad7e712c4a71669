import { buffer } from 'node:stream/consumers'
import { rootAddress } from '../paths.ts'
import { element } from '../tree/build.ts'
import type { ElementNode } from '../tree/node.ts'
import { damaged, type Relationship } from './package.ts'
import { DEEPEST_LIST } from './simplify.ts'
import { escape, property, writeXml } from './xml.ts'

/** A part as it has been simplified. */
export interface SimplePart {
  root: ElementNode
  relationships: readonly Relationship[]
}

export interface SimpleDocument {
  document: SimplePart
  footnotes: SimplePart | null
  endnotes: SimplePart | null
  languages: ReadonlySet<string>
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Turns a simplified Word document into HTML. Each picture is an `img` whose source is its path in the file: nothing
 * is fetched, and no picture is read here.
 * @throws BookRefused for what mammoth cannot make sense of.
 */
export async function toHtml(simple: SimpleDocument): Promise<string> {
  const mammoth = (await import('mammoth')).default
  const buffer = await archiveOf(simple)
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: styleMap(simple.languages),
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => ({
          src: (await image.readAsBuffer()).toString('utf8'),
        })),
      },
    )
    return value
  } catch (error) {
    throw damaged(error)
  }
}

function styleMap(languages: ReadonlySet<string>): string[] {
  return [
    ...[1, 2, 3, 4, 5, 6].map((level) => `p.heading-${level} => h${level}:fresh`),
    'p.title => h1:fresh',
    'p.subtitle => p.subtitle:fresh',
    'p.quote => blockquote > p:fresh',
    'p.verse => div.verse > p:fresh',
    'p.caption => p.caption:fresh',
    'p.contents => nav.contents > p:fresh',
    "p.code => pre:separator('\\n')",
    'r.code => code',
    'u => u',
    'small-caps => span.small-caps',
    ...[...languages].map((tag) => `highlight[color='${tag}'] => span.lang-${tag}`),
  ]
}

/** A small Word file for mammoth: the simplified parts, and in the place of each picture the path of the real one. */
async function archiveOf({ document, footnotes, endnotes }: SimpleDocument): Promise<Buffer> {
  const { ZipFile } = await import('yazl')
  const archive = new ZipFile()
  const add = (name: string, content: string): void => {
    archive.addBuffer(Buffer.from(content), name, { compress: false })
  }
  add('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
  add('_rels/.rels', relationshipsXml([link('main', 'officeDocument', 'word/document.xml')]))
  // Without any, mammoth fails on tables that name a style.
  add('word/styles.xml', writeXml(element('w:styles')))
  add('word/numbering.xml', writeXml(numbering()))
  let pictures = 0
  for (const [name, part] of Object.entries({ document, footnotes, endnotes })) {
    if (!part) continue
    const links: string[] = []
    for (const { id, type, target, outside } of part.relationships) {
      if (type === 'hyperlink') links.push(link(id, type, outside ? target : '#', ' TargetMode="External"'))
      if (type !== 'image' || outside) continue
      const place = `media/${++pictures}`
      add(place, rootAddress(target))
      links.push(link(id, type, `/${place}`))
    }
    add(`word/${name}.xml`, writeXml(part.root))
    add(`word/_rels/${name}.xml.rels`, relationshipsXml(links))
  }
  archive.end()
  return await buffer(archive.outputStream)
}

/** Two lists are enough: how things are counted and shown has been settled before. */
function numbering(): ElementNode {
  const levels = (format: string): ElementNode[] =>
    Array.from({ length: DEEPEST_LIST + 1 }, (_, level) =>
      element('w:lvl', { 'w:ilvl': String(level) }, [property('w:numFmt', format)]),
    )
  const formats = { bullet: 'bullet', number: 'decimal' }
  return element('w:numbering', {}, [
    ...Object.entries(formats).map(([id, format]) =>
      element('w:abstractNum', { 'w:abstractNumId': id }, levels(format)),
    ),
    ...Object.keys(formats).map((id) =>
      element('w:num', { 'w:numId': id }, [property('w:abstractNumId', id)]),
    ),
  ])
}

function relationshipsXml(links: string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`
}

function link(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${escape(id)}" Type="${TYPES}/${type}" Target="${escape(target)}"${more}/>`
}
