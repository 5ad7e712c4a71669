import type { Contributor, Metadata } from '../../model.ts'
import { metadataNames, type BookIndex } from '../../profile/book-index.ts'
import { saidMetadata, unnamedEdition } from '../../profile/said.ts'
import { localName } from '../epub/package.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, textOf } from '../tree/query.ts'

/**
 * The metadata of a package document of the profile, with what the index adds. What the index says of a member holds
 * for as long as the package document says what the writer made of it: a later hand that has changed it there is right.
 *
 * @param cover the resource that the manifest calls the cover
 */
export function readProfileMetadata(
  metadata: ElementNode | undefined,
  cover: string | undefined,
  index: BookIndex,
): Metadata {
  const said = readSaid(metadata, cover)
  const members = new Map<string, unknown>(Object.entries(said))
  const set = (name: string, value: unknown) =>
    value === null || value === undefined ? members.delete(name) : members.set(name, value)
  for (const [name, value] of Object.entries(index.metadata ?? {})) set(name, value)
  const again = saidMetadata(asMetadata(members), cover !== undefined)
  for (const name of metadataNames) {
    // The date of change says when the file was made, whatever the book says.
    if (name === 'modified' || index.metadata?.[name] === undefined) continue
    if (JSON.stringify(again[name]) !== JSON.stringify(said[name])) set(name, said[name])
  }
  return asMetadata(members)
}

/** Each member comes from `readSaid` or from the index, which has checked it. */
function asMetadata(members: ReadonlyMap<string, unknown>): Metadata {
  return Object.fromEntries(members) as unknown as Metadata
}

interface Term {
  name: string
  text: string
  id: string | undefined
}

/** What the package document says, word for word. */
function readSaid(metadata: ElementNode | undefined, cover: string | undefined): Metadata {
  const terms: Term[] = []
  const refines = new Map<string, string>()
  const properties = new Map<string, { text: string; id: string | undefined }>()
  for (const element of metadata ? childElements(metadata) : []) {
    const name = localName(element)
    const text = textOf(element).trim()
    const { attributes } = element
    const property = attributes.get('property')
    const refined = attributes.get('refines')?.slice(1)
    if (name !== 'meta') terms.push({ name, text, id: attributes.get('id') })
    else if (refined !== undefined && property !== undefined) refines.set(`${refined} ${property}`, text)
    else if (property !== undefined && !properties.has(property))
      properties.set(property, { text, id: attributes.get('id') })
  }
  const all = (name: string) => terms.filter((term) => term.name === name)
  const titles = all('title')
  const typed = (type: string) => titles.find(({ id }) => refines.get(`${id} title-type`) === type)?.text
  const series = properties.get('belongs-to-collection')
  const position = refines.get(`${series?.id} group-position`)
  const optional = {
    subtitle: typed('subtitle'),
    publisher: all('publisher')[0]?.text,
    identifier: all('source').find(({ text }) => text !== unnamedEdition)?.text,
    isbn: properties.get('schema:isbn')?.text,
    collection: series?.text ? { name: series.text, ...(position ? { position } : {}) } : undefined,
    level: properties.get('schema:educationalLevel')?.text,
    ages: properties.get('schema:typicalAgeRange')?.text,
    description: all('description')[0]?.text,
    date: all('date')[0]?.text,
    modified: properties.get('dcterms:modified')?.text,
    rights: all('rights')[0]?.text,
    cover,
  }
  return {
    title: typed('main') ?? titles[0]?.text ?? '',
    language: all('language')[0]?.text ?? '',
    contributors: terms.flatMap(({ name, text, id }): Contributor[] => {
      if (name !== 'creator' && name !== 'contributor') return []
      return [{ name: text, role: refines.get(`${id} role`) ?? (name === 'creator' ? 'aut' : 'ctb') }]
    }),
    subjects: all('subject').map(({ text }) => text),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<Metadata>),
  }
}
