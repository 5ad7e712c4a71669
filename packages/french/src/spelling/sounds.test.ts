import { describe, expect, test } from 'vitest'
import { facts, heard } from '../testing/facts.ts'

/** Each block is a fact of French spelling; each line a word and what is heard. */
function reads(rule: string, table: string): void {
  describe(rule, () => {
    test.each(facts(table))('%s is read %s', (word, sounds) => {
      expect(heard(word)).toBe(sounds)
    })
  })
}

reads(
  'a vowel and n or m make a nasal vowel before a consonant or at the end, not before a vowel or a doubled n, m',
  `enfant ɑ̃fɑ̃
   champ ʃɑ̃
   vin vɛ̃
   timbre tɛ̃bʁ
   pain pɛ̃
   faim fɛ̃
   plein plɛ̃
   symbole sɛ̃bɔl
   pont pɔ̃
   nom nɔ̃
   lundi lœ̃di
   parfum paʁfœ̃
   année ane
   bonne bɔn
   immense imɑ̃s
   animal animal`,
)

reads(
  'en is /ɛ̃/ after i, é and y at the end of a word, /ɑ̃/ elsewhere',
  `bien bjɛ̃
   viendra vjɛ̃dʁa
   européen øʁɔpeɛ̃
   moyen mwajɛ̃
   science sjɑ̃s
   patient pasjɑ̃
   examen ɛɡzamɛ̃
   enivrer ɑ̃nivʁe
   emmener ɑ̃mne
   évidemment evidamɑ̃`,
)

reads(
  'c is /s/ before e, i, y and with a cedilla, cc is /ks/ before them, /k/ elsewhere',
  `cerise səʁiz
   cygne siɲ
   garçon ɡaʁsɔ̃
   accident aksidɑ̃
   accord akɔʁ
   second səɡɔ̃`,
)

reads(
  'ch is /ʃ/, and /k/ before a consonant and in words from Greek',
  `chat ʃa
   technique tɛknik
   chrétien kʁetjɛ̃
   orchestre ɔʁkɛstʁ
   écho eko
   chœur kœʁ
   psychologue psikɔlɔɡ
   archéologue aʁkeɔlɔɡ
   architecte aʁʃitɛkt
   échouer eʃwe`,
)

reads(
  'g is /ʒ/ before e, i, y; gu keeps it hard, ge makes it soft',
  `girafe ʒiʁaf
   guerre ɡɛʁ
   pigeon piʒɔ̃
   mangeait mɑ̃ʒɛ
   fatigant fatiɡɑ̃
   suggérer syɡʒeʁe
   montagne mɔ̃taɲ
   stagner staɡne
   aiguille ɛɡɥij
   longtemps lɔ̃tɑ̃`,
)

reads(
  's is /z/ between vowels, but not after a prefix, nor doubled',
  `rose ʁoz
   tasse tas
   parasol paʁasɔl
   vraisemblable vʁɛsɑ̃blabl
   antisocial ɑ̃tisɔsjal
   transit tʁɑ̃zit
   déshabiller dezabije
   poison pwazɔ̃
   poisson pwasɔ̃`,
)

reads(
  't is /s/ before i and a vowel in nouns in -tion, -tie, -tiel, -tience, and /t/ elsewhere',
  `nation nasjɔ̃
   question kɛstjɔ̃
   démocratie demɔkʁasi
   partie paʁti
   essentiel ɛsɑ̃sjɛl
   patience pasjɑ̃s
   amitié amitje
   chrétien kʁetjɛ̃
   métier metje
   initier inisje
   chantions ʃɑ̃tjɔ̃`,
)

reads(
  'x is /ɡz/ in ex- before a vowel, /z/ in ordinals, /ks/ elsewhere, silent at the end',
  `examen ɛɡzamɛ̃
   taxi taksi
   deuxième døzjɛm
   soixante swasɑ̃t
   excellent ɛksɛlɑ̃
   prix pʁi
   index ɛ̃dɛks`,
)

reads(
  'ill is /ij/, /j/ after a vowel, /il/ in ville, mille, tranquille',
  `fille fij
   famille famij
   paille paj
   feuille fœj
   grenouille ɡʁənuj
   soleil sɔlɛj
   travail tʁavaj
   ville vil
   mille mil
   tranquille tʁɑ̃kil
   cheville ʃəvij
   million miljɔ̃`,
)

reads(
  'y between vowels is two i: one ends the vowel before, one opens the vowel after',
  `voyage vwajaʒ
   crayon kʁɛjɔ̃
   essuyer ɛsɥije
   pays pei
   mayonnaise majɔnɛz
   yeux jø
   stylo stilo`,
)

reads(
  'i, u, ou glide before a vowel, but keep their syllable after two consonants',
  `pied pje
   lui lɥi
   oui wi
   crier kʁije
   oublier ublije
   cruel kʁyɛl
   éblouir ebluiʁ
   jouer ʒwe`,
)

reads(
  'e is /ɛ/ in a closed syllable, /ə/ or mute in an open one, mute at the end',
  `merle mɛʁl
   chef ʃɛf
   cheval ʃəval
   samedi samdi
   mercredi mɛʁkʁədi
   ressembler ʁəsɑ̃ble
   ressusciter ʁɛsysite
   dessus dəsy
   femme fam
   solennel sɔlanɛl`,
)

reads(
  '-er is /e/ in verbs and trades, /ɛʁ/ in hiver and its like',
  `chanter ʃɑ̃te
   boulanger bulɑ̃ʒe
   hiver ivɛʁ
   mer mɛʁ
   univers ynivɛʁ
   cancer kɑ̃sɛʁ`,
)

reads(
  'final consonants are silent but c, f, l, r, and the words that keep theirs',
  `grand ɡʁɑ̃
   trop tʁo
   avec avɛk
   neuf nœf
   sel sɛl
   sac sak
   tabac taba
   banc bɑ̃
   clef kle
   fusil fyzi
   sens sɑ̃s
   sept sɛt
   sud syd
   autobus otɔbys
   respect ʁɛspɛ
   direct diʁɛkt`,
)

reads(
  'oi, oin, oy, oê, œu, ou are one sound each',
  `roi ʁwa
   loin lwɛ̃
   poêle pwal
   cœur kœʁ
   coeur kœʁ
   œil œj
   nœud nø
   œsophage ezɔfaʒ
   poète pɔɛt
   coopérer kɔɔpeʁe`,
)

reads(
  'mute consonants inside words: automne, compter, sculpture, vingt-trois',
  `automne otɔn
   compter kɔ̃te
   sculpture skyltyʁ
   baptême batɛm
   aujourd’hui oʒuʁdɥi
   monsieur məsjø`,
)

reads(
  'a verb in -ent or -ments: the ending of the third person plural is mute, that of nouns and adverbs is not',
  `chantent ʃɑ̃t
   crient kʁi
   jouent ʒu
   finissaient finisɛ
   parlèrent paʁlɛʁ
   vraiment vʁɛmɑ̃
   moment mɔmɑ̃
   aiment ɛm
   dorment dɔʁm
   content kɔ̃tɑ̃
   vient vjɛ̃
   souvent suvɑ̃`,
)

reads(
  'numbers, abbreviations and acronyms are read as they are said',
  `21 vɛ̃teœ̃
   1er pʁəmje
   25 vɛ̃tsɛ̃k
   1871 milɥisɑ̃swasɑ̃teɔ̃z
   20h45 vɛ̃tœʁkaʁɑ̃tsɛ̃k
   MP3 ɛmpetʁwa
   XIV katɔʁz
   Mme madam
   TGV teʒeve
   ONU ɔny`,
)

test('capitals, with and without accents, combining accents and soft hyphens change nothing', () => {
  expect(heard('ÉCOLE')).toBe(heard('école'))
  expect(heard('ECOLE')).toBe('ekɔl')
  expect(heard('école'.normalize('NFD'))).toBe(heard('école'))
  expect(heard('gar\u00adçon')).toBe(heard('garçon'))
})
