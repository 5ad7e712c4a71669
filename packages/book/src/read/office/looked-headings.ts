import type { ProblemLog } from '../problem-log.ts'
import { labelRank, isLabelOnly } from '../assemble/titles.ts'
import { headingRole, isHeading, type Role } from './roles.ts'

/** A paragraph as it looks on the page. */
export interface LookedAt {
  text: string
  role: Role | null
  alignment: string | undefined
  bold: boolean
  /** Of its largest letters, in any unit; 0 when nothing is said. */
  size: number
  listed: boolean
}

/** Longest title, in characters. */
const LONGEST = 120
/** Titles may be at most this share of all paragraphs, and none may be all there is. */
const SHARE = 0.34

/**
 * Which paragraphs are headings in a document that has no style for them: short lines set apart by being bold, centred
 * or larger than the text, or that call themselves chapters. None when the document has headings of its own, or when
 * so many lines look like it that looks mean something else. Gives a role by paragraph, and
 * tells the log.
 */
export function lookedHeadings<Paragraph extends LookedAt>(
  paragraphs: readonly Paragraph[],
  log: ProblemLog,
): Map<Paragraph, Role> {
  const found = new Map<Paragraph, Role>()
  if (paragraphs.some(({ role }) => isHeading(role))) return found
  const written = paragraphs.filter(({ text }) => text !== '')
  const usual = usualSize(written)
  const candidates = written.filter((paragraph) => isCandidate(paragraph, usual))
  if (candidates.length > Math.max(written.length * SHARE, 1) || candidates.length === written.length)
    return found
  const kinds = new Map(candidates.map((paragraph) => [kindOf(paragraph), paragraph]))
  const order = [...kinds].sort(([, a], [, b]) => b.size - a.size || Number(b.bold) - Number(a.bold))
  const levels = new Map(order.map(([kind], i) => [kind, i + 1]))
  if (candidates.length > 0) {
    log.repaired(
      'headings-by-look',
      (n) =>
        `Ce document n’a pas de style de titre : des lignes mises en valeur sont prises pour des titres (${n}).`,
      candidates.length,
    )
  }
  for (const paragraph of candidates) found.set(paragraph, headingRole(levels.get(kindOf(paragraph)) ?? 1))
  return found
}

/** Headings of one level look alike. */
function kindOf({ size, bold }: LookedAt): string {
  return `${size} ${bold}`
}

function isCandidate({ text, role, alignment, bold, size, listed }: LookedAt, usual: number): boolean {
  if (listed || (role !== null && role !== 'plain') || text.length > LONGEST || !/[\p{L}\p{N}]/u.test(text))
    return false
  const centred = alignment === 'center'
  const larger = usual > 0 && size > usual * 1.15
  const labelled = labelRank(text) !== null || isLabelOnly(text)
  if (labelled && (centred || bold || larger)) return true
  // A sentence that ends as one, or goes on, is emphasis.
  if (/[.,;:…]$/.test(text) || /^\p{Ll}/u.test(text)) return false
  return [centred, bold, larger].filter(Boolean).length >= 2
}

/** The size most letters have. */
function usualSize(paragraphs: readonly LookedAt[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
