import { describe, expect, test } from 'vitest'
import { facts, heard } from '../testing/facts.ts'

/** Each block is a kind of exception; each line a word and what is heard. */
function reads(rule: string, table: string): void {
  describe(rule, () => {
    test.each(facts(table))('%s is read %s', (word, sounds) => {
      expect(heard(word)).toBe(sounds)
    })
  })
}

reads(
  'words that no rule reads',
  `indemne ɛ̃dɛmn
   indemnité ɛ̃dɛmnite
   rugby ʁyɡbi
   hautbois obwa
   Bruxelles bʁysɛl
   bruxellois bʁysɛlwa
   Neufchâteau nøʃato
   coccyx kɔksis
   succincte syksɛ̃t
   subsidiaire sybzidjɛʁ
   incognito ɛ̃kɔɲito
   ayatollah ajatɔla
   bayer baje
   cacaoyer kakaɔje
   design dizajn
   fjord fjɔʁd
   graal ɡʁal
   muezzin mɥɛdzin
   phylloxera filɔkseʁa
   restructurer ʁəstʁyktyʁe
   walkman wɔkman`,
)

reads(
  'letters that a family silences or changes: doigt, Vosges, Auxerre, interview, conquérir',
  `doigté dwate
   doigt dwa
   Vosges voʒ
   Auxerre osɛʁ
   interview ɛ̃tɛʁvju
   interviewer ɛ̃tɛʁvjuve
   conquiers kɔ̃kjɛʁ
   banquiers bɑ̃kje`,
)

reads(
  'names whose last letters are heard, or are not, against the rules',
  `Aix ɛks
   Foix fwa
   Félix feliks
   Chamonix ʃamɔni
   Anaïs anais
   Marrakech maʁakɛʃ
   Léopold leɔpɔl
   Harold aʁɔld
   Conrad kɔ̃ʁad
   Spartacus spaʁtakys
   Strasbourg stʁasbuʁ`,
)

reads(
  'names of places and people that no rule reads',
  `Séville sevij
   Adam adɑ̃
   Samson sɑ̃sɔ̃
   Rouen ʁwɑ̃
   Groenland ɡʁɔɛnlɑ̃d
   Doubs du
   Michaël mikaɛl
   Jéricho ʒeʁiko
   Zeus zøs
   Washington waʃɛ̃tɔn
   Venezuela venezɥela
   Nicaragua nikaʁaɡwa
   Taïwan tajwan
   Mayotte majɔt
   Bangkok bɑ̃kɔk
   Caracas kaʁakas
   Madrid madʁid
   Montréal mɔ̃ʁeal
   Vénétie venesi`,
)
