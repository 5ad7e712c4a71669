import type { SentenceFacts } from '../../testing/fact-group.ts'

const options = { liaisons: 'optional' } as const

/** Where careful reading aloud makes more liaisons, and where it makes none all the same. */
export const optionalLiaisons: readonly SentenceFacts[] = [
  {
    rule: 'with optional liaisons, être and avoir are linked to what follows: ils sont arrivés',
    options,
    sentences: `
      C’est‿t un‿n ami.
      C’est‿t à moi.
      Je suis‿z ici.
      Ils sont‿t arrivés.
      Nous‿z avons‿z attendu.
      Vous‿z êtes‿z heureux.
      Il est‿t ici.
      Elles sont‿t heureuses.
      Nous sommes‿z ici.
      Il est‿t allé loin.
      Ils‿z étaient‿t amis.
      Tu es‿z arrivé.
    `,
  },
  {
    rule: 'with optional liaisons, pas, trop, mais and verbs are linked to what follows: pas encore',
    options,
    sentences: `
      Il n’est pas‿z encore là.
      Mais‿z il dort.
      Il est trop‿p aimable.
      Il faut‿t attendre.
      Je vais‿z à Paris.
    `,
  },
  {
    rule: 'with optional liaisons, a noun of the plural is linked to its adjective: soldats anglais',
    options,
    sentences: `
      Des soldats‿z anglais passent.
      Voilà des‿z idées‿z intéressantes.
    `,
  },
  {
    rule: 'even with optional liaisons none is made after et, after a noun of the singular, before an aspirated h, onze and a comma',
    options,
    sentences: `
      Un chat arrive.
      Paul et Anne jouent.
      Les haricots poussent.
      Un soldat anglais passe.
      Oui, les‿z enfants, entrez !
      C’est onze heures.
    `,
  },
]
