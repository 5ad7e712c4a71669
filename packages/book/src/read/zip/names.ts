import { BookRefused } from '../../problem.ts'

/**
 * Two files of one name, or of names that some systems take for the same, could hide one another.
 * @throws BookRefused
 */
export function checkNames(names: readonly string[]): void {
  const seen = new Map<string, string>()
  for (const name of names) {
    if (name.includes('\0')) {
      throw new BookRefused('zip-outside-name', 'Ce fichier contient des noms interdits : il est refusé.')
    }
    const folded = name.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    if (other === name) {
      throw new BookRefused(
        'zip-duplicate-name',
        `Ce fichier contient deux fois « ${shown(name)} » : il est refusé.`,
      )
    }
    if (other !== undefined) {
      throw new BookRefused(
        'zip-case-clash',
        `Ce fichier contient deux noms qui se confondent, « ${shown(other)} » et « ${shown(name)} » : il est refusé.`,
      )
    }
    seen.set(folded, name)
  }
}

/** A name from outside, fit to be shown in one line. */
export function shown(name: string): string {
  const clean = name.replace(/[\p{C}\p{Z}]+/gu, ' ')
  return clean.length > 80 ? `…${clean.slice(-79)}` : clean
}
