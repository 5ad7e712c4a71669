import type { Contributor, Metadata } from '../../model.ts'
import { isbn13 } from '../isbn.ts'
import { languageTag } from '../language.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, plainText } from '../tree/query.ts'
import { localName, type Package } from './package.ts'

/** Metadata of a package document; title and language are empty when it does not say them. */
export function readMetadata(all: Package): Metadata {
  const terms = dublinCore(all.metadata)
  const refines = readRefines(all.metadata)
  const all1 = (name: string): string[] => terms.filter((term) => term.name === name).map(({ text }) => text)
  const first = (name: string): string | undefined => all1(name)[0]
  const titles = terms.filter(({ name }) => name === 'title')
  const typed = (type: string): string | undefined =>
    titles.find(({ id }) => refines.get(id)?.get('title-type') === type)?.text
  const title = typed('main') ?? titles[0]?.text ?? ''
  const subtitle = typed('subtitle')
  const optional = {
    subtitle,
    publisher: first('publisher'),
    identifier: identifier(all, terms),
    isbn: terms.map(isbnOf).find((isbn) => isbn !== null),
    collection: collection(all.metadata, refines),
    level: property(
      all.metadata,
      'schema:educationalLevel',
      'dcterms:educationLevel',
      'schema:educationalAlignment',
    ),
    ages: property(all.metadata, 'schema:typicalAgeRange'),
    description: first('description')
      ?.slice(0, 10_000)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    date: terms.find(({ name, event }) => name === 'date' && event !== 'modification')?.text,
    modified: modified(all.metadata, terms),
    rights: first('rights'),
  }
  return {
    title,
    language: languageTag(first('language')) ?? '',
    contributors: contributors(terms, refines),
    subjects: [...new Set(all1('subject'))],
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<Metadata>),
  }
}

interface Term {
  name: string
  text: string
  id: string
  role: string | undefined
  event: string | undefined
  scheme: string | undefined
  property: string | undefined
}

function dublinCore(metadata: ElementNode | undefined): Term[] {
  if (!metadata) return []
  const terms: Term[] = []
  for (const element of elements(metadata)) {
    const text = plainText(element)
    if (element === metadata || text === '' || childElements(element).length > 0) continue
    const { attributes } = element
    terms.push({
      name: localName(element).toLowerCase(),
      text,
      id: attributes.get('id')?.trim() ?? '',
      role: attributes.get('opf:role') ?? attributes.get('role'),
      event: attributes.get('opf:event') ?? attributes.get('event'),
      scheme: attributes.get('opf:scheme') ?? attributes.get('scheme'),
      property: attributes.get('property'),
    })
  }
  return terms
}

/** EPUB 3: what `<meta refines="#id" property="…">` says of each identifier. */
function readRefines(metadata: ElementNode | undefined): Map<string, Map<string, string>> {
  const refines = new Map<string, Map<string, string>>()
  if (!metadata) return refines
  for (const meta of elements(metadata)) {
    const id =
      localName(meta) === 'meta' ? meta.attributes.get('refines')?.trim().replace(/^#/, '') : undefined
    const property = meta.attributes.get('property')
    if (id === undefined || property === undefined) continue
    const known = refines.get(id) ?? new Map<string, string>()
    known.set(property, plainText(meta))
    refines.set(id, known)
  }
  return refines
}

function contributors(terms: Term[], refines: Map<string, Map<string, string>>): Contributor[] {
  const found: Contributor[] = []
  for (const { name, text, id, role } of terms) {
    if (name !== 'creator' && name !== 'contributor') continue
    const code = (refines.get(id)?.get('role') ?? role ?? (name === 'creator' ? 'aut' : 'ctb'))
      .trim()
      .toLowerCase()
    // Book producers are programs (calibre calls itself one), and « Unknown » is nobody.
    if (code === 'bkp' || /^(unknown|inconnu(e|\(e\))?|anonyme?|anonymous|n\/a)$/i.test(text)) continue
    if (!found.some((other) => other.name === text && other.role === code))
      found.push({ name: text, role: code })
  }
  return found
}

/** EPUB 3 says it in a `meta`, EPUB 2 in a date of that event. */
function modified(metadata: ElementNode | undefined, terms: Term[]): string | undefined {
  if (!metadata) return undefined
  for (const meta of elements(metadata)) {
    const said = meta.attributes.get('property') === 'dcterms:modified' && !meta.attributes.has('refines')
    if (said) return plainText(meta)
  }
  return terms.find(({ name, event }) => name === 'date' && event === 'modification')?.text
}

/** ISBN of an identifier, or of the `schema:isbn` that our own books have. */
function isbnOf({ name, text, property: said }: Term): string | null {
  return name === 'identifier' || said === 'schema:isbn' ? isbn13(text) : null
}

/** What the first `meta` of one of these properties says of the book as a whole; earlier names are surer. */
function property(metadata: ElementNode | undefined, ...names: string[]): string | undefined {
  if (!metadata) return undefined
  for (const name of names) {
    for (const meta of elements(metadata)) {
      const text =
        meta.attributes.get('property') === name && !meta.attributes.has('refines') ? plainText(meta) : ''
      if (text !== '') return text
    }
  }
  return undefined
}

/** EPUB 3 says it in a `meta`, calibre in two of its own. */
function collection(
  metadata: ElementNode | undefined,
  refines: Map<string, Map<string, string>>,
): Metadata['collection'] {
  if (!metadata) return undefined
  const metas = [...elements(metadata)].filter((element) => localName(element) === 'meta')
  const own = metas.find((meta) => meta.attributes.get('property') === 'belongs-to-collection')
  const named = (name: string): string | undefined =>
    metas
      .find((meta) => meta.attributes.get('name') === name)
      ?.attributes.get('content')
      ?.trim()
  const name = own ? plainText(own) : named('calibre:series')
  const said = own
    ? refines.get(own.attributes.get('id') ?? '')?.get('group-position')
    : named('calibre:series_index')
  if (!name) return undefined
  const position = said?.trim().replace(/\.0+$/, '')
  return position && /^\d+(\.\d+)*$/.test(position) ? { name, position } : { name }
}

function identifier(all: Package, terms: Term[]): string | undefined {
  const given = terms.filter(({ name }) => name === 'identifier')
  const isbn = given.find(
    ({ text, scheme }) => /isbn/i.test(scheme ?? '') || /^(urn:isbn:)?97[89][\d-]{10,14}$/i.test(text),
  )
  if (isbn) return /^urn:/i.test(isbn.text) ? isbn.text : `urn:isbn:${isbn.text.replace(/^isbn[:\s]*/i, '')}`
  const unique = [...elements(all.root)].find((element) => element.attributes.has('unique-identifier'))
  const id = unique?.attributes.get('unique-identifier')?.trim()
  return (given.find((term) => term.id === id) ?? given[0])?.text
}

/** Manifest identifier of the cover picture (EPUB 3 property, or EPUB 2 `<meta name="cover">`). */
export function coverItem(all: Package): string | undefined {
  for (const item of all.items.values()) if (item.properties.includes('cover-image')) return item.id
  if (!all.metadata) return undefined
  for (const meta of elements(all.metadata)) {
    if (localName(meta) === 'meta' && meta.attributes.get('name') === 'cover')
      return meta.attributes.get('content')
  }
  return undefined
}
