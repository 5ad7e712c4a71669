import type { SetAside } from '../assemble/flow.ts'
import type { PictureStore } from '../pictures/store.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { ElementNode } from '../tree/node.ts'
import type { ClassStyles } from './styles.ts'

/** Where a link leads: to a place of the book, to an outer address that is no danger, or nowhere it should. */
export type LinkTarget =
  { kind: 'inside'; key: string } | { kind: 'outside'; href: string } | { kind: 'unsafe' }

/** What was left out of the text because it is no text; told once for the whole book. */
export interface Counts {
  scripts: number
  handlers: number
  forms: number
  frames: number
  media: number
  links: number
  remote: number
  /** Formulas that say only what they mean. */
  formulas: number
  /** Pictures of a large first letter that became that letter. */
  letters: number
}

/** What the conversion of one document needs to know of the book around it. */
export interface ConvertContext {
  /** Path of the document in the source. */
  path: string
  /** Language of the book. */
  language: string
  /** Language of this document. */
  documentLanguage: string
  styles: ClassStyles
  /** Elements that stand elsewhere (notes) or have been set aside. */
  skip: ReadonlySet<ElementNode>
  /** Key of the note that an element calls. */
  noteCalls: ReadonlyMap<ElementNode, string>
  /** Links from a note back to its call. */
  backLinks: ReadonlySet<ElementNode>
  /** Labels of printed pages by `path#id`, from the page list. */
  pages: ReadonlyMap<string, string>
  /** Places (`path#id`, `path`) that recordings speak of. */
  heard: ReadonlySet<string>
  pictures: Pick<PictureStore, 'get' | 'takeDrawing'>
  resolve(href: string): LinkTarget
  /** Takes what was readable in the source and is no part of the book. */
  setAside(text: SetAside): void
  counts: Counts
}

export function noCounts(): Counts {
  return {
    scripts: 0,
    handlers: 0,
    forms: 0,
    frames: 0,
    media: 0,
    links: 0,
    remote: 0,
    formulas: 0,
    letters: 0,
  }
}

/** Tells the counts as problems, in plain French. */
export function tellCounts(counts: Counts, log: ProblemLog): void {
  const told: [keyof Counts, string, (n: number) => string][] = [
    ['scripts', 'scripts-removed', (n) => `Des programmes ont été retirés du livre (${n}).`],
    ['handlers', 'handlers-removed', (n) => `Des actions cachées ont été retirées du livre (${n}).`],
    ['forms', 'forms-removed', (n) => `Des champs de formulaire ont été retirés du livre (${n}).`],
    ['frames', 'frames-removed', (n) => `Des cadres et objets incorporés ont été retirés du livre (${n}).`],
    ['remote', 'remote-removed', (n) => `Des images prises sur Internet ont été laissées de côté (${n}).`],
    ['media', 'media-left-out', (n) => `Les sons et les vidéos ne sont pas repris (${n}).`],
    [
      'letters',
      'letters-as-text',
      (n) => `Des lettrines dessinées sont devenues des lettres du texte (${n}).`,
    ],
    ['formulas', 'formulas-as-text', (n) => `Des formules sont gardées comme simple texte (${n}).`],
  ]
  for (const [key, code, message] of told) if (counts[key] > 0) log.noted(code, message, counts[key])
  if (counts.links > 0) {
    log.repaired(
      'links-removed',
      (n) => `Des liens dangereux ou sans but ont été retirés, leur texte est gardé (${n}).`,
      counts.links,
    )
  }
}
