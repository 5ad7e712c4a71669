/**
 * Words in -ent whose ending is sounded, by the letters at their end (`#` first: the whole word). Any other word in -ent
 * is a verb in the third person plural, whose ending is silent. A star first marks those that are verbs too.
 */
export const soundedEnt: readonly string[] = [
  '#accent #vincent #laurent #florent #cent écent innocent hiscent upiscent jacent escent *#acquiescent réticent munificent magnificent #pourcent',
  '#dent accident occident incident *#évident prudent *président *résident édent #ardent strident confident trident',
  'dissident impudent redent décadent #chiendent #bident',
  '#agent #argent #urgent régent #sergent intelligent *négligent diligent indulgent indigent contingent *convergent',
  '*divergent *émergent entregent #gent détergent stringent fringent tangent #onguent',
  '#lent #talent *violent insolent *excellent *équivalent ivalent yvalent ovalent *prévalent *somnolent sanguinolent succulent turbulent',
  '#opulent corpulent virulent purulent érulent truculent #relent #dolent flatulent pestilent indolent féculent',
  'permanent #éminent proéminent prééminent continent #imminent pertinent abstinent rémanent immanent',
  '#serpent #arpent #repent #parent apparent transparent érent current',
  'torrent',
  '#absent ésent #consent #sent #ressent *#pressent *#content #patent #latent mécontent #malcontent étent',
  'pénitent impotent omnipotent intermittent',
  '#vent *couvent souvent #avent #auvent fervent paravent contrevent évent connivent #convent #solvent #insolvent #engoulevent',
  '#fréquent éloquent conséquent subséquent grandiloquent',
  '*client patient quotient #orient conscient omniscient efficient coefficient déficient ingrédient cipient *expédient',
  'inconvénient résilient escient émollient gradient ambient #vient evient onvient #provient #parvient #survient #intervient',
  '#advient #prévient souvient contrevient subvient #tient btient #abstient étient ntient #appartient etient intient #soutient partient',
  '*affluent *confluent *influent effluent congruent',
]

/**
 * Verbs in -mer whose third person plural ends in -ment: what stands before -ment (`#`: the whole of it). A star
 * first marks nouns of the same spelling.
 */
export const silentMent: readonly string[] = [
  // aiment, clament, affament, entament, blâment, chôment, sèment
  '#ai essai cla ffa nta â ô è ê by #amalga #abi #abî #dî #ra #bra #da #ca #cra #tra #éta #réta',
  // animent, expriment, escriment, arriment, estiment, riment
  'ani pri scri arri #péri sti légiti #inti victi #déci subli enveni #ri #mi #li #bri #fri #gri #éli lési',
  // forment, affirment, dorment, enferment, arment, charment, germent, calment, filment
  'or fir *#fer nfer #refer ar ger cal fil',
  // fument, résument, consument, allument, parfument
  'fu ésu nsu ssu bsu hu llu écu plu nru coutu ostu bru bitu',
  // nomment, assomment, programment, enflamment
  'om gram flam au yth ntas sias',
]

/** Words before -ment that are sounded in spite of `silentMent`. */
export const soundedMent: readonly string[] = ['com', 'sar']
