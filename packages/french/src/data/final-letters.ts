/** Words whose last consonants are heard against the rules (sens, brut, hiver, univers), alone or with a plural s. */
export const soundedFinals: readonly string[] = [
  // -b, -c, -d, -g
  'donc éphod yod sud raid plaid stand baroud hard land',
  'maud blizzard barmaid yard zend trend talmud apartheid',
  'aurochs',
  // -p
  'tramp vamp cynips blaps thrips oups',
  // -t
  'gadget racket kart net brut mat dot fat rut chut zut bit kit hit set let cet cricket basket pickpocket short yaourt',
  'yoghourt yogourt spot shot scat pipit catgut mazout knout raout scout transit déficit coït prurit granit prétérit',
  'exit inuit azimut uppercut occiput scorbut sinciput comput transat vivat magnificat diktat squat internet',
  'soviet audit instit appart smart aconit pat shit hot',
  'ut huit fiat stabat but whippet vilayet cockpit cajeput',
  // -s of Latin and Greek words
  'doris lens stanislas urus xérus valgus modus sens contresens ours mars moeurs mœurs hélas atlas vasistas ananas pancréas alias madras maracas jadis bis iris oasis tennis',
  'anis pastis cassis gratis métis myosotis ibis pubis pelvis pénis clitoris cannabis syphilis volubilis rachis tournevis',
  'axis agrostis anthémis hamamélis inlandsis liparis physalis mavis praxis orchis amaryllis blinis albatros',
  'cosmos tétanos albinos mérinos pathos éros ethos thermos bastos matos rapidos benthos naos llanos heimatlos calvados paros',
  'couscous',
  'burnous cens clebs laps relaps schnaps rollmops reps mas gus malus utérus',
  'eucalyptus foetus fœtus',
  'vénus humus bacchus abribus bus',
  'airbus',
  'chorus oestrus cirrus humérus campus angélus',
  'nautilus us',
  'rhésus naevus maous texas blockhaus sas tamaris stras cycas argas douglas alcarazas tapas pampas plexiglas arras psoas patatras dolmas ninas gambas basileus',
  'prunus orémus raïs laos ribs chips syllabus bacillus cirrhus eurus brutus crésus',
  'francis caracas bahamas honduras venceslas indus niger vancouver koweït oxford stuttgart clovis isis osiris adonis memphis tunis mathias matthias jonas carlos',
  'médicis',
  // -x, -z
  // -er, -ers
  'alter docker sphincter hiver quimper cancer amer enfer fier hier cuiller éther super hyper bitter poker hamster gangster bulldozer laser',
  'blazer poster reporter geyser starter boxer boer panzer mauser setter polyester cocker outremer imper cathéter carter',
  'tender messer inter pater magister container bunker esther lucifer jupiter aster traminer holster eider cutter',
  'over welter charter tanker kasher cawcher aber vomer toner stathouder winchester chester spider ulster mâchefer kascher casher scooter freezer mixer führer ester',
  'tiers',
]

/** Words whose last consonants are silent against the rules (tabac, fusil, clef), alone or with a plural s. */
export const silentFinals: readonly string[] = [
  'joug tabac antitabac estomac porc clerc croc escroc accroc raccroc broc caoutchouc',
  'cerf nerf oeufs œufs boeufs bœufs cerfs nerfs',
  'fusil outil gentil persil sourcil coutil fournil goupil terril cul cucul soûl',
  'léopold raz riz',
]
