import { BookRefused } from '../../problem.ts'
import type { TreeLimits } from '../limits.ts'

export function tooDeep(): BookRefused {
  return new BookRefused('too-deep', 'Ce livre contient un document aux éléments beaucoup trop imbriqués.')
}

export function tooMany(): BookRefused {
  return new BookRefused(
    'too-many-elements',
    'Ce livre contient un document beaucoup trop long pour être lu.',
  )
}

export function tooLong(): BookRefused {
  return new BookRefused(
    'too-long',
    'Ce livre est beaucoup trop long pour être lu en une fois. Donnez-le en plusieurs volumes.',
  )
}

export function tooManyAttributes(): BookRefused {
  return new BookRefused(
    'too-many-attributes',
    'Ce livre contient un élément aux attributs beaucoup trop nombreux.',
  )
}

/** @throws BookRefused when a document is too large to be parsed. */
export function checkDocumentSize(bytes: number, limits: Pick<TreeLimits, 'documentBytes'>): void {
  if (bytes > limits.documentBytes) throw tooLong()
}
