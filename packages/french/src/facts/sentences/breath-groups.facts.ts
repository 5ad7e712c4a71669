import type { SentenceFacts } from '../../testing/fact-group.ts'

/** Where a breath is taken in reading aloud, and where it never is. */
export const breathGroups: readonly SentenceFacts[] = [
  {
    rule: 'a breath is taken at a comma, a colon and before a clause of its own',
    sentences: `
      | Il pleut, | mais nous sortons.
      | Si tu viens, | je serai content.
      | Viens vite, | on‿n arrive !
      | Le soir, | il a plu.
      | Le matin, | je bois du lait.
      | Pendant la nuit, | il neige.
      | Quand‿t il fait froid, | nous restons ici.
      | Elle dit : | « Je reviens. »
      | Après le repas, | il fait la sieste.
      | Le chien aboie, | le chat se sauve.
      | Tout‿t à coup, | la porte s’ouvre.
    `,
  },
  {
    rule: 'a breath is taken before a second verb or a second noun after et when the first part is long',
    sentences: `
      | Elle ouvre la porte | et elle sort.
      | Le petit chat | dort dans le panier.
    `,
  },
  {
    rule: 'no breath parts a pronoun from its verb, a determiner from its noun, a preposition from what it brings in',
    sentences: `
      | Il dort.
      | Nous partons demain.
      | Je vous‿z ai vus.
      | Il en‿n a deux.
      | Dis-nous tout.
      | Il dort dans sa chambre.
    `,
  },
]
