import { BookRefused } from '../../problem.ts'
import type { ProblemLog } from '../problem-log.ts'

/** What was left out of the text, or changed in it; told once for the whole book. */
export interface Left {
  comments: number
  revisions: number
  formulas: number
  hidden: number
  /** Pictures that are not in the file. */
  linked: number
  objects: number
  embedded: number
}

export function nothingLeft(): Left {
  return { comments: 0, revisions: 0, formulas: 0, hidden: 0, linked: 0, objects: 0, embedded: 0 }
}

/** Tells what was left out, in plain French. */
export function tellLeft(left: Left, log: ProblemLog): void {
  const told: [keyof Left, string, (n: number) => string][] = [
    ['comments', 'comments-left-out', (n) => `Les commentaires du document ne sont pas repris (${n}).`],
    [
      'revisions',
      'revisions-settled',
      (n) =>
        `Des modifications suivies ont été acceptées : les ajouts sont gardés, les suppressions retirées (${n}).`,
    ],
    ['formulas', 'formulas-as-text', (n) => `Des formules sont gardées comme simple texte (${n}).`],
    ['hidden', 'hidden-left-out', (n) => `Le texte masqué du document n’est pas repris (${n}).`],
    [
      'linked',
      'linked-pictures',
      (n) => `Des images qui ne sont pas dans le document ont été laissées de côté (${n}).`,
    ],
    ['objects', 'objects-left-out', (n) => `Des graphiques et objets incorporés ne sont pas repris (${n}).`],
    [
      'embedded',
      'embedded-left-out',
      (n) => `Des documents insérés dans le document ne sont pas repris (${n}).`,
    ],
  ]
  for (const [key, code, message] of told) if (left[key] > 0) log.noted(code, message, left[key])
}

/** The refusal of a document under a password. */
export function refusePassword(): BookRefused {
  return new BookRefused(
    'office-encrypted',
    'Ce document est protégé par un mot de passe. Ouvrez-le, enlevez le mot de passe, puis recommencez.',
  )
}
