/** What a Roman numeral of one letter (chapitre V), or one that could be an acronym or a word (tome CD), stands after. */
export const numbered =
  'chapitre chapitres tome livre acte scène scene partie volume article section leçon lecon titre annexe figure planche page pages chant épisode épître psaume strophe numéro phase type niveau groupe catégorie classe période apollo rocky'

/** Kings, popes and others of whom the first is said premier, and première. */
export const rulers =
  'louis henri charles philippe françois napoléon jean paul jean-paul pie benoît benoit grégoire innocent urbain clément léon édouard edouard george georges guillaume richard jacques nicolas alexandre pierre ivan frédéric albert léopold baudouin alphonse ferdinand carlos ramsès ramses thoutmosis aménophis séthi ptolémée antiochos darius xerxès artaxerxès clovis clotaire childéric childebert chilpéric dagobert thierry lothaire pépin robert hugues raymond amédée victor-emmanuel humbert gustave christian haakon olaf oscar mehmed soliman sélim mohammed hassan abdallah otton conrad maximilien joseph sigismond rodolphe michel rainier étienne sixte boniface jules constantin théodose manuel cyrus radama'
export const queens =
  'élisabeth elisabeth elizabeth catherine marie anne isabelle christine jeanne margrethe cléopâtre ranavalona'
