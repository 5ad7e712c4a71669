/**
 * What tells a finite verb from a noun or an adjective where no little word does. French verbs say so by their ending
 * (-ait, -èrent, -ra …, in grammar/breath-kinds.ts); these lists hold frequent words whose ending says otherwise.
 */
export const wordsByEnding = {
  /** They end in -ait, -a, -it, -ut, -int, -end, -ez, -er, -ir and are no verbs, or participles and adjectives as often. */
  noun:
    'lait trait portrait souhait attrait extrait retrait parfait imparfait bienfait satisfait distrait opéra caméra cinéma agenda pyjama panda ' +
    'véranda sauna villa drama extra sofa chez assez papa maman média pizza petit écrit interdit inscrit gratuit bandit crédit profit produit ' +
    'conduit réduit cuit construit détruit nuit bruit fruit huit esprit appétit récit débit conflit délit habit circuit biscuit minuit ' +
    'début salut institut statut attribut brut révérend week-end ' +
    'air mer fer ver hiver enfer plaisir désir souvenir loisir avenir cuir',
  /** Verbs of the third group in the present, whose ending is a noun’s as often. */
  likely:
    'sort dort part sert sent ment meurt court bat combat met permet promet remet rit sourit suit poursuit vit finit choisit perd rend répond ' +
    'correspond mord boit croit reçoit aperçoit suffit fuit luit fond tord couvre ouvre découvre offre souffre vaut rompt interrompt',
  /** Verbs that end like an adjective in -e. */
  weak:
    'manque marque indique explique applique attaque risque évoque provoque remarque craque pique bloque fabrique avale signale étale installe ' +
    'tire retire attire admire respire inspire désire soupire déchire chante plante tente invente augmente présente représente monte remonte ' +
    'raconte appelle rappelle épelle semble tremble ressemble rassemble trouble dessine termine imagine domine examine devine ' +
    'incline peine traîne entraîne arrive cultive creuse existe insiste consiste résiste assiste préfère espère considère gère suggère ' +
    'file défile assure mesure murmure figure dure crie prie oublie étudie marie copie remercie remue salue continue tue diminue ' +
    'pleure demeure aide décide guide montre rencontre livre cesse dresse presse caresse blesse adresse jette rejette regrette achète ' +
    'répète arrête souhaite gagne grogne tourne retourne prolonge frappe échappe grimpe danse commence',
  /** Adjectives in -e whose ending is a verb’s. */
  adjective:
    'rouge sauvage large étrange orange beige sage rose rousse basse grosse grasse épaisse fausse blanche fraîche franche sèche riche proche ' +
    'froide chaude grande ronde profonde sourde lourde blonde rude verte haute forte courte morte ouverte couverte déserte sotte ' +
    'muette discrète secrète honnête bête juste vaste modeste triste vive grave brave neuve calme intime énorme jeune jaune brune bonne ' +
    'moderne commune digne féroce douce atroce tenace mince efficace simple souple agricole minuscule grise exquise soumise libre sombre célèbre ' +
    'propre pauvre vieille pareille tranquille seule étroite écrite interdite gratuite triple fixe diverse comme entre contre sinistre lisse russe ' +
    'dense immense intense folle molle pâle frêle grêle fidèle fertile habile utile fragile maigre aigre mauve raide tiède lâche avare ' +
    'bizarre plate délicate idiote extrême gourmande allemande',
} as const

/** Endings of adjectives and nouns in -e, of three or four letters. */
export const adjectiveEndings =
  'que ale ire ante ente enne elle ble ine ive euse aise iste ère ile ure dre tre vre isme esse ette ète oite aine ogne orne ouse ppe ance ence tude ade née rée sée uée iée gée vée lée tée'
