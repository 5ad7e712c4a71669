/**
 * Words in -ent whose ending is sounded, by the letters at their end (`#` first: the whole word). Any other word in -ent
 * is a verb in the third person plural, whose ending is silent. A star first marks those that are verbs too.
 */
export const soundedEnt: readonly string[] = [
  '#accent #vincent #laurent #florent #cent décent récent innocent jacent escent *#acquiescent réticent munificent magnificent #pourcent',
  '#dent accident occident incident *#évident prudent *président *résident excédent précédent #ardent strident confident trident',
  'antécédent dissident impudent redent décadent #chiendent #bident transcendent',
  '#agent #argent #urgent régent #sergent intelligent *négligent diligent indulgent indigent contingent *convergent',
  '*divergent *émergent entregent #gent insurgent détergent astringent tangent #onguent',
  '#lent #talent *violent insolent *excellent *équivalent ambivalent polyvalent *prévalent *somnolent sanguinolent succulent turbulent',
  '#opulent corpulent virulent purulent truculent #relent #dolent flatulent pestilent indolent féculent',
  'permanent #éminent proéminent prééminent continent #imminent pertinent abstinent rémanent immanent',
  '#serpent #arpent #parent apparent transparent #différent indifférent adhérent afférent déférent cohérent inhérent concurrent',
  'récurrent torrent révérent efférent belligérent',
  '#absent #présent omniprésent #consent #sent #ressent *#pressent *content #patent #latent mécontent compétent',
  'pénitent impotent omnipotent intermittent',
  '#vent *couvent souvent #avent #auvent fervent paravent contrevent #évent connivent #solvent #insolvent #engoulevent',
  '#fréquent éloquent conséquent subséquent grandiloquent',
  '*client patient quotient #orient conscient omniscient efficient coefficient déficient ingrédient récipient *expédient',
  'inconvénient résilient escient émollient gradient ambient #vient evient #convient #provient #parvient #survient #intervient',
  '#advient #prévient souvient contrevient disconvient subvient #tient btient #abstient étient ntient #appartient #retient intient #soutient partient',
  '*affluent *confluent *influent effluent congruent',
]

/**
 * Verbs in -mer whose third person plural ends in -ment: what stands before -ment (`#`: the whole of it). A star
 * first marks nouns of the same spelling.
 */
export const silentMent: readonly string[] = [
  // aiment, clament, affament, entament, blâment, chôment, sèment
  '#ai essai cla ffa nta â ô è ê by #abî #dî #ra #bra #da #ca #cra #tra #éta #réta',
  // animent, expriment, escriment, arriment, estiment, riment
  'ani pri scri arri #péri sti légiti #inti victi #déci subli enveni #ri #mi #li #fri #gri',
  // forment, affirment, dorment, enferment, arment, charment, germent, calment, filment
  'for fir dor *#fer nfer #refer ar ger cal fil',
  // fument, résument, consument, allument, parfument
  'fu ésu nsu ssu bsu hu llu écu plu nru outu ostu bru bitu',
  // nomment, assomment, programment, enflamment
  'om gram flam #embau #empau #pau',
]

/** Words before -ment that are sounded in spite of `silentMent`. */
export const soundedMent: readonly string[] = ['com', 'sar']
