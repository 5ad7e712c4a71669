/** Words in -ent that are adjectives more often than verbs: a noun in the singular right before them is what they describe. */
export const adjectivesInEnt =
  'violent excellent équivalent négligent influent somnolent émergent divergent convergent évident content insolent affluent parent expédient ferment'

/** Words in -ent that are verbs of the singular too: only a plural subject makes them silent. */
export const singularVerbs = 'convient pressent'
