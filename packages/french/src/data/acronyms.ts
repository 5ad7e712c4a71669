/** Names of the letters from A to Z, spelt so that they are heard as they should be. */
export const letterNames =
  'a bé cé dé eux effe gé ache i ji ka elle ème enne o pé ku erre esse té u vé double-vé ixe i-grec zède'

/** Acronyms that could be said as words, and are spelt letter by letter. */
export const spelt =
  /^(?:UE|ENT|ANTS|AESH|USB|ASE|OQTF|API|AVS|URL|RER|TER|BEP|SAV|VI[PH]|SUV|USA|[AI]ME|CAP)$/

/** What looks as if it were to be spelt, and is said as a word. */
export const saidAsWord = /^(?:OFII|UEFA|CNIL|FNAC|EAUX?|[LRMT]OI|VIE|RUE|[FJ]EU|MAI|AR[TC]|ANS)$/
