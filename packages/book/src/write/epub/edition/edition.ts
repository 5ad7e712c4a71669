import type { Book } from '../../../model.ts'
import { noBakedAids, type BakedAids } from './baked-aids.ts'
import { planGlossary, type GlossaryChoice, type PlannedGlossary } from './glossary.ts'
import type { Plan } from '../plan.ts'

/** What of the layers an edition shows to reading systems that know nothing of them. */
export interface Edition {
  /** Aids for reading, in markup that keeps words whole for voices (whole-words.ts). None by default. */
  aids?: Partial<BakedAids>
  /** Word cards as notes that open over the page. None by default; `{}` for one call a chapter. */
  glossary?: GlossaryChoice
}

export interface PlannedEdition {
  aids: BakedAids
  /** Absent when not asked for, or when there are no cards. */
  glossary?: PlannedGlossary
}

export function planEdition(book: Book, plan: Plan, { aids, glossary }: Edition): PlannedEdition {
  const planned = glossary && planGlossary(book, plan, glossary)
  return { aids: { ...noBakedAids, ...aids }, ...(planned ? { glossary: planned } : {}) }
}
