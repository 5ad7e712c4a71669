import { breathGroups } from './breath-groups.facts.ts'
import { homographs } from './homographs.facts.ts'
import { liaisons } from './liaisons.facts.ts'
import { optionalLiaisons } from './optional-liaisons.facts.ts'
import { runningText } from './running-text.facts.ts'

/** Sentences with what only they tell: liaisons, homographs, words, what is said, sentences and, some, breath groups. */
export const sentenceFacts = [
  ...liaisons,
  ...optionalLiaisons,
  ...homographs,
  ...runningText,
  ...breathGroups,
]
