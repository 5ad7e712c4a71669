/**
 * What tells a finite verb from a noun or an adjective where no little word does. French verbs say so by their ending
 * (-ait, -èrent, -ra …); the lists hold what an ending does not tell, the most frequent words only.
 */

/** Words in -ait, -a, -ez, -ra that are no verbs. */
export const notFinite =
  'fait lait trait portrait souhait attrait extrait retrait parfait imparfait bienfait forfait satisfait stupéfait distrait abstrait ' +
  'opéra caméra cinéma agenda pyjama panda véranda mimosa tapioca sauna villa drama extra sofa tibia boa gala gorilla cobra ' +
  'voilà déjà là ça cela celà delà chez nez assez rez papa para maman data média visa pizza polka aura rendez-vous'

/** Words in -it, -ut, -int, -end that are no verbs, or adjectives and participles as often. */
export const notLikelyFinite =
  'petit écrit interdit inscrit gratuit subit bandit crédit profit produit conduit réduit cuit instruit construit détruit lit nuit bruit ' +
  'fruit huit esprit toit droit froid endroit étroit adroit maladroit exploit appétit récit débit conflit délit habit circuit biscuit minuit ' +
  'inédit répit manuscrit granit transit audit maudit dit but début salut institut statut tribut attribut substitut brut rut ' +
  'rebut scorbut chut tout saint point joint requit soit fortuit introduit traduit édit sandwich appoint révérend dividend week-end'

/** Verbs of the third group in the present, whose ending is a noun's as often. */
export const likelyFinite =
  'sort dort part sert sent ment meurt court bat combat met permet promet remet admet soumet rit sourit suit poursuit vit finit choisit perd ' +
  'rend répond correspond mord boit croit reçoit aperçoit déçoit suffit fuit luit reluit parvient ressort repart ressent consent repose ' +
  'tond fond confond tord couvre ouvre découvre offre souffre entrouvre recouvre vaut équivaut résout vainc rompt interrompt ' +
  'sortent dorment crois bois'

/** Endings of adjectives and nouns in -e, three or four letters: no verb is looked for behind them. */
export const adjectiveEndings =
  'que ale ire ante ente enne elle ble ine ive euse aise iste ère ile ure née rée sée uée iée gée vée lée tée mée pée dée ée ' +
  'ie ue eure ide dre tre vre isme esse ette ète oite aine ogne orne ouse gue ppe ance ence tude phe bre able ade'

/** Verbs that end so nevertheless. */
export const verbsInAdjectiveEndings =
  'manque marque indique explique applique complique attaque risque évoque provoque remarque embarque débarque craque croque pique bloque ' +
  'choque convoque fabrique communique implique moque avale signale étale égale détale tire retire attire admire respire inspire désire ' +
  'soupire expire déchire vire aspire étire chante plante tente invente augmente présente représente hante vante fréquente tourmente ' +
  'lamente argumente commente alimente enchante patiente épouvante appelle rappelle épelle chancelle étincelle ruisselle ' +
  'semble tremble ressemble rassemble assemble trouble comble accable double dessine termine imagine domine illumine examine devine ' +
  'incline chemine combine peine traîne entraîne enchaîne piétine fascine destine arrive dérive cultive prive avive creuse apaise baise ' +
  'existe insiste consiste persiste résiste assiste subsiste préfère espère considère gère suggère accélère libère récupère tolère ' +
  'exagère diffère opère adhère file enfile défile profile assure mesure murmure jure rassure torture figure dure crie prie oublie plie ' +
  'étudie marie copie remercie confie vérifie apprécie multiplie modifie signifie scie parie relie varie remue salue continue tue distribue diminue ' +
  'évolue contribue constitue pleure demeure effleure aide décide vide guide ride réside préside montre rencontre filtre illustre ' +
  'démontre pénètre livre cesse dresse presse caresse blesse adresse intéresse confesse progresse jette rejette projette ' +
  'regrette achète répète arrête complète inquiète guette traite souhaite exploite gagne grogne soigne tourne retourne détourne ' +
  'orne navigue distingue conjugue prolonge frappe tape échappe trompe grimpe avance lance balance danse pense commence encadre étrangle'

/** Adjectives in -e whose ending is a verb's. */
export const adjectivesInE =
  'rouge sauvage large étrange orange beige sage belge vierge rose rousse basse grosse grasse épaisse fausse lasse blanche fraîche franche sèche ' +
  'gauche riche proche moche louche froide chaude grande ronde profonde sourde lourde blonde rude seconde verte haute forte courte morte ouverte ' +
  'couverte déserte experte sotte muette nette discrète secrète honnête bête juste vaste robuste modeste céleste triste faite toute ' +
  'vive grave brave neuve veuve esclave calme intime énorme ultime infirme légitime maritime unanime sublime minime conforme même ' +
  'jeune jaune brune bonne moderne terne interne externe commune opportune mignonne polissonne friponne digne féroce douce atroce précoce ' +
  'tenace mince efficace simple souple ample multiple bénévole agricole ridicule nulle minuscule crédule grise exquise soumise promise mise prise ' +
  'assise acquise précise indécise permise remise libre sombre célèbre propre âpre pauvre vieille pareille vermeille tranquille ' +
  'seule droite étroite écrite interdite inscrite gratuite cuite maudite subite réduite construite triple aveugle fixe perplexe complexe ' +
  'diverse inverse adverse perverse autre comme entre contre sinistre illustre lisse russe suisse close dense immense intense ' +
  'absente offerte peinte éteinte teinte étreinte feinte craintive mixte dingue espagnole folle molle pâle mâle ovale sale frêle grêle ' +
  'fidèle parallèle fertile civile habile utile fragile facile difficile subtile tactile maigre aigre chauve mauve raide tiède lâche avare bizarre barbare novice complice propice ingrate plate délicate scélérate idiote dévote blême suprême extrême infâme gourde gourmande allemande normande paysanne maligne bénigne indigne borgne'

/** Infinitives are known by -er, -ir, -re after a little word; these nouns and adverbs end so too. */
export const notInfinitive =
  'mer hiver fer ver enfer hier cher fier amer cancer cuiller super hors leur sur par pour plaisir désir souvenir loisir avenir cuir tir ' +
  'soir noir espoir miroir couloir trottoir rasoir mouchoir tiroir air clair éclair'
