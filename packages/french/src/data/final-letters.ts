/** Words whose last consonants are heard against the rules (sens, brut, hiver, univers), alone or with a plural s. */
export const soundedFinals: readonly string[] = [
  // -b, -c, -d, -g
  'donc farad éphod yod bled caïd sud raid plaid stand baroud lad kid tweed speed oued aïd hard land shetland celluloïd polaroïd fjord',
  'skinhead blizzard pad tabloïd bagad djihad moujahid david alfred talmud apartheid gold skateboard steward',
  'gong gang boomerang ginseng yang dugong bang antigang',
  'aurochs',
  // -p
  'step drop swap trap bop gap turnep salep hanap cap cep stop slip clip handicap rap hip hop top trip flip flop clap scalp group cop scoop strip zip julep jalap jump pep pop',
  'boskoop ketchup midship autostop vamp lap wrap croup hep',
  // -t
  'gadget racket kart sprint net brut mat dot fat rut chut zut bit kit hit set let cet jet-set cricket basket pickpocket velvet offset short flirt yaourt',
  'yoghourt yogourt spot shoot foot mazout knout raout kapout scout transit déficit accessit introït coït prurit granit prétérit',
  'satisfecit exit inuit azimut uppercut occiput scorbut sinciput comput exeat transat vivat magnificat habeat diktat squat internet',
  'soviet audit boycott instit appart smart yacht loft kraft aconit stout pat shit hot beat gut',
  'ut sept huit akvavit aquavit fiat rift lift toast stabat cockpit jackpot cajeput',
  // -s of Latin and Greek words
  'doris urus xérus valgus modus fucus sens contresens ours mars moeurs mœurs hélas atlas vasistas ananas pancréas alias madras maracas jadis bis iris oasis maïs tennis lys',
  'anis pastis cassis gratis métis myosotis ibis pubis pelvis pénis clitoris cannabis propolis syphilis volubilis rachis tournevis',
  'mavis praxis catharsis psoriasis synopsis phimosis orchis amaryllis métropolis acropolis éléphantiasis blinis albatros',
  'cosmos tétanos albinos mérinos pathos éros ethos thermos craignos bitos bastos matos rapidos gratos calvados paros',
  'kouros cacatoès aloès palmarès faciès florès xérès londrès kermès hermès herpès hypocras asclépias maravédis couscous',
  'burnous cens clebs laps relaps biceps triceps forceps schnaps rollmops princeps reps mas gus virus malus papyrus utérus citrus',
  'infarctus eucalyptus hiatus foetus fœtus prospectus',
  'vénus humus thymus hippopotamus mucus hibiscus bacchus autobus omnibus minibus bibliobus abribus',
  'airbus trolleybus rébus nimbus lapsus versus plexus consensus processus cursus',
  'chorus oestrus cirrus humérus lupus campus angélus phallus cumulus stimulus tumulus hypothalamus thalamus',
  'calculus oculus nautilus stratus argus négus asparagus pétrus laïus mirus us',
  'rhésus volvulus naevus kilbus maous texas tapas pampas plexiglas arras psoas patatras dolmas ninas reis gambas basileus',
  'status famulus prunus lapis orémus raïs laos altuglas ribs craps chips collapsus syllabus bacillus cirrhus eurus erratus romulus brutus crésus',
  'francis clovis isis osiris adonis memphis tunis damoclès périclès agnès inès mathias matthias jonas carlos',
  'médicis',
  // -x, -z
  // -er, -ers
  'hélix phénix strix',
  'docker sphincter hiver cancer amer enfer fier hier cuiller éther super hyper bitter poker hamster gangster revolver bulldozer laser',
  'blazer poster reporter geyser starter boxer boer munster panzer mauser setter polyester cocker outremer imper cathéter carter',
  'tender messer inter pater mater magister container bunker stayer speaker esther lucifer jupiter aster traminer holster eider cutter',
  'weber winchester chester spider vétiver thaler ulster mâchefer kascher casher scooter freezer mixer führer perster ester',
  'univers divers envers travers pervers revers convers tiers devers avers',
]

/** Words whose last consonants are silent against the rules (tabac, fusil, clef), alone or with a plural s. */
export const silentFinals: readonly string[] = [
  'joug tabac antitabac estomac porc clerc croc escroc accroc raccroc broc caoutchouc marc',
  'cerf nerf oeufs œufs boeufs bœufs cerfs nerfs',
  'fusil outil gentil persil sourcil coutil fournil goupil terril cul cucul soûl saoul',
  'monsieur messieurs raz riz ranz',
]
