import { lexiconFacts } from '../facts/lexicon.facts.ts'
import { optionFacts } from '../facts/options.facts.ts'
import { sentenceFacts } from '../facts/sentences/index.ts'
import { wordFacts } from '../facts/words/index.ts'
import { linesOf } from './fact-group.ts'

// How many facts are tested, by how many rules: node --conditions=source packages/french/src/testing/count-facts.ts
const kinds = {
  words: wordFacts.map(({ words }) => words),
  sentences: sentenceFacts.map(({ sentences }) => sentences),
  options: optionFacts.map(({ words }) => words),
  lexicon: lexiconFacts.map(({ words }) => words),
}
for (const [kind, blocks] of Object.entries(kinds))
  process.stdout.write(`${kind}: ${blocks.flatMap(linesOf).length} facts, ${blocks.length} rules\n`)
