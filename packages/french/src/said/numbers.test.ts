import { describe, expect, test } from 'vitest'
import { rows, spoken } from '../testing/facts.ts'

function says(rule: string, table: string): void {
  describe(rule, () => {
    test.each(rows(table))('%s is said %s', (text, said) => {
      expect(spoken(text)).toBe(said)
    })
  })
}

says(
  'whole numbers are written as the spelling of 1990 does: hyphens everywhere, et before un and onze, an s for cents and vingts at the end',
  `0 = zéro
   1 = un
   7 = sept
   10 = dix
   11 = onze
   16 = seize
   17 = dix-sept
   18 = dix-huit
   19 = dix-neuf
   20 = vingt
   21 = vingt-et-un
   22 = vingt-deux
   29 = vingt-neuf
   30 = trente
   31 = trente-et-un
   61 = soixante-et-un
   70 = soixante-dix
   71 = soixante-et-onze
   77 = soixante-dix-sept
   80 = quatre-vingts
   81 = quatre-vingt-un
   90 = quatre-vingt-dix
   91 = quatre-vingt-onze
   99 = quatre-vingt-dix-neuf
   100 = cent
   101 = cent-un
   108 = cent-huit
   200 = deux-cents
   201 = deux-cent-un
   280 = deux-cent-quatre-vingts
   300 = trois-cents
   999 = neuf-cent-quatre-vingt-dix-neuf
   1000 = mille
   1001 = mille-un
   1100 = mille-cent
   1871 = mille-huit-cent-soixante-et-onze
   2000 = deux-mille
   2024 = deux-mille-vingt-quatre
   10 000 = dix-mille
   21 000 = vingt-et-un-mille
   80 000 = quatre-vingt-mille
   100 000 = cent-mille
   200 000 = deux-cent-mille
   1 000 000 = un-million
   2 000 000 = deux-millions
   1 000 000 000 = un-milliard
   5 600 000 = cinq-millions-six-cent-mille
   12 345 678 = douze-millions-trois-cent-quarante-cinq-mille-six-cent-soixante-dix-huit
   1.500 = mille-cinq-cents
   007 = zéro-zéro-sept
   04 = zéro-quatre
   00 = zéro-zéro
   123456789012345 = un-deux-trois-quatre-cinq-six-sept-huit-neuf-zéro-un-deux-trois-quatre-cinq
   0472102030 = zéro-quatre-soixante-douze-dix-vingt-trente
   04 72 10 20 30 = zéro-quatre soixante-douze dix vingt trente
   06-12-34-56-78 = zéro-six-douze-trente-quatre-cinquante-six-soixante-dix-huit
   06.12.34.56.78 = zéro-six-douze-trente-quatre-cinquante-six-soixante-dix-huit
   69003 = soixante-neuf-mille-trois`,
)

says(
  'decimals are said as a number, or digit by digit after a zero; a sign before a number is said',
  `1,5 = un-virgule-cinq
   3,14 = trois-virgule-quatorze
   3,05 = trois-virgule-zéro-cinq
   0,5 = zéro-virgule-cinq
   2.5 = deux-point-cinq
   10 000,5 = dix-mille-virgule-cinq
   -5 = moins-cinq
   −12 = moins-douze
   +33 = plus-trente-trois
   -2,5 = moins-deux-virgule-cinq`,
)

says(
  'ordinals, whatever is written after the number',
  `1er = premier
   1ers = premiers
   1re = première
   1res = premières
   1ère = première
   2e = deuxième
   2ème = deuxième
   2nd = second
   2nde = seconde
   2nds = seconds
   3e = troisième
   4e = quatrième
   5e = cinquième
   9e = neuvième
   10e = dixième
   11e = onzième
   21e = vingt-et-unième
   22e = vingt-deuxième
   80e = quatre-vingtième
   81e = quatre-vingt-unième
   100e = centième
   1000e = millième
   5es = cinquièmes
   1ᵉʳ = premier
   2ᵉ = deuxième
   Ier = premier
   Ire = première
   IIe = deuxième
   IIIe = troisième
   XIXe = dix-neuvième
   XXe = vingtième
   XXIe = vingt-et-unième
   IVème = quatrième
   XIXᵉ = dix-neuvième
   le xixe siècle = le dix-neuvième siècle

   énième = énième`,
)

says(
  'fractions, marks, ranges, scores and versions',
  `1/2 = un-demi
   1/3 = un-tiers
   2/3 = deux-tiers
   1/4 = un-quart
   3/4 = trois-quarts
   1/5 = un-cinquième
   1/10 = un-dixième
   1/100 = un-centième
   15/20 = quinze-sur-vingt
   24/24 = vingt-quatre-sur-vingt-quatre
   ½ = un-demi
   ¾ = trois-quarts
   1/2 h = un-demi heure
   10-12 = dix-à-douze
   3-0 = trois-à-zéro
   8h-12h30 = huit-heures-à-douze-heures-trente
   12-13h = douze-à-treize-heures
   2,5-3 = deux-virgule-cinq-à-trois
   1914-1918 = mille-neuf-cent-quatorze-à-mille-neuf-cent-dix-huit
   14-18 = quatorze-dix-huit
   39-45 = trente-neuf-quarante-cinq
   10–12 = dix douze
   10.0.12.1 = dix-point-zéro-point-douze-point-un
   4-4-2 = quatre-quatre-deux
   192.168.1.1 = cent-quatre-vingt-douze-point-cent-soixante-huit-point-un-point-un`,
)
