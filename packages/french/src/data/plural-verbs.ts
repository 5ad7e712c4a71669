/** Words in -ent that are adjectives more often than verbs: a noun in the singular right before them is what they describe. */
export const adjectivesInEnt =
  'violent excellent équivalent négligent influent somnolent émergent divergent convergent évident content insolent affluent parent expédient ferment'

/** Words in -ent that are verbs of the singular too: only a plural subject makes them silent. */
export const singularVerbs = 'convient pressent'

/** Nouns in -s and -x that are singular as often as plural. */
export const invariableNouns =
  'temps pays repas avis cours discours bras fils corps prix choix succès excès procès progrès accès bois sens mois poids fois voix noix croix paix vers tas cas bas dos os propos remords secours univers parcours concours palais jus tapis français anglais'
