import { BookRefused } from '../../problem.ts'

export function tooDeep(): BookRefused {
  return new BookRefused('too-deep', 'Ce livre contient un document aux éléments beaucoup trop imbriqués.')
}

export function tooMany(): BookRefused {
  return new BookRefused(
    'too-many-elements',
    'Ce livre contient un document beaucoup trop long pour être lu.',
  )
}
