import type { Book, Metadata } from '../../model.ts'
import { BookRefused, type Problem } from '../../problem.ts'
import { isbn13 } from '../isbn.ts'
import { primaryLanguage } from '../language.ts'
import type { OnixProduct } from './read-onix.ts'

/**
 * A book with what an ONIX message says of it: of the product that has its ISBN, or of the only one. The language of the
 * text stays what it is, since every passage counts on it; a record that says otherwise is told as a problem.
 * @throws BookRefused when the message describes several products and none is this book.
 */
export function withOnix(book: Book, products: readonly OnixProduct[]): { book: Book; problems: Problem[] } {
  const record = productOf(book.metadata, products).metadata
  const metadata = mergeMetadata(record, book.metadata)
  const { language } = record
  const differs = language !== undefined && primaryLanguage(language) !== primaryLanguage(metadata.language)
  const problems: Problem[] = differs
    ? [
        {
          code: 'onix-language',
          severity: 'noted',
          message: `La fiche ONIX dit que le livre est en « ${language} », le livre lui-même « ${metadata.language} » : le livre est cru.`,
        },
      ]
    : []
  return { book: { ...book, metadata }, problems }
}

/**
 * Metadata of a book from two sources; `strong` is believed where both say something. The book's language is the one
 * that `own` says, when it says one.
 */
export function mergeMetadata(strong: Partial<Metadata>, own: Metadata): Metadata {
  const language =
    own.language === '' || own.language === 'und' ? (strong.language ?? own.language) : own.language
  return { ...merged(strong, own), title: strong.title ?? own.title, language }
}

/** The same, with a record that only fills what the book leaves open. */
export function fillMetadata(own: Metadata, record: Partial<Metadata>): Metadata {
  const title = own.title === '' ? (record.title ?? '') : own.title
  const language = own.language === '' ? (record.language ?? '') : own.language
  return { ...merged(own, record), title, language }
}

function merged(
  strong: Partial<Metadata>,
  weak: Partial<Metadata>,
): Partial<Metadata> & Pick<Metadata, 'contributors' | 'subjects'> {
  return {
    ...weak,
    ...strong,
    contributors: strong.contributors?.length ? strong.contributors : (weak.contributors ?? []),
    subjects: [...new Set([...(strong.subjects ?? []), ...(weak.subjects ?? [])])],
  }
}

/**
 * The product that is this book.
 * @throws BookRefused when it cannot be told.
 */
export function productOf(metadata: Metadata, products: readonly OnixProduct[]): OnixProduct {
  const [only] = products
  if (only && products.length === 1) return only
  const isbn = metadata.isbn ?? isbn13(metadata.identifier ?? '')
  const found = isbn === null ? undefined : products.find((product) => product.isbn === isbn)
  if (found) return found
  throw new BookRefused(
    'onix-other-book',
    isbn === null
      ? 'La fiche ONIX décrit plusieurs livres et celui-ci ne dit pas son ISBN. Donnez une fiche de ce seul livre.'
      : `La fiche ONIX décrit plusieurs livres, mais pas celui-ci (ISBN ${isbn}).`,
  )
}
