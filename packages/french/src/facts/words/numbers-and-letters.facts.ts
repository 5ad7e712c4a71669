import type { WordFacts } from '../../testing/fact-group.ts'

/** Digits, Roman numerals, abbreviations and acronyms: what is said is not what is written. */
export const numbersAndLetters: readonly WordFacts[] = [
  {
    rule: 'numbers in digits are said as words',
    words: `
      0: 0=zeʁo «zéro»
      1: 1=œ̃ «un»
      2: 2=dø «deux»
      3: 3=tʁwa «trois»
      6: 6=sis «six»
      8: 8=ɥit «huit»
      10: 10=dis «dix»
      11: 11=ɔ̃z «onze»
      16: 16=sɛz «seize»
      17: 17=disɛt «dix-sept»
      21: 21=vɛ̃teœ̃ «vingt-et-un»
      22: 22=vɛ̃tdø «vingt-deux»
      25: 25=vɛ̃tsɛ̃k «vingt-cinq»
      71: 71=swasɑ̃teɔ̃z «soixante-et-onze»
      80: 80=katʁəvɛ̃ «quatre-vingts»
      81: 81=katʁəvɛ̃œ̃ «quatre-vingt-un»
      91: 91=katʁəvɛ̃ɔ̃z «quatre-vingt-onze»
      100: 100=sɑ̃ «cent»
      101: 101=sɑ̃œ̃ «cent-un»
      200: 200=døsɑ̃ «deux-cents»
      1000: 1000=mil «mille»
      70: 70=swasɑ̃tdis «soixante-dix»
      77: 77=swasɑ̃tdisɛt «soixante-dix-sept»
      79: 79=swasɑ̃tdiznœf «soixante-dix-neuf»
      95: 95=katʁəvɛ̃kɛ̃z «quatre-vingt-quinze»
      2000: 2000=dømil «deux-mille»
      0,5: 0,5=zeʁoviʁɡylsɛ̃k «zéro-virgule-cinq»
      1/2: 1/2=œ̃dəmi «un-demi»
      3/4: 3/4=tʁwakaʁ «trois-quarts»
      1871: 1871=milɥisɑ̃swasɑ̃teɔ̃z «mille-huit-cent-soixante-et-onze»
      1980: 1980=milnœfsɑ̃katʁəvɛ̃ «mille-neuf-cent-quatre-vingts»
      2024: 2024=dømilvɛ̃tkatʁ «deux-mille-vingt-quatre»
      3,5: 3,5=tʁwaviʁɡylsɛ̃k «trois-virgule-cinq»
      3,50: 3,50=tʁwaviʁɡylsɛ̃kɑ̃t «trois-virgule-cinquante»
      06: 06=zeʁosis «zéro-six»
    `,
  },
  {
    rule: 'ordinals and Roman numerals',
    words: `
      1er: 1er=pʁəmje «premier»
      1re: 1re=pʁəmjɛʁ «première»
      2e: 2e=døzjɛm «deuxième»
      3e: 3e=tʁwazjɛm «troisième»
      21e: 21e=vɛ̃teynjɛm «vingt-et-unième»
      2nd: 2nd=səɡɔ̃ «second»
      2nde: 2nde=səɡɔ̃d «seconde»
      5e: 5e=sɛ̃kjɛm «cinquième»
      IVe: IVe=katʁijɛm «quatrième»
      XXIe: XXIe=vɛ̃teynjɛm «vingt-et-unième»
      XIXe: XIXe=diznœvjɛm «dix-neuvième»
      IIe: IIe=døzjɛm «deuxième»
      XIV: XIV=katɔʁz «quatorze»
    `,
  },
  {
    rule: 'abbreviations are said in full',
    words: `
      M.: M.=məsjø «monsieur»
      Mme: Mme=madam «madame»
      Mlle: Mlle=madmwazɛl «mademoiselle»
      MM.: MM.=mɛsjø «messieurs»
      Dr: Dr=dɔktœʁ «docteur»
      St: St=sɛ̃ «saint»
      Ste: Ste=sɛ̃t «sainte»
      p.: p.=paʒ «page»
      etc.: etc.=ɛtseteʁa «et-cétéra»
      Mgr: Mgr=mɔ̃sɛɲœʁ «monseigneur»
      bd: bd=bulvaʁ «boulevard»
      tél.: tél.=telefɔn «téléphone»
      bât.: bât.=batimɑ̃ «bâtiment»
      J.-C.: J.-C.=ʒezykʁist «jésus-christ»
      km: km=kilɔmɛtʁ «kilomètres»
      cm: cm=sɑ̃timɛtʁ «centimètres»
      kg: kg=kilɔɡʁam «kilogrammes»
      n°: n°=nymeʁo «numéro»
    `,
  },
  {
    rule: 'acronyms are spelt letter by letter, or said as words when they can be',
    words: `
      S·N·C·F: S=ɛs N=ɛn C=se F=ɛf «esse-enne-cé-effe»
      T·G·V: T=te G=ʒe V=ve «té-gé-vé»
      C·P·A·M: C=se P=pe A M=ɛm «cé-pé-a-ème»
      Q·P·V: Q=ky P=pe V=ve «ku-pé-vé»
      R·S·A: R=ɛʁ S=ɛs A «erre-esse-a»
      H·L·M: H=aʃ L=ɛl M=ɛm «ache-elle-ème»
      CM2: CM2=seɛmdø «cé-ème-deux»
      D·V·D: D=de V=ve D=de «dé-vé-dé»
      S·M·S: S=ɛs M=ɛm S=ɛs «esse-ème-esse»
      U·E: U=y E=ø «u-eux»
      SA·MU: S A M U=y
      O·TAN: O=ɔ T AN=ɑ̃
      CNIL: C=k N I L ?
      MP3: MP3=ɛmpetʁwa «ème-pé-trois»
      O·NU: O=ɔ N U=y
      CAF: C=k A F
      U·NES·CO: U=y N E=ɛ S C=k O=o
    `,
  },
  {
    rule: 'hours are said in full',
    words: `
      10h: 10h=dizœʁ «dix-heures»
      12h30: 12h30=duzœʁtʁɑ̃t «douze-heures-trente»
      20h45: 20h45=vɛ̃tœʁkaʁɑ̃tsɛ̃k «vingt-heures-quarante-cinq»
      8h: 8h=ɥitœʁ «huit-heures»
    `,
  },
]
