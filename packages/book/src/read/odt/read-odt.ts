import type { Metadata } from '../../model.ts'
import { BookRefused } from '../../problem.ts'
import { decode, declaredCharset } from '../charset.ts'
import type { Limits } from '../limits.ts'
import { bookOfDocument } from '../office/book-of-document.ts'
import { lookedHeadings } from '../office/looked-headings.ts'
import { metadataOf } from '../office/metadata.ts'
import { foreignPassages, spokenLanguage, type Spoken } from '../office/passages.ts'
import { refusePassword, tellLeft } from '../office/left-out.ts'
import { joinRuns } from '../office/runs-of-blocks.ts'
import { statedLanguage } from '../office/spoken-languages.ts'
import { dataBytes } from '../paths.ts'
import type { PictureLoader } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ReadResult } from '../result.ts'
import { NotWellFormed, treeFromXml } from '../tree/from-xml.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, find, findAll, plainText } from '../tree/query.ts'
import type { Archive } from '../zip/archive.ts'
import { OpenConverter, type OpenParagraph } from './converter.ts'
import { readListStyles } from './lists.ts'
import { OPEN_NAMES } from './names.ts'
import { OpenStyles } from './styles.ts'

/** The parts of an OpenDocument file: one each in an archive, all the same one in a flat file. */
interface OpenParts {
  content: ElementNode
  styles: ElementNode | null
  meta: ElementNode | null
  objects: Map<string, ElementNode>
  load: PictureLoader
  macros: boolean
}

/**
 * Reads an OpenDocument text (ODF 1.2 to 1.4): a document or a template.
 * @throws BookRefused when it has a password, is damaged, or is no text.
 */
export async function readOdt(archive: Archive, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  const tree = async (path: string): Promise<ElementNode | null> =>
    archive.has(path) ? parse(await archive.read(path), limits) : null
  const manifest = await tree('META-INF/manifest.xml')
  if (manifest && find(manifest, 'manifest:encryption-data')) {
    throw refusePassword()
  }
  const content = await tree('content.xml')
  if (!content) throw damaged(new Error('no content'))
  const objects = new Map<string, ElementNode>()
  for (const object of findAll(content, 'draw:object')) {
    const path = (object.attributes.get('xlink:href') ?? '').replace(/^\.\//, '')
    const root = path === '' || objects.has(path) ? null : await tree(`${path}/content.xml`)
    if (root) objects.set(path, root)
  }
  const load: PictureLoader = async (path) => (archive.has(path) ? await archive.read(path) : null)
  const macros = archive.names.some((name) => /^(Basic|Scripts)\//.test(name))
  const parts = {
    content,
    styles: await tree('styles.xml'),
    meta: await tree('meta.xml'),
    objects,
    load,
    macros,
  }
  return await bookOf(parts, limits, log)
}

/** Reads an OpenDocument text that is one XML file (`.fodt`), its pictures within. */
export async function readFlatOdt(bytes: Uint8Array, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  const content = parse(bytes, limits)
  const load: PictureLoader = (path) => Promise.resolve(path.startsWith('data:') ? dataBytes(path) : null)
  const parts = {
    content,
    styles: null,
    meta: content,
    objects: new Map<string, ElementNode>(),
    load,
    macros: false,
  }
  return await bookOf(parts, limits, log)
}

function parse(bytes: Uint8Array, limits: Limits): ElementNode {
  try {
    return treeFromXml(decode(bytes, declaredCharset(bytes)).text, limits, OPEN_NAMES)
  } catch (error) {
    if (error instanceof NotWellFormed) throw damaged(error)
    throw error
  }
}

function damaged(cause: unknown): BookRefused {
  return new BookRefused(
    'odt-damaged',
    'Ce fichier OpenDocument est abîmé. Ouvrez-le avec un traitement de texte, enregistrez-le à nouveau, puis recommencez.',
    { cause },
  )
}

async function bookOf(parts: OpenParts, limits: Limits, log: ProblemLog): Promise<ReadResult> {
  const { content, styles, objects } = parts
  const text = find(content, 'office:text')
  if (!text) {
    throw new BookRefused(
      'other-office',
      'Ce fichier OpenDocument n’est pas un texte : les classeurs, les dessins et les diaporamas ne sont pas acceptés.',
    )
  }
  // Styles that are the document's own come last, so that they hold where names are the same.
  const parents = [styles, content].flatMap((root) => (root ? stylesOf(root) : []))
  const converter = new OpenConverter({
    styles: new OpenStyles(parents),
    lists: readListStyles(parents),
    object: (path) => objects.get(path) ?? null,
  })
  const root = converter.body(text)
  tellLeft(converter.left, log)
  if (parts.macros)
    log.noted('macros-left-out', 'Ce document contient des macros : elles ne sont pas reprises.')
  for (const [{ element }, role] of lookedHeadings(converter.paragraphs, log))
    element.name = `h${role.slice(-1)}`
  const runs = converter.spoken.flatMap((paragraph) => paragraph.runs)
  const language = spokenLanguage(runs, statedLanguage(said(parts.meta, 'dc:language')[0]))
  for (const { paragraph, runs: own } of converter.spoken) markPassages(paragraph, own, language)
  joinRuns(root)
  const metadata = { ...readMetadata(parts.meta, converter.paragraphs, root), language }
  return await bookOfDocument(root, metadata, parts.load, limits, log)
}

function stylesOf(root: ElementNode): ElementNode[] {
  return childElements(root).filter(
    ({ name }) => name === 'office:styles' || name === 'office:automatic-styles',
  )
}

/** Gives passages in another language their tag: the paragraph when it is all of it, else each stretch. */
function markPassages(paragraph: ElementNode, runs: readonly Spoken[], book: string): void {
  for (const passage of foreignPassages(runs, book)) {
    const whole = runs.every((run) => passage.runs.includes(run) || !/\p{L}/u.test(run.text))
    const marked = whole ? [paragraph] : passage.runs.map(({ run }) => run)
    for (const each of marked) each.attributes.set('lang', passage.tag)
  }
}

function readMetadata(
  meta: ElementNode | null,
  paragraphs: readonly OpenParagraph[],
  root: ElementNode,
): Omit<Metadata, 'language'> {
  const first = (name: string): string | undefined => said(meta, name)[0]
  const styled = (role: string): string | undefined => paragraphs.find((each) => each.role === role)?.text
  const metadata = metadataOf({
    title: first('dc:title'),
    subtitle: styled('subtitle'),
    // `dc:creator` is who saved it last.
    creators: [first('meta:initial-creator') ?? first('dc:creator') ?? ''],
    description: first('dc:description'),
    subjects: [...said(meta, 'dc:subject'), ...said(meta, 'meta:keyword')],
    publisher: first('dc:publisher'),
    identifier: first('dc:identifier'),
    modified: utc(first('dc:date')),
    rights: first('dc:rights'),
  })
  if (metadata.title !== '') return metadata
  const heading = find(root, 'h1') ?? find(root, 'h2')
  return { ...metadata, title: styled('title') ?? (heading ? plainText(heading) : '') }
}

/** Dates here have no zone. */
function utc(date: string | undefined): string | undefined {
  const [, second] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/.exec(date ?? '') ?? []
  return second === undefined ? undefined : `${second}Z`
}

function said(meta: ElementNode | null, name: string): string[] {
  const holder = meta && [...elements(meta)].find((element) => element.name === 'office:meta')
  return holder
    ? childElements(holder, name)
        .map(plainText)
        .filter((text) => text !== '')
    : []
}
