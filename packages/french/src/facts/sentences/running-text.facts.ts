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
  {
    rule: 'a number in digits lends its last consonant as its words do: 6 ans, 20 h',
    sentences: `
      Il a 6[6: 6=si «six»]‿z ans.
      Il est 8[8: 8=ɥi «huit»]‿t h[h: h=œʁ «heures»].
      Il est 20‿t h[h: h=œʁ «heures»] 30.
      Il part à 6[6: 6=si «six»]‿z h[h: h=œʁ «heures»].
      Elle a 80‿z ans.
      Voici 2‿z enfants.
      Il mange 3‿z œufs.
      J’ai 10[10: 10=di «dix»]‿z ans.
      Il y a 1 chat et 1‿n oiseau.
    `,
  },
  {
    rule: 'the number of a day or a page lends nothing: le 2 avril',
    sentences: `
      Le 2 avril, il pleut.
      Le 11 novembre, nous chantons.
      La page 12 est belle.
    `,
  },
  {
    rule: 'units and money are said in full, the decimals of a price after its unit',
    sentences: `
      Elle mesure 1,50[1,50: 1,50=œ̃viʁɡylsɛ̃kɑ̃t «un-virgule-cinquante»] m[m: m=mɛtʁ «mètre»].
      Ce train roule à 90[90: 90=katʁəvɛ̃di «quatre-vingt-dix»] km/h[km/h: km/h=kilɔmɛtʁœʁ «kilomètres-heure»].
      Ça coûte 5 €[€: €=øʁo «euros»].
      Ça coûte 3,50[3,50: 3,50=tʁwa «trois»]‿z €[€: €=øʁosɛ̃kɑ̃t «euros-cinquante»].
      En 1999[1999: 1999=milnœfsɑ̃katʁəvɛ̃diznœf «mille-neuf-cent-quatre-vingt-dix-neuf»], il est né.
    `,
  },
]
