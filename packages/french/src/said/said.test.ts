import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { heard, rows, spoken } from '../testing/facts.ts'

function says(rule: string, table: string): void {
  describe(rule, () => {
    test.each(rows(table))('%s is said %s', (text, said) => {
      expect(spoken(text)).toBe(said)
    })
  })
}

says(
  'Roman numerals, but not the words and acronyms that look like them',
  `Louis XIV = Louis quatorze
   Napoléon III = Napoléon trois
   Henri IV = Henri quatre
   Henri Ier = Henri premier
   Louis I = Louis premier
   Jean XXIII = Jean vingt-trois
   chapitre I = chapitre un
   chapitre IV = chapitre quatre
   chapitre V = chapitre cinq
   tome I = tome un
   tome II = tome deux
   acte III = acte trois
   Chapitre X = Chapitre dix
   tome CD = tome quatre-cents
   livre L = livre cinquante
   p. xii = page douze
   XV = quinze
   LXXX = quatre-vingts
   MCMXCIX = mille-neuf-cent-quatre-vingt-dix-neuf
   MDCCLXXXIX = mille-sept-cent-quatre-vingt-neuf
   MMXXIV = deux-mille-vingt-quatre
   I love you = I love you
   V = vé
   Le CDI = Le cé-dé-i
   un CV = un cé-vé
   DIX ANS = DIX ANS
   LE MIX = LE MIX
   CIVIL = CIVIL
   DI = DI
   Vers midi = Vers midi
   une Inde = une Inde
   Malcolm X = Malcolm ixe
   Monsieur X = Monsieur ixe
   Charles X = Charles dix
   Henri V = Henri cinq
   Madame V = Madame vé
   XVIIe-XVIIIe siècles = dix-septième-dix-huitième siècles
   le XV de France = le quinze de France`,
)

says(
  'hours and dates',
  `20h45 = vingt-heures-quarante-cinq
   20h = vingt-heures
   8h = huit-heures
   8h05 = huit-heures-cinq
   8h00 = huit-heures
   1h = une-heure
   1h30 = une-heure-trente
   0h30 = zéro-heure-trente
   21h = vingt-et-une-heures
   20 h 45 = vingt heures quarante-cinq
   8 h 30 = huit heures trente
   1 h = une heure
   21 h = vingt-et-une heures
   9 h = neuf heures
   12:30 = douze-heures-trente
   00:15 = zéro-heure-quinze
   9:05 = neuf-heures-cinq
   14/07/1789 = quatorze-juillet-mille-sept-cent-quatre-vingt-neuf
   01/05/2024 = premier-mai-deux-mille-vingt-quatre
   3/5/24 = trois-mai-vingt-quatre
   14.07.1789 = quatorze-juillet-mille-sept-cent-quatre-vingt-neuf
   2024-05-01 = premier-mai-deux-mille-vingt-quatre
   01/05 = premier-mai
   14/07 = quatorze-juillet
   le 3 mai 1871 = le trois mai mille-huit-cent-soixante-et-onze
   14 juil. 1789 = quatorze juillet mille-sept-cent-quatre-vingt-neuf
   le 1er janv. = le premier janvier
   en sept. prochain = en sept prochain
   99/99/9999 = quatre-vingt-dix-neuf-quatre-vingt-dix-neuf-neuf-mille-neuf-cent-quatre-vingt-dix-neuf
   12 min = douze minutes
   1 min 30 = une minute trente
   10 s = dix secondes`,
)

says(
  'prices and units after a number, in the singular below two',
  `3,50 € = trois euros-cinquante
   3,05 € = trois euros-cinq
   3 € = trois euros
   1 € = un euro
   0,80 € = quatre-vingts centimes
   0,01 € = un centime
   12,00 € = douze euros
   3,50€ = trois euros-cinquante
   1 200 € = mille-deux-cents euros
   1 000 000 € = un-million d’euros
   5 000 000 € = cinq-millions d’euros
   $5 = cinq-dollars
   $3.50 = trois-dollars-cinquante
   5 $ = cinq dollars
   £1 = une-livre
   10 £ = dix livres
   94 % = quatre-vingt-quatorze pour-cent
   94% = quatre-vingt-quatorze pour-cent
   0,5 % = zéro-virgule-cinq pour-cent
   1 km = un kilomètre
   10 km = dix kilomètres
   1,5 km = un-virgule-cinq kilomètre
   12,5 kg = douze-virgule-cinq kilogrammes
   1 kg = un kilogramme
   250 g = deux-cent-cinquante grammes
   2 l = deux litres
   1 L = un litre
   33 cl = trente-trois centilitres
   5 m = cinq mètres
   1 m = un mètre
   12 m² = douze mètres-carrés
   30 m³ = trente mètres-cubes
   5 km² = cinq kilomètres-carrés
   12 m2 = douze mètres-carrés
   90 km/h = quatre-vingt-dix kilomètres-heure
   10 m/s = dix mètres-par-seconde
   20 °C = vingt degrés-celsius
   -3 °C = moins-trois degrés-celsius
   37° = trente-sept degrés
   1 ° = un degré
   3 h = trois heures
   5 min = cinq minutes
   1 t = une tonne
   5 ha = cinq hectares
   16 Go = seize gigaoctets
   100 F = cent francs
   5km = cinq-kilomètres
   10cm = dix-centimètres
   20°C = vingt degrés-celsius
   8kg = huit-kilogrammes
   le km = le kilomètre
   en cm = en centimètres`,
)

says(
  'a number that ends with one agrees with a feminine noun',
  `21 pages = vingt-et-une pages
   1 fois = une fois
   31 années = trente-et-une années
   21 livres = vingt-et-un livres
   1 euro = un euro
   81 stations = quatre-vingt-une stations
   11 pages = onze pages`,
)

says(
  'digits and letters together are said one after the other',
  `MP3 = ème-pé-trois
   H1N1 = ache-un-enne-un
   A4 = a-quatre
   CM2 = cé-ème-deux
   CE1 = cé-eux-un
   3D = trois-dé
   5G = cinq-gé
   4x4 = quatre-quatre
   12bis = douze-bis
   3x = trois-fois
   2CV = deux-cé-vé
   covid-19 = covid-dix-neuf
   Covid19 = Covid-dix-neuf
   UPE2A = u-pé-eux-deux-a
   B-4 = bé-quatre
   1️⃣ = un`,
)

says(
  'abbreviations, some of them only beside what they call for',
  `M. Hugo = monsieur Hugo
   M. le maire = monsieur le maire
   M. de Rênal = monsieur de Rênal
   M. l’abbé = monsieur l’ abbé
   M Hugo = monsieur Hugo
   MM. Durand et Petit = messieurs Durand et Petit
   Mme Durand = madame Durand
   Mme. Durand = madame Durand
   MME DURAND = madame DURAND
   Mlle Rose = mademoiselle Rose
   Mgr Myriel = monseigneur Myriel
   Dr Petit = docteur Petit
   Pr Tournesol = professeur Tournesol
   Me Durand = maître Durand
   Me voici = Me voici
   St Martin = saint Martin
   Ste Anne = sainte Anne
   St-Denis = saint-Denis
   St-Étienne = saint-Étienne
   etc. = et-cétéra
   du pain, etc. = du pain et-cétéra
   p. 12 = page douze
   pp. 12-14 = pages douze-à-quatorze
   art. 3 = article trois
   vol. II = volume deux
   t. 2 = tome deux
   fig. 4 = figure quatre
   cf. page 3 = confère page trois
   par ex. une pomme = par exemple une pomme
   n° 5 = numéro cinq
   n°5 = numéro cinq
   N° 12 = numéro douze
   No 5 = numéro cinq
   c.-à-d. = c’est-à-dire
   av. J.-C. = avant jésus-christ
   apr. J.-C. = après jésus-christ
   av. Foch = avenue Foch
   12 av. de la Paix = douze avenue de la Paix
   bd Voltaire = boulevard Voltaire
   tél. 04 72 = téléphone zéro-quatre soixante-douze
   Tél. : = téléphone
   s.v.p. = s’il-vous-plaît
   S.V.P. = s’il-vous-plaît
   svp = s’il-vous-plaît
   SVP = s’il-vous-plaît
   env. dix = environ dix
   rdv demain = rendez-vous demain
   N-ième = enne-ième`,
)

says(
  'initials are said by the names of their letters',
  `J. Verne = ji Verne
   V. H. = vé ache
   J.-J. Rousseau = ji-ji Rousseau
   J. R. R. Tolkien = ji erre erre Tolkien
   É. Zola = eux Zola
   G. W. Bush = gé double-vé Bush`,
)

says(
  'acronyms are spelt when they cannot be said, or said as words; in a heading they are words',
  `SNCF = esse-enne-cé-effe
   ONU = ONU
   CAF = CAF
   QPV = ku-pé-vé
   RSA = erre-esse-a
   CPAM = cé-pé-a-ème
   ENT = eux-enne-té
   UNESCO = UNESCO
   SMS = esse-ème-esse
   TGV = té-gé-vé
   PDF = pé-dé-effe
   HLM = ache-elle-ème
   EDF = eux-dé-effe
   UE = u-eux
   ADN = a-dé-enne
   APL = a-pé-elle
   la CAF = la CAF
   le PAI = le pé-a-i
   la PMI = la pé-ème-i
   l’ONU = l’ ONU
   l’EDF = l’ eux-dé-effe
   S.N.C.F. = esse-enne-cé-effe
   R.A.T.P. = erre-a-té-pé
   O.N.U. = o-enne-u
   CD-ROM = cé-dé-ROM
   T-shirt = té-shirt
   LA LOI DU ROI = LA LOI DU ROI
   LES VIEUX PAPIERS = LES VIEUX PAPIERS
   le DVD = le dé-vé-dé
   USB = u-esse-bé
   WC = double-vé-cé
   IUT de Lyon = i-u-té de Lyon
   un BTS = un bé-té-esse`,
)

says(
  'addresses are one word each, and said sign by sign',
  `aide@ville.fr = aide-arobase-ville-point-effe-erre
   www.ville.fr = trois-double-vé-point-ville-point-effe-erre
   https://www.ville.fr = trois-double-vé-point-ville-point-effe-erre
   http://ville.fr/aide = ville-point-effe-erre-slash-aide
   https://www.ville.fr/a-b?c=1 = trois-double-vé-point-ville-point-effe-erre-slash-a-tiret-bé-point-d’interrogation-cé-égale-un
   ville.fr = ville-point-effe-erre
   service-public.fr = service-tiret-public-point-effe-erre
   jean-paul.b_c@x.org = jean-tiret-paul-point-bé-tiret-bas-cé-arobase-ixe-point-org
   contact@mairie-lyon3.fr = contact-arobase-mairie-tiret-lyon-trois-point-effe-erre
   a.b@c.com = a-point-bé-arobase-cé-point-com
   notice.pdf = notice-point-pé-dé-effe
   12.fr = douze-point-effe-erre
   www.ville.fr. = trois-double-vé-point-ville-point-effe-erre
   Écris à aide@ville.fr, vite = Écris à aide-arobase-ville-point-effe-erre vite
   (www.ville.fr) = trois-double-vé-point-ville-point-effe-erre
   dort.Elle = dort Elle
   et/ou = et ou`,
)

says(
  'signs are words; rows of them are ornaments',
  `Tom & Jerry = Tom et Jerry
   2 + 2 = 4 = deux plus deux égale quatre
   3 × 4 = trois fois quatre
   10 ÷ 2 = dix divisé-par deux
   5 − 3 = cinq moins trois
   § 3 = paragraphe trois
   §3 = paragraphe trois
   R&B = erre et bé
   @ = arobase
   C++ = cé
   100 % coton = cent pour-cent coton
   a + b = a plus bé`,
)

says(
  'a letter alone is said by its name',
  `la lettre b = la lettre bé
   un p = un pé
   le t = le t
   Y a-t-il = Y a t il`,
)

describe('numbers and signs are heard as their words are, and link to what follows', () => {
  test.each(
    rows(`
      17, 18, 19 = disɛt dizɥit diznœf
      22, 29, 81 = vɛ̃tdø vɛ̃tnœf katʁəvɛ̃œ̃
      600, 1800, 10 000 = sisɑ̃ milɥisɑ̃ dimil
      6, 10 = sis dis
      6 ans = si‿z‿ɑ̃
      22 ans = vɛ̃tdø‿z‿ɑ̃
      9 ans = nœv ɑ̃
      le 8 mai = lə ɥit mɛ
      les 11 amis = le ɔ̃z ami
      20 h = vɛ̃‿t‿œʁ
      8 h 30 = ɥi‿t‿œʁ tʁɑ̃t
      6 € = si‿z‿øʁo
      6€ = si‿z‿øʁo
      80 € = katʁəvɛ̃‿z‿øʁo
      100 € = sɑ̃‿t‿øʁo
      1 € = œ̃‿n‿øʁo
      10 km = di kilɔmɛtʁ
      90 km/h = katʁəvɛ̃di kilɔmɛtʁœʁ
      20h45 = vɛ̃tœʁkaʁɑ̃tsɛ̃k
      9h = nœvœʁ
      la n-ième fois = la ɛnjɛm fwa
      2 + 2 = dø plys dø
      du pain, etc. = dy pɛ̃ ɛtseteʁa
      SNCF, EDF = ɛsɛnseɛf ødeɛf
      un SMS = œ̃‿n‿ɛsɛmɛs
      St-Étienne, St Étienne = sɛ̃tetjɛn sɛ̃‿t‿etjɛn
      aide@ville.fr = ɛdaʁɔbazvilpwɛ̃ɛfɛʁ`),
  )('%s: %s', (text, sounds) => {
    expect(heard(text)).toBe(sounds)
  })
})

test('an acronym that is spelt has a grapheme and a syllable for each letter', () => {
  expect(analyse('La S.N.C.F.').words[1]).toMatchObject({
    syllables: ['S.', 'N.', 'C.', 'F.'],
    graphemes: [
      { letters: 'S.', phonemes: 'ɛs' },
      { letters: 'N.', phonemes: 'ɛn' },
      { letters: 'C.', phonemes: 'se' },
      { letters: 'F.', phonemes: 'ɛf' },
    ],
  })
})

test('a word that is said as it is written has nothing else to say', () => {
  for (const word of analyse('Ma grand-mère lit ce livre, aujourd’hui.').words) expect(word.said).toBeNull()
})

test('what is said for a word is read by the rules: it has no digit and no sign', () => {
  const texts = [
    '1871',
    '20h45',
    '3,50 €',
    'M. Hugo',
    'SNCF',
    'aide@ville.fr',
    'XIXe',
    '12 m²',
    '-5',
    '1/2',
    '10-12',
    'MP3',
  ]
  for (const text of texts) {
    for (const { said } of analyse(text).words) if (said !== null) expect(said).toMatch(/^[\p{L}’-]+$/u)
  }
})
