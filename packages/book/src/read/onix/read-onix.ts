import type { Contributor, Metadata } from '../../model.ts'
import { BookRefused } from '../../problem.ts'
import { decode, declaredCharset } from '../charset.ts'
import { BLOCKS } from '../html/vocabulary.ts'
import { isbn13 } from '../isbn.ts'
import { languageTag } from '../language.ts'
import type { TreeLimits } from '../limits.ts'
import { treeFromHtml } from '../tree/from-html.ts'
import { NotWellFormed, treeFromXml } from '../tree/from-xml.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, plainText } from '../tree/query.ts'
import { readAudience } from './audience.ts'
import { KEYWORDS, RELATORS, SCHEMES } from './codes.ts'
import { REFERENCE_NAMES } from './tags.ts'

/** What an ONIX message says of one product. */
export interface OnixProduct {
  /** ISBN-13 in digits; null when it has none. */
  isbn: string | null
  metadata: Partial<Metadata>
}

/** Longest description that is kept, in characters. */
const MOST_DESCRIPTION = 10_000

/**
 * Reads an ONIX for Books 3.0 or 3.1 message, in reference names or short tags. Products that it withdraws are left out.
 * @throws BookRefused when it is no ONIX, of an older release, damaged, or without a product.
 */
export function readOnix(bytes: Uint8Array, given: TreeLimits): OnixProduct[] {
  // What a record holds is no part of its book.
  const { spent: _, ...limits } = given
  const root = parse(bytes, limits)
  nameByReference(root)
  if (root.name !== 'ONIXMessage' && root.name !== 'Product') {
    throw new BookRefused('not-onix', 'Ce fichier XML n’est pas une fiche ONIX.')
  }
  const release = root.attributes.get('release') ?? '3'
  const products = root.name === 'Product' ? [root] : childElements(root, 'Product')
  const isOld = (product: ElementNode): boolean =>
    childElements(product, 'DescriptiveDetail').length === 0 &&
    (childElements(product, 'Title').length > 0 || childElements(product, 'title').length > 0)
  if (!release.startsWith('3') || products.some(isOld)) {
    throw new BookRefused(
      'onix-old',
      'Cette fiche ONIX est d’une ancienne version. Demandez à l’éditeur une fiche ONIX 3.',
    )
  }
  // A notification of type 05 takes a product out of the catalogue.
  const found = products
    .filter((product) => said(product, 'NotificationType') !== '05')
    .map((product) => readProduct(product, limits))
  if (found.length === 0) throw new BookRefused('onix-empty', 'Cette fiche ONIX ne décrit aucun livre.')
  return found
}

function parse(bytes: Uint8Array, limits: TreeLimits): ElementNode {
  try {
    return treeFromXml(decode(bytes, declaredCharset(bytes)).text, limits)
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error
    throw new BookRefused('onix-damaged', 'Cette fiche ONIX est abîmée ou incomplète.', { cause: error })
  }
}

/** Descriptions hold XHTML, some of whose names are short tags of nothing here. */
function nameByReference(root: ElementNode): void {
  for (const element of elements(root)) element.name = REFERENCE_NAMES.get(element.name) ?? element.name
}

function readProduct(product: ElementNode, limits: TreeLimits): OnixProduct {
  const isbn = productIsbn(product)
  const [detail] = childElements(product, 'DescriptiveDetail')
  const [publishing] = childElements(product, 'PublishingDetail')
  const [collateral] = childElements(product, 'CollateralDetail')
  const title = detail && readTitle(detail)
  const contributors = detail ? childElements(detail, 'Contributor').flatMap(readContributor) : []
  const subjects = detail ? readSubjects(detail) : []
  const optional = {
    title: title?.title,
    subtitle: title?.subtitle,
    language: detail && readLanguage(detail),
    publisher: publishing && readPublisher(publishing),
    isbn: isbn ?? undefined,
    description: collateral && readDescription(collateral, limits),
    date: publishing && readDate(publishing),
    rights: readRights(detail, publishing),
    collection: detail && readCollection(detail),
    ...(detail ? readAudience(detail) : {}),
    ...(contributors.length > 0 ? { contributors } : {}),
    ...(subjects.length > 0 ? { subjects } : {}),
  }
  const metadata: Partial<Metadata> = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
  )
  return { isbn, metadata }
}

/** Text of the first child of that name. */
function said(parent: ElementNode, name: string): string {
  const [child] = childElements(parent, name)
  return child ? plainText(child) : ''
}

/** ISBN-13 (types 15, and 03 for an EAN) or ISBN-10 (02). */
function productIsbn(product: ElementNode): string | null {
  const identifiers = childElements(product, 'ProductIdentifier')
  for (const type of ['15', '03', '02']) {
    const found = identifiers.find((each) => said(each, 'ProductIDType') === type)
    const isbn = found ? isbn13(said(found, 'IDValue')) : null
    if (isbn !== null) return isbn
  }
  return null
}

/** The distinctive title (type 01), at the level of the product; a number alone stands after the title of its collection. */
function readTitle(detail: ElementNode): { title: string; subtitle: string } | undefined {
  const titles = childElements(detail, 'TitleDetail')
  const chosen = titles.find((each) => said(each, 'TitleType') === '01') ?? titles[0]
  if (!chosen) return undefined
  const parts = childElements(chosen, 'TitleElement')
  const own = parts.find((each) => said(each, 'TitleElementLevel') === '01') ?? parts[0]
  if (!own) return undefined
  const title = titleText(own)
  const outer = parts.filter((each) => each !== own).map(titleText)
  const whole = title === '' ? [...outer, said(own, 'PartNumber')] : [title]
  return { title: whole.filter((each) => each !== '').join(', '), subtitle: said(own, 'Subtitle') }
}

function titleText(part: ElementNode): string {
  const whole = said(part, 'TitleText')
  if (whole !== '') return whole
  const prefix = said(part, 'TitlePrefix')
  const rest = said(part, 'TitleWithoutPrefix')
  return prefix === '' || /['’]$/.test(prefix) ? prefix + rest : `${prefix} ${rest}`
}

function readCollection(detail: ElementNode): Metadata['collection'] | undefined {
  for (const collection of childElements(detail, 'Collection')) {
    const parts = childElements(collection, 'TitleDetail').flatMap((each) =>
      childElements(each, 'TitleElement'),
    )
    const own = parts.find((each) => titleText(each) !== '')
    if (!own) continue
    const [sequence] = childElements(collection, 'CollectionSequence')
    const position = (sequence ? said(sequence, 'CollectionSequenceNumber') : '') || said(own, 'PartNumber')
    const number = /\d+(\.\d+)*/.exec(position)?.[0]
    return { name: titleText(own), ...(number === undefined ? {} : { position: number }) }
  }
  return undefined
}

function readContributor(contributor: ElementNode): Contributor[] {
  const name = personName(contributor)
  if (name === '') return []
  const roles = childElements(contributor, 'ContributorRole').map(
    (role) => RELATORS[plainText(role)] ?? 'ctb',
  )
  return [...new Set(roles.length > 0 ? roles : ['ctb'])].map((role) => ({ name, role }))
}

function personName(person: ElementNode): string {
  const whole = said(person, 'PersonName') || said(person, 'CorporateName')
  if (whole !== '') return whole
  const parts = ['NamesBeforeKey', 'PrefixToKey', 'KeyNames'].map((part) => said(person, part))
  const joined = parts.filter((part) => part !== '').join(' ')
  if (joined !== '') return joined
  const [last = '', first = ''] = said(person, 'PersonNameInverted').split(/\s*,\s*/, 2)
  return `${first} ${last}`.trim()
}

/** Language of the text (role 01), of ISO 639-2. */
function readLanguage(detail: ElementNode): string | undefined {
  const found = childElements(detail, 'Language').find((each) => said(each, 'LanguageRole') === '01')
  return (found && languageTag(said(found, 'LanguageCode'))) ?? undefined
}

function readSubjects(detail: ElementNode): string[] {
  const found = childElements(detail, 'Subject').flatMap((subject) => {
    const scheme = said(subject, 'SubjectSchemeIdentifier')
    const words = childElements(subject, 'SubjectHeadingText').map(plainText)
    if (scheme === KEYWORDS) return words.flatMap((each) => each.split(/\s*[;,]\s*/))
    if (words.length > 0) return words
    const code = said(subject, 'SubjectCode')
    const name = SCHEMES[scheme]
    return name !== undefined && code !== '' ? [`${name} ${code}`] : []
  })
  return [...new Set(found.filter((subject) => subject !== ''))]
}

/** The publisher (role 01), or the imprint. */
function readPublisher(publishing: ElementNode): string | undefined {
  const publishers = childElements(publishing, 'Publisher')
  const own = publishers.find((each) => said(each, 'PublishingRole') === '01') ?? publishers[0]
  const [imprint] = childElements(publishing, 'Imprint')
  return (own && said(own, 'PublisherName')) || (imprint && said(imprint, 'ImprintName'))
}

/** Publication date (role 01) as W3CDTF. */
function readDate(publishing: ElementNode): string | undefined {
  const dates = childElements(publishing, 'PublishingDate')
  const own = dates.find((each) => said(each, 'PublishingDateRole') === '01')
  const digits = own ? said(own, 'Date') : ''
  const [, year, month, day] = /^(\d{4})(\d\d)?(\d\d)?/.exec(digits) ?? []
  return year && [year, month, day].filter((part) => part !== undefined).join('-')
}

/** The description (type 03), else the short one (02), without its markup. */
function readDescription(collateral: ElementNode, limits: TreeLimits): string | undefined {
  const texts = childElements(collateral, 'TextContent')
  const found = ['03', '02']
    .map((type) => texts.find((each) => said(each, 'TextType') === type))
    .find(Boolean)
  const [text] = found ? childElements(found, 'Text') : []
  if (!text) return undefined
  const words = [...elements(text)].length > 1 ? spaced(text) : plainText(text)
  const plain = /<\/?[a-z][^>]*>/i.test(words) ? spaced(treeFromHtml(words, limits)) : words
  return plain.slice(0, MOST_DESCRIPTION)
}

/** Text of markup with a blank wherever a block of it begins or ends. */
function spaced(root: ElementNode): string {
  const inner = (node: ElementNode): string =>
    node.children
      .map((child) => {
        if (child.type === 'text') return child.value
        return BLOCKS.has(child.name) || child.name === 'br' ? ` ${inner(child)} ` : inner(child)
      })
      .join('')
  return inner(root).replace(/\s+/g, ' ').trim().normalize('NFC')
}

function readRights(
  detail: ElementNode | undefined,
  publishing: ElementNode | undefined,
): string | undefined {
  const statements = (publishing ? childElements(publishing, 'CopyrightStatement') : []).map((statement) => {
    const years = childElements(statement, 'CopyrightYear').map(plainText)
    const owners = childElements(statement, 'CopyrightOwner').map(personName)
    return ['©', ...years, owners.join(', ')].filter((part) => part !== '').join(' ')
  })
  const licences = (detail ? childElements(detail, 'EpubLicense') : []).map((licence) => {
    const link = childElements(licence, 'EpubLicenseExpression').map((each) =>
      said(each, 'EpubLicenseExpressionLink'),
    )[0]
    const name = said(licence, 'EpubLicenseName')
    return link ? `${name} (${link})` : name
  })
  const all = [...statements.filter((each) => each !== '©'), ...licences].filter((each) => each !== '')
  return all.length > 0 ? all.join('. ') : undefined
}
