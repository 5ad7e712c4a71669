/**
 * Words in -ent whose ending is sounded, by the letters at their end (`#` first: the whole word); the longest that fits
 * wins. Any other word in -ent is a verb in the third person plural, whose ending is silent. A star first marks those
 * that are verbs too.
 */
export const soundedEnt: readonly string[] = [
  // é and one consonant: a verb would have è (ils précèdent)
  'écent édent égent érent équent',
  '#accent #vincent #laurent #florent innocent jacent escent piscent hiscent niscent réticent munificent',
  'ccident incident *#évident prudent *résident #ardent confident trident',
  'dissident impudent décadent #chiendent',
  '#agent #argent #urgent #sergent intelligent *négligent diligent indulgent indigent contingent *convergent',
  '*divergent *émergent entregent *insurgent détergent stringent fringent tangent #onguent',
  '#talent *violent insolent *excellent *équivalent ivalent ovalent yvalent *prévalent *somnolent sanguinolent succulent turbulent',
  '#opulent corpulent virulent purulent truculent #relent #dolent flatulent pestilent indolent féculent érulent',
  'permanent #éminent proéminent prééminent continent #imminent pertinent abstinent rémanent immanent',
  '#serpent #arpent *#parent apparent transparent current torrent #repent',
  '#absent présent #consent #ressent *#pressent *#content #patent #latent mécontent compétent',
  'pénitent impotent omnipotent ventripotent intermittent',
  '*couvent souvent #avent #auvent fervent paravent event #évent connivent',
  'éloquent grandiloquent',
  'client patient quotient #orient #lorient conscient omniscient efficient déficient ingrédient cipient *expédient',
  'inconvénient *résilient escient émollient gradient ambient #vient evient *#convient #provient #parvient #survient #intervient',
  '#advient #prévient souvient contrevient disconvient circonvient subvient #tient btient #abstient étient ntient retient',
  '#soutient partient *ffluent *nfluent congruent',
]

/**
 * Verbs in -mer whose third person plural ends in -ment: what stands before -ment (`#`: the whole of it). A star
 * first marks nouns of the same spelling.
 */
export const silentMent: readonly string[] = [
  // aiment, clament, affament, entament, blâment, chôment, sèment
  '#ai essai cla ffa nta as alga squa #abî #dî â ô è ê by #ra #bra #da #ca #cra #tra éta',
  // animent, expriment, escriment, arriment, estiment, riment
  'ani pri scri arri #péri sti légiti #inti victi #déci subli enveni #ri #mi #li #fri #gri #bri #tri #éli lési',
  // forment, affirment, dorment, enferment, arment, charment, germent, calment, filment
  'or fir *#fer fer ar ger #gem cal fil ryth chro',
  // fument, résument, consument, allument, parfument
  'fu su hu llu écu plu coutu ostu bru',
  // nomment, assomment, programment, enflamment
  'om gram flam au',
]

/** Words before -ment that are sounded in spite of `silentMent`. */
export const soundedMent: readonly string[] = ['com', 'sar']
