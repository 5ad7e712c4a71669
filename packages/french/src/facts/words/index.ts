import { littleWords } from './little-words.facts.ts'
import { frequentVerbs } from './frequent-verbs.facts.ts'
import { names } from './names.facts.ts'
import { nasalVowels } from './nasal-vowels.facts.ts'
import { oralVowels } from './oral-vowels.facts.ts'
import { muteE } from './mute-e.facts.ts'
import { finalEConsonant } from './final-e-consonant.facts.ts'
import { consonantsCCh } from './consonants-c-ch.facts.ts'
import { consonantsG } from './consonants-g.facts.ts'
import { consonantsQX } from './consonants-q-x.facts.ts'
import { consonantsSZ } from './consonants-s-z.facts.ts'
import { consonantsT } from './consonants-t.facts.ts'
import { consonantsOther } from './consonants-other.facts.ts'
import { illY } from './ill-y.facts.ts'
import { glides } from './glides.facts.ts'
import { verbEndings } from './verb-endings.facts.ts'
import { loanWords } from './loan-words.facts.ts'
import { irregularWords } from './irregular-words.facts.ts'
import { compounds } from './compounds.facts.ts'
import { schoolWords } from './school-words.facts.ts'
import { numbersAndLetters } from './numbers-and-letters.facts.ts'
import { wordsOfSentences } from './words-of-sentences.facts.ts'
import { syllables } from './syllables.facts.ts'

/** Words with their full analysis, by the rule of French that each of them shows. A word stands once. */
export const wordFacts = [
  ...littleWords,
  ...frequentVerbs,
  ...nasalVowels,
  ...oralVowels,
  ...muteE,
  ...finalEConsonant,
  ...consonantsCCh,
  ...consonantsG,
  ...consonantsQX,
  ...consonantsSZ,
  ...consonantsT,
  ...consonantsOther,
  ...illY,
  ...glides,
  ...verbEndings,
  ...loanWords,
  ...irregularWords,
  ...compounds,
  ...schoolWords,
  ...names,
  ...numbersAndLetters,
  ...wordsOfSentences,
  ...syllables,
]
