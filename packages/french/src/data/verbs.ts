/**
 * What tells a finite verb from a noun or an adjective where no little word does. French verbs say so by their ending
 * (-ait, -èrent, -ra …, in breath/kinds.ts); these lists hold frequent words whose ending says otherwise.
 */
export const wordsByEnding = {
  /** They end in -ait, -a, -it, -er, -ir and are nouns, adjectives or participles. */
  noun: 'lait trait portrait souhait parfait cinéma caméra opéra papa écrit interdit gratuit produit conduit réduit construit air mer fer hiver plaisir désir souvenir avenir',
  /** Verbs of the third group in the present, whose ending is a noun’s as often. */
  likely:
    'sort dort part sert sent court bat permet promet remet rit sourit suit vit finit perd rend répond mord boit croit reçoit couvre ouvre offre souffre',
  /** Verbs that end like an adjective in -e. */
  weak:
    'manque indique explique attaque remarque avale installe tire retire admire respire soupire déchire chante plante invente augmente présente ' +
    'représente monte raconte appelle rappelle semble tremble ressemble trouble dessine termine imagine domine examine devine entraîne ' +
    'arrive creuse existe résiste assiste préfère espère considère file assure mesure murmure dure crie oublie étudie remercie remue salue ' +
    'continue pleure demeure aide décide montre rencontre livre cesse dresse presse caresse blesse jette regrette achète répète ' +
    'arrête souhaite gagne tourne retourne frappe échappe grimpe danse commence',
  /** Adjectives in -e whose ending is a verb’s. */
  adjective:
    'rouge sauvage large étrange sage rose rousse basse grosse épaisse fausse blanche fraîche sèche riche proche froide chaude grande ronde ' +
    'profonde sourde lourde blonde verte haute forte courte morte ouverte couverte déserte muette discrète secrète honnête bête juste ' +
    'vaste modeste triste vive grave brave calme énorme jaune brune moderne digne féroce douce mince simple souple grise soumise libre sombre ' +
    'propre tranquille étroite écrite interdite immense dense folle molle pâle fidèle utile fragile maigre raide tiède bizarre délicate',
} as const

/** Endings of adjectives and nouns in -e, of three or four letters. */
export const adjectiveEndings =
  'que ale ire ante ente enne elle ble ine ive euse aise iste ère ile ure dre tre vre esse ette ète ouse ppe nce née rée sée uée iée gée vée lée tée'
