import type { SentenceFacts } from '../../testing/fact-group.ts'

/** Words, dialogue, sentences, numbers and abbreviations as books have them. */
export const runningText: readonly SentenceFacts[] = [
  {
    rule: 'a verb and its pronoun are two words: verse-t-il, est-ce',
    sentences: `
      Verse-t-il du lait ?
      Est-ce toi ?
      Donne-le-moi.
      Parle-lui.
      Y a-t-il du pain ?
      Aimes-tu lire ?
      Puis-je entrer ?
      Dis-moi tout.
      Reviendra-t-elle ?
      Qu’est-ce que c’est ?
    `,
  },
  {
    rule: 'a little word elided is a word of its own: l’ami, qu’il, jusqu’ici',
    sentences: `
      L’ami qu’il aime arrive.
      J’ai mal à l’œil.
      Il faut qu’elle dorme.
      Jusqu’ici, tout va bien.
      D’où viens-tu ?
      S’il pleut, je reste.
      Je n’ai rien.
      Aujourd’hui, il neige.
      Quelqu’un frappe.
    `,
  },
  {
    rule: 'a dash opens what someone says and is no hyphen',
    sentences: `
      — Viens ici !
      — Non, dit‿t-elle.
      — Oui – demain.
    `,
  },
  {
    rule: 'marks of quotation stand outside the words and inside the sentence',
    sentences: `
      « Viens ! » dit‿t-il.
      Elle dit : « Je pars. »
      « Où es-tu ? » demande-t-elle.
    `,
  },
  {
    rule: 'a sentence ends at a point, a mark of question or exclamation before a capital',
    sentences: `
      Il dort. ‖ Elle lit.
      Tu viens ? ‖ Oui !
      Quelle joie ! ‖ Il rit.
      Il pleut… ‖ Nous restons.
      Quoi ? ‖ Rien.
    `,
  },
  {
    rule: 'the point of an abbreviation ends no sentence',
    sentences: `
      M. Martin dort. ‖ Elle lit.
      Mme Petit arrive.
      Voir p. 12.
      Le Dr Morel entre.
    `,
  },
  {
    rule: 'numbers in digits are said as words',
    sentences: `
      J’ai 3 chats.
      Il est né en 1871.
      Elle a 21‿n ans.
      Il pèse 30 kg.
      Le 1er mai, il dort.
      Le XIXe siècle est loin.
      Louis XIV était roi.
      Il court 5 km.
      C’est la 2e fois.
    `,
  },
  {
    rule: 'capitals change no word',
    sentences: `
      LES‿z ENFANTS JOUENT.
      Élise et Émile rient.
      IL PLEUT.
    `,
  },
  {
    rule: 'acronyms are spelt, or said as words',
    sentences: `
      La SNCF[S·N·C·F: S=ɛs N=ɛn C=se F=ɛf «esse-enne-cé-effe»] est en retard.
      Le TGV[T·G·V: T=te G=ʒe V=ve «té-gé-vé»] part.
      La CAF[CAF: C=k A F ?] répond.
    `,
  },
]
