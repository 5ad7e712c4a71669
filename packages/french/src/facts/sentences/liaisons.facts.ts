import type { SentenceFacts } from '../../testing/fact-group.ts'

/** Where a liaison is made, and where it is not. */
export const liaisons: readonly SentenceFacts[] = [
  {
    rule: 'the s and x of a determiner are heard as /z/ before a vowel: les amis',
    sentences: `
      Les‿z enfants jouent.
      Des‿z oiseaux chantent.
      Mes‿z amis arrivent.
      Ces‿z arbres sont hauts.
      Nos‿z oncles habitent loin.
      Il parle aux‿z élèves.
      Leurs‿z habits sont mouillés.
      Plusieurs‿z élèves rient.
      Elle casse quelques‿z œufs.
      Tes‿z yeux brillent.
      Quels‿z animaux dorment ici ?
      Vos‿z idées sont bonnes.
    `,
  },
  {
    rule: 'the n of un, mon, ton, son, aucun is heard before a vowel',
    sentences: `
      Un‿n arbre tombe.
      Mon‿n ami revient demain.
      Son‿n école est loin.
      Ton‿n avion arrive.
      Aucun‿n élève ne parle.
      Mon‿n oncle pêche.
      Un‿n homme passe.
    `,
  },
  {
    rule: 'the s of nous, vous, ils, elles, les and the n of on, en are heard before the vowel of a verb',
    sentences: `
      Nous‿z avons faim.
      Vous‿z êtes gentils.
      Ils‿z ont froid.
      Elles‿z aiment le chocolat.
      On‿n arrive !
      Je les‿z ai vus.
      Il nous‿z attend.
      Vous‿z avez raison.
      Nous‿z y allons.
      Elle en‿n a deux.
      Ils‿z habitent ici.
      On‿n entend la mer.
      Elle vous‿z écoute.
    `,
  },
  {
    rule: 'the t of a verb, and its d as /t/, are heard before il, elle, ils, elles and on',
    sentences: `
      Est‿t-il là ?
      Sont‿t-ils partis ?
      Que prend‿t-elle ?
      Où vont‿t-ils ?
      Quand part‿t-on ?
      Vient‿t-elle demain ?
      Que disait‿t-il ?
      Ont‿t-elles fini ?
      Peut‿t-on entrer ?
    `,
  },
  {
    rule: 'the s of a command is heard before y and en',
    sentences: `
      Vas‿z-y !
      Prends‿z-en deux.
      Allons‿z-y !
    `,
  },
  {
    rule: 'an adjective before its noun sounds its last consonant before a vowel',
    sentences: `
      Le petit‿t oiseau dort.
      De grands‿z arbres bordent la route.
      Voilà un gros‿z ours.
      Un grand‿t homme entre.
      Il a de beaux‿z yeux.
      Les vieux‿z immeubles tombent.
      Le petit‿t âne avance.
      Ce sont de bons‿z élèves.
      Il a de mauvaises‿z idées.
      Les‿z autres‿z enfants jouent.
    `,
  },
  {
    rule: 'très, dans, sans, sous, chez and en sound their last consonant before a vowel',
    sentences: `
      Elle est très‿z heureuse.
      Il dort dans‿z un lit.
      Je bois sans‿z eau.
      Le chat dort sous‿z un‿n arbre.
      Nous dînons chez‿z elle.
      Il neige en‿n hiver.
      Il pleut en‿n automne.
      Ils vivent dans‿z une île.
    `,
  },
  {
    rule: 'numbers sound their last consonant before the noun they count',
    sentences: `
      Deux‿z amis parlent.
      Trois‿z œufs suffisent.
      Il a six[six: s i (x) *]‿z ans.
      Elle a dix[dix: d i (x) *]‿z ans.
      Il est deux‿z heures.
      Mon père a vingt‿t ans.
      Il est huit[huit: (h) u=ɥ i (t) *]‿t heures.
      J’ai cent‿t images.
      Il est six[six: s i (x) *]‿z heures.
    `,
  },
  {
    rule: 'the f of neuf is /v/ before ans and heures, /f/ elsewhere',
    sentences: `
      Il a neuf[neuf: n eu=œ f=v *] ans.
      Il est neuf[neuf: n eu=œ f=v *] heures.
      J’ai neuf amis.
    `,
  },
  {
    rule: 'six, dix and huit lose their last consonant before a consonant',
    sentences: `
      J’ai six[six: s i (x) *] chats.
      Elle compte dix[dix: d i (x) *] moutons.
      Il mange huit[huit: (h) u=ɥ i (t) *] pommes.
    `,
  },
  {
    rule: 'six, dix and huit keep it when they stand alone',
    sentences: `
      Ils sont six.
      J’en veux dix.
      Nous‿z étions huit.
    `,
  },
  {
    rule: 'words that go together make their liaison: tout à coup, de temps en temps',
    sentences: `
      Tout‿t à coup, il crie.
      Il pleut de temps‿z en temps.
      Quand‿t il pleut, je lis[lis: l i (s)].
      Comment‿t allez-vous ?
      Je reviens tout‿t à l’heure.
    `,
  },
  {
    rule: 'no liaison is made before an aspirated h, a yaourt, onze and oui',
    sentences: `
      Les haricots poussent.
      Les hiboux volent la nuit.
      Un héros arrive.
      Des yaourts sont au frais.
      Les onze joueurs courent.
      Nous hurlons.
      En haut, il fait chaud.
      Un hérisson passe.
      Mes hamsters mangent.
    `,
  },
  {
    rule: 'no liaison is made after et',
    sentences: `
      Paul et Anne jouent.
      Un chien et un chat dorment.
      Le roi et elle partent.
    `,
  },
  {
    rule: 'no liaison is made after a noun of the singular or a name',
    sentences: `
      Le chat arrive.
      Un‿n enfant écoute.
      Le train entre en gare.
      Thomas aime lire.
      La nuit arrive.
    `,
  },
  {
    rule: 'no liaison is made across a comma or a point',
    sentences: `
      Oui, les‿z enfants, entrez !
      Viens, on‿n arrive.
      Ils partent. ‖ Arthur reste.
    `,
  },
  {
    rule: 'the s of plus is silent in a negation and before a consonant',
    sentences: `
      Je n’en veux plus.
      Il est plus grand que moi.
    `,
  },
  {
    rule: 'optional liaisons are left out: pas encore, les enfants aiment',
    sentences: `
      Il n’est pas encore là.
      Les‿z enfants aiment rire.
      Ils chantent encore.
      Des soldats anglais passent.
    `,
  },
  {
    rule: 'bon, plein, ancien, certain and their like lose their nasal vowel before the n they lend: bon ami',
    sentences: `
      Un bon[bon: b on=ɔ *]‿n ami arrive.
      Un‿n ancien[an·cien: an=ɑ̃ c=s i=j en=ɛ *]‿n élève passe.
      Ils jouent en plein[plein: p l ein=ɛ *]‿n air.
      Le Moyen[Mo·yen: M o=wa y=j en=ɛ *]‿n Âge est loin.
      Bon[Bon: B on=ɔ *]‿n anniversaire !
      Le prochain[pro·chain: p r o=ɔ ch=ʃ ain=ɛ *]‿n arrêt est loin.
      Un vilain[vi·lain: v i l ain=ɛ *]‿n ogre crie.
    `,
  },
  {
    rule: 'premier, dernier and léger lend their r, and their e is /ɛ/: premier étage',
    sentences: `
      Un premier[pre·mier: p r e=ə m i=j er=ɛ *]‿ʁ essai.
      Le dernier[der·nier: d e=ɛ r n i=j er=ɛ *]‿ʁ étage est haut.
      Elle a un léger[lé·ger: l é g=ʒ er=ɛ *]‿ʁ accent.
    `,
  },
]
