/**
 * How words begin that capitals often leave without their accents and cedillas (REPUBLIQUE, FRANCAIS). A point ends whole
 * words.
 */
export const accented =
  'républi événem élém élég région régim répon répét réseau réuni réussi récré récit réduc réserv résult résist réal révolu référ secrétai télé théât théor génér génie héli hérit héroï héro hésit médi méde métr métier mété méth mémoi cinéma opéra numéro vélo. véhic vérit vérif vétér sécur séjour série séanc légum légen légal léger nécess négat pério pétro pénib céréa célèb cérém bénéf bébé févr fédér félic préfe prépa prénom précé préci présid préve prévu prése déjà. déj dépa dépe dépo déf début déba déçu. décès. déc délai déli démo démén dévelop désert dési déso désa détail degré. malgré. différ expér immédiat intéri intére complète américain poèt canoë égoïs naïv françai françoi garçon leçon façon façad glaçon reçu. maçon commença commerçant ça. êtes. été. très. après. près. progrès. succès. accès. santé. liberté. café. côté. volonté. comité. noël. voilà. être.'
