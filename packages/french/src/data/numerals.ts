/** What a Roman numeral of one letter (chapitre V), or one that could be an acronym or a word (tome CD), stands after. */
export const numbered =
  /^(?:chapitre|tome|livre|acte|scène|partie|volume|article|leçon|titre|annexe|figure|planche|page|chant|épisode|type|niveau|groupe|classe|phase)$/
