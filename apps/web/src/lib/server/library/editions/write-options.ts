import type { WriteEpubOptions } from '@trousseau/book'
import type { Edition } from '../model.ts'

/** How each edition is written. */
export function writeOptionsOf(edition: Edition): WriteEpubOptions {
  switch (edition) {
    case 'simple':
      return {}
    case 'syllabes':
      return {}
  }
}
