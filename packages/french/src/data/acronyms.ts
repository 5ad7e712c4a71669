/** Names of the letters from A to Z, spelt so that they are heard as they should be. */
export const letterNames =
  'a bé cé dé eux effe gé ache i ji ka elle ème enne o pé ku erre esse té u vé double-vé ixe i-grec zède'

/** Acronyms that could be said as words, and are spelt letter by letter. */
export const spelt =
  'ENT ANTS AESH USB ASE OQTF API AVS EPS UPE URL RER TER BEP PIB SAV VIP VIH HIV DUT SUV IPA USA AME IME UVE CES CET BUT LEP PEL IFA ACM ALE HUD PER'

/** Acronyms that look as if they were to be spelt, and are said as words. */
export const saidAsWords = 'OFII UEFA CROUS CNIL CLAE SDIS FLE CRIF UNEF FNAC INSEE OFPRA OULIPO'

/** Words of two to four letters that are no acronyms though they have their shape, when they stand in capitals. */
export const shortWords =
  'eau eaux oui ouï loi lois roi rois moi toi soi foi mai vie mie pie rue rues nue vue due tue lue sue joie oie fée née pou fou mou sou cou lui feu jeu peu lieu dieu bleu nous vous eue eux aux ils elle est ans arc art arts ami amie âme ours œuf oeuf os or un une on ont ait ais aie ouf uni unie et en au ou où là la le les il au ah eh oh hé ay île ile ère aïe ici idée ivre hue huis puis pluie pays août out ouest oiseau ah ha ho oeil est âge age aile aide aimé aimée eut eus eu as a y à ô ni nu ne ça ce se sa si su tu te ta ma me mi mu de du des da dû ré ut'
