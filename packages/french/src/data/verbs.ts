import * as kind from '../breath/kinds.ts'

/**
 * What tells a finite verb from a noun or an adjective where no little word does: the ending of a word says what it may
 * be (bits of breath/kinds.ts). The longest ending that the word has decides: chantait, not endroit.
 */
export const endings: readonly [bits: number, endings: string][] = [
  [kind.SURE | kind.PAST, 'ait ât ît ût ront'],
  [kind.SURE, 'a ez âmes âtes îmes îtes ûmes ûtes'],
  [kind.LIKELY | kind.PAST, 'it çoit ut int vient btient stient'],
  [kind.LIKELY, 'end'],
  [kind.PRESENT | kind.PAST, 'ant'],
  [kind.MANNER | kind.PAST, 'ment'],
  [kind.INFINITE, 'er ir ire ère dre tre ure vre'],
  [kind.INFINITE | kind.WEAK, 're'],
  [kind.WEAK, 'e'],
  [kind.WEAK | kind.PAST, 'ée ie se te ue'],
  [
    kind.PAST,
    'é i s t u oit out ont aint eint oint ' +
      'aise ante ente esse ette euse iste ouse que ète gée iée lée née rée sée tée uée vée',
  ],
  [kind.NOUN, 'ale ble elle enne ile ine ive nce ppe rre'],
]

/** Frequent words whose ending says otherwise. */
export const wordsByEnding: readonly [bits: number, words: string][] = [
  // nouns, adjectives and participles that end as verbs do
  [
    kind.NOUN | kind.PAST,
    'lait trait portrait souhait parfait cinéma caméra opéra papa écrit interdit gratuit produit conduit réduit ' +
      'construit air mer fer plaisir désir souvenir avenir nez',
  ],
  // verbs of the third group in the present, whose ending is a noun’s as often
  [
    kind.NOUN | kind.LIKELY | kind.PAST,
    'sort dort part sert sent court bat permet promet remet perd répond mord boit croit ' +
      'couvre ouvre offre souffre',
  ],
  // verbs that end like an adjective in -e
  [
    kind.NOUN | kind.WEAK | kind.PAST,
    'manque indique explique attaque remarque avale tire retire admire respire soupire déchire chante plante ' +
      'invente augmente présente représente appelle rappelle tremble ressemble trouble dessine ' +
      'termine imagine domine examine devine arrive creuse existe résiste assiste préfère espère considère file ' +
      'assure mesure murmure dure pleure demeure montre ' +
      'rencontre livre cesse dresse presse caresse blesse jette regrette achète répète ' +
      'frappe échappe commence',
  ],
  // adjectives in -e whose ending is a verb’s
  [
    kind.NOUN | kind.ADJECTIVE | kind.PAST,
    'rouge sauvage large étrange sage rose rousse basse épaisse fausse blanche fraîche sèche riche proche froide ' +
      'chaude ronde profonde sourde lourde blonde verte forte courte morte ouverte couverte déserte ' +
      'honnête bête juste vaste modeste triste vive grave brave calme énorme jaune brune moderne digne ' +
      'féroce douce mince simple souple grise soumise libre sombre propre tranquille étroite écrite interdite immense ' +
      'dense folle molle pâle fidèle maigre raide tiède bizarre délicate',
  ],
]
