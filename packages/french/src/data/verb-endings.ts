/**
 * Words in -ent whose ending is sounded, by the letters at their end (`#` first: the whole word). Any other word in -ent
 * is a verb in the third person plural, whose ending is silent. A star first marks those that are verbs too.
 */
export const soundedEnt: readonly string[] = [
  // é and one consonant: a verb would have è (ils précèdent)
  'écent édent égent érent équent',
  '#accent #vincent #laurent #florent innocent jacent escent piscent hiscent niscent *#acquiescent réticent munificent magnificent #pourcent',
  'accident occident incident *#évident prudent *président *résident #ardent strident confident trident #surdent',
  'dissident impudent redent décadent #chiendent #bident',
  '#agent #argent #urgent #sergent intelligent *négligent diligent indulgent indigent contingent *convergent',
  '*divergent *émergent entregent *insurgent détergent stringent fringent tangent #onguent',
  '#talent *violent insolent *excellent *équivalent ivalent ovalent yvalent *prévalent *somnolent sanguinolent succulent turbulent',
  '#opulent corpulent virulent purulent truculent #relent #dolent flatulent pestilent indolent féculent érulent #équipollent',
  'permanent #éminent proéminent prééminent continent #imminent pertinent abstinent rémanent immanent #déponent',
  '#serpent #arpent *#parent apparent transparent current torrent #repent',
  '#absent #présent omniprésent #consent #ressent *#pressent *#content #patent #latent mécontent #malcontent compétent',
  'pénitent impotent omnipotent idempotent ventripotent intermittent',
  '*couvent souvent #avent #auvent fervent paravent event #évent connivent #convent #solvent #insolvent #abrivent',
  'éloquent conséquent subséquent grandiloquent',
  'client patient quotient #orient #lorient conscient omniscient efficient coefficient déficient ingrédient cipient *expédient',
  'inconvénient *résilient escient émollient gradient ambient #vient evient *#convient #provient #parvient #survient #intervient',
  '#advient #prévient souvient contrevient disconvient circonvient subvient #tient btient #abstient étient ntient #appartient #retient retient',
  'intient #soutient partient *affluent *confluent *influent effluent #défluent congruent',
]

/**
 * Verbs in -mer whose third person plural ends in -ment: what stands before -ment (`#`: the whole of it). A star
 * first marks nouns of the same spelling.
 */
export const silentMent: readonly string[] = [
  // aiment, clament, affament, entament, blâment, chôment, sèment
  '#ai essai cla ffa nta as alga squa phrag â ô è ê by #abî #dî #ra #bra #da #ca #cra #tra #éta #réta',
  // animent, expriment, escriment, arriment, estiment, riment
  'ani pri scri arri #péri sti légiti #inti victi #déci subli enveni #ri #mi #li #fri #gri #bri #tri #éli lési',
  // forment, affirment, dorment, enferment, arment, charment, germent, calment, filment
  'or fir *#fer nfer ffer #refer ar ger #gem cal fil ryth chro',
  // fument, résument, consument, allument, parfument
  'fu ésu nsu ssu bsu hu llu écu plu nru coutu ostu bru bitu',
  // nomment, assomment, programment, enflamment
  'om gram flam au',
]

/** Words before -ment that are sounded in spite of `silentMent`. */
export const soundedMent: readonly string[] = ['com', 'sar']
