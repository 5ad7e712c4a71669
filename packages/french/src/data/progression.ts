/**
 * The order in which French schools usually teach which letters make which sound, `letters:phonemes`, `-` for silence.
 * Six stages, in teaching order: roughly the five periods of CP, then CE1.
 *
 * The list is our own. It follows the principles of the French ministry’s guides (« L’apprentissage des correspondances
 * graphèmes-phonèmes (2) : guide pour construire ou choisir une progression », Éduscol 2017; « Pour enseigner la lecture
 * et l’écriture au CP », 2019): what is regular before what is not, what is frequent before what is rare, consonants
 * that can be held (l, r, m, s, f …) before those that cannot (p, t, b …), one letter before several, and what depends
 * on the neighbours (c, g, s, x, y) after what does not. Textbooks differ in detail: callers may bring their own list.
 */
export const stages: readonly Stage[] = [
  {
    // vowels of one letter, consonants that can be held, the mute e at the end
    correspondences: 'a:a i:i o:ɔ o:o u:y é:e e:ə e:- l:l r:ʁ m:m n:n f:f s:s v:v j:ʒ à:a',
    words: 'le la les l un une de des d du et est il elle y dans',
  },
  {
    // consonants that cannot be held, the first two letters for one sound
    correspondences: 'ou:u où:u ch:ʃ p:p t:t c:k d:d b:b è:ɛ ê:ɛ z:z h:-',
    words: 'c ce ne n pas que qu qui te me se s avec sont en au aux mais son mon ton',
  },
  {
    // nasal vowels on and an, oi, e without an accent, doubled consonants, the silent letters of plurals, verbs, families
    correspondences:
      'on:ɔ̃ om:ɔ̃ an:ɑ̃ am:ɑ̃ en:ɑ̃ em:ɑ̃ oi:wa g:ɡ qu:k k:k e:ɛ e:e er:e ez:e et:e et:ɛ s:- t:- d:- x:- p:- ent:- ' +
      'll:l mm:m nn:n ss:s tt:t rr:ʁ pp:p ff:f cc:k bb:b dd:d gg:ɡ',
    words: 'ai as ses mes tes ces deux trois six dix très leur quand',
  },
  {
    // two or three letters for one vowel, letters that their neighbours change, accents
    correspondences:
      'ai:ɛ ai:e ei:ɛ au:o au:ɔ eau:o eu:ø eu:œ in:ɛ̃ im:ɛ̃ s:z c:s ç:s g:ʒ ge:ʒ gu:ɡ gn:ɲ ph:f y:i â:a î:i ô:o û:y aî:ɛ',
    words: 'suis lui oui bien rien yeux mieux vieux hier',
  },
  {
    // the last nasal vowels, the three glides, ill and il, x, tion
    correspondences:
      'ain:ɛ̃ aim:ɛ̃ ein:ɛ̃ un:œ̃ um:œ̃ oin:wɛ̃ en:ɛ̃ i:j i:ij u:ɥ ou:w il:j ill:j ll:j œu:œ œu:ø oeu:œ oeu:ø x:ks x:ɡz t:s',
    words: 'monsieur messieurs femme femmes pays sept huit',
  },
  {
    // y between vowels, Greek, Latin and English letters, rare accents, rare silent letters
    correspondences:
      'y:j y:ij ay:ɛ a:ɛ a:e oy:wa o:wa ey:ɛ yn:ɛ̃ ym:ɛ̃ ï:i ï:j ë:ɛ oû:u oî:wa eû:ø eu:y eû:y ed:e ai:ə mn:n ch:k th:t rh:ʁ sc:s cc:ks xc:ks ' +
      'x:z x:s cqu:k ck:k q:k w:w w:v sh:ʃ œ:e œ:œ oe:œ ue:œ e:a u:w u:ɔ b:p g:- c:- l:- z:- b:- ee:i oo:u ing:iŋ gh:ɡ',
    words: 'second automne compter oignon août',
  },
]

interface Stage {
  /** `letters:phonemes`, separated by spaces. */
  correspondences: string
  /**
   * Little words learnt whole before their letters are taught, because no text does without them: in lower case, elided
   * words without their apostrophe.
   */
  words: string
}
