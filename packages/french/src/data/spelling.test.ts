import { describe, expect, test } from 'vitest'
import { facts, heard } from '../testing/facts.ts'

/** Each block is a family of words that one rule reads; each line a word and what is heard. */
function reads(rule: string, table: string): void {
  describe(rule, () => {
    test.each(facts(table))('%s is read %s', (word, sounds) => {
      expect(heard(word)).toBe(sounds)
    })
  })
}

reads(
  'u and a silent s end the words of French; a sounded -us is Latin and told by the letters before it',
  `écus eky
   tribus tʁiby
   moulus muly
   battus baty
   tissus tisy
   autobus otɔbys
   microbus mikʁɔbys
   omnibus ɔmnibys
   rébus ʁebys
   virus viʁys
   cumulus kymylys
   phallus falys
   prospectus pʁɔspɛktys
   hiatus jatys
   nucléus nykleys
   processus pʁɔsɛsys
   isthmus ismys
   trismus tʁismys`,
)

reads(
  'the learned endings -psis, -iasis, -osis, -ornis sound their s',
  `synopsis sinɔpsis
   psoriasis psɔʁjazis
   symbiosis sɛ̃bjozis
   choisis ʃwazi
   assis asi
   fournis fuʁni`,
)

reads(
  'p and d are heard at the end of short borrowed words, and silent in those of French',
  `stop stɔp
   clips klip
   groupe ɡʁup
   shop ʃɔp
   galop ɡalo
   sirop siʁo
   drap dʁa
   loup lu
   beaucoup boku
   champs ʃɑ̃
   bagad baɡad
   celluloïd sɛlylɔid
   tweed twid
   froid fʁwa
   nid ni`,
)

reads(
  'x is silent in prix, perdrix, crucifix and after two vowels, and heard in other words in -ix',
  `prix pʁi
   perdrix pɛʁdʁi
   crucifix kʁysifi
   noix nwa
   paix pɛ
   phénix feniks
   tamarix tamaʁiks`,
)

reads(
  'verbs in -ter keep their t in -tions, nouns in -tion have /s/',
  `portions pɔʁsjɔ̃
   proportions pʁɔpɔʁsjɔ̃
   comportions kɔ̃pɔʁtjɔ̃
   alertions alɛʁtjɔ̃
   insultions ɛ̃syltjɔ̃
   jetions ʒətjɔ̃
   discrétions diskʁesjɔ̃
   inquiétions ɛ̃kjetjɔ̃
   mentions mɑ̃sjɔ̃
   augmentions oɡmɑ̃tjɔ̃
   inventions ɛ̃vɑ̃sjɔ̃
   fréquentions fʁekɑ̃tjɔ̃
   émotions emosjɔ̃
   grignotions ɡʁiɲotjɔ̃
   solutions sɔlysjɔ̃
   disputions dispytjɔ̃
   conditions kɔ̃disjɔ̃
   méritions meʁitjɔ̃
   comptions kɔ̃tjɔ̃
   respections ʁɛspɛktjɔ̃`,
)

reads(
  'ch is /k/ in stems from Greek, wherever they stand in the word',
  `antipsychiatre ɑ̃tipsikjatʁ
   psychique psiʃik
   chalcographie kalkɔɡʁafi
   mitochondrie mitɔkɔ̃dʁi
   échocardiogramme ekɔkaʁdjɔɡʁam
   échoppe eʃɔp
   échinoderme ekinɔdɛʁm
   échine eʃin
   stochastique stɔkastik
   trachéite tʁakeit
   trachée tʁaʃe
   ischémie iskemi
   autochtone otɔktɔn
   varech vaʁɛk`,
)

reads(
  'ville and mille keep l whatever stands before or after them',
  `bidonville bidɔ̃vil
   vaudevilliste vodvilist
   cheville ʃəvij
   gravillon ɡʁavijɔ̃
   millimètre milimɛtʁ
   bimillénaire bimilenɛʁ
   multimillionnaire myltimiljɔnɛʁ
   famille famij
   drill dʁil
   schilling ʃiliŋ`,
)

reads(
  's stays /s/ where a second stem begins: asocial, biosynthèse, bisexué, désolidariser',
  `asocial asɔsjal
   resocialiser ʁəsɔsjalize
   biosynthèse bjosɛ̃tɛz
   asymétrie asimetʁi
   écosystème ekosistɛm
   bisexué bisɛksɥe
   désolidariser desɔlidaʁize
   désolions dezɔljɔ̃
   désensibiliser desɑ̃sibilize
   désensabler dezɑ̃sable
   transhumance tʁɑ̃zymɑ̃s
   dysharmonie dizaʁmɔni`,
)

reads(
  'e is sounded without an accent before a last o and in penta-; en is /ɛ̃/ in penta- and dendr-',
  `sombrero sɔ̃bʁeʁo
   guérillero ɡeʁijeʁo
   brasero bʁazeʁo
   placebo plasebo
   repos ʁəpo
   pentagone pɛ̃taɡɔn
   pente pɑ̃t
   rhododendron ʁɔdɔdɛ̃dʁɔ̃`,
)

reads(
  'oo is two sounds in stems from Greek, one in English words',
  `zoologie zɔɔlɔʒi
   protozoologie pʁɔtɔzɔɔlɔʒi
   coopérer kɔɔpeʁe
   oosphère ɔɔsfɛʁ
   zoomer zume
   scooter skutɛʁ`,
)

reads(
  'oe written for œ in words from Greek',
  `oedème edɛm
   oestrogène estʁɔʒɛn
   oenologue enɔlɔɡ
   foetus fetys
   coefficient kɔɛfisjɑ̃`,
)

reads(
  '-vers is heard to its r, but in the plural of lever',
  `univers ynivɛʁ
   travers tʁavɛʁ
   pervers pɛʁvɛʁ
   hivers ivɛʁ
   levers ləve`,
)

reads(
  'the words of English: -man, -light, win-, -ware, -steak, -ake, -ball',
  `barman baʁman
   rugbyman ʁyɡbiman
   superman sypɛʁman
   roman ʁɔmɑ̃
   musulman myzylmɑ̃
   talisman talismɑ̃
   sunlight sœnlajt
   copyright kɔpiʁajt
   window windo
   vin vɛ̃
   software sɔftwɛʁ
   beefsteak bifstɛk
   cake kɛk
   keepsake kipsɛk
   volleyball vɔlɛbol
   handball ɑ̃dbal`,
)

reads(
  'qu and gu sound their u in équateur, équilatéral, linguiste and their families',
  `inéquation inekwasjɔ̃
   subéquatorial sybekwatɔʁjal
   équilatéral ekɥilateʁal
   équipe ekip
   bilinguisme bilɛ̃ɡɥism
   sociolinguistique sɔsjɔlɛ̃ɡɥistik
   langue lɑ̃ɡ`,
)

reads(
  'mont- is read without its t before a consonant: Montmartre, montgolfière, but montrer',
  `Montmartre mɔ̃maʁtʁ
   montgolfière mɔ̃ɡɔlfjɛʁ
   montpelliérain mɔ̃pɛljeʁɛ̃
   montrer mɔ̃tʁe`,
)

reads(
  'é before the last consonant of a word in -ent makes it a noun or an adjective: verbs have è there',
  `récent ʁesɑ̃
   adhérent adeʁɑ̃
   adhèrent adɛʁ
   référent ʁefeʁɑ̃
   précédent pʁesedɑ̃
   précèdent pʁesɛd
   compétent kɔ̃petɑ̃`,
)

reads(
  '-ent is silent in verbs that end like a noun, and heard in the compounds of tenir and venir',
  `racontent ʁakɔ̃t
   mécontent mekɔ̃tɑ̃
   déchaument deʃom
   conforment kɔ̃fɔʁm
   rythment ʁitm
   décurrent dekyʁɑ̃
   bivalent bivalɑ̃
   entretient ɑ̃tʁətjɛ̃
   circonvient siʁkɔ̃vjɛ̃
   repent ʁəpɑ̃
   placent plas`,
)

reads(
  'oa is one sound in English words, two in French ones',
  `boat bot
   goal ɡol
   skateboard skɛtbɔʁd
   boa bɔa
   oasis ɔazis`,
)

reads(
  'a last s is silent in très, près, progrès, succès, dès and heard in other words in -ès',
  `très tʁɛ
   progrès pʁɔɡʁɛ
   cyprès sipʁɛ
   succès syksɛ
   dès dɛ
   palmarès palmaʁɛs
   cacatoès kakatɔɛs
   Agnès aɲɛs
   Périclès peʁiklɛs`,
)

reads(
  'a last g is silent in sang, étang, long and heard in words from further away',
  `sang sɑ̃
   rangs ʁɑ̃
   étang etɑ̃
   oblong ɔblɔ̃
   hareng aʁɑ̃
   gong ɡɔ̃ɡ
   boomerang bumʁɑ̃ɡ
   folksong fɔlksɔ̃ɡ`,
)

reads(
  'a last d is silent after a consonant, in nid and pied, and heard after e, i and a in words of other languages',
  `nid ni
   pied pje
   grand ɡʁɑ̃
   oued wɛd
   Ahmed amɛd
   Rachid ʁaʃid
   Bagdad baɡdad`,
)
