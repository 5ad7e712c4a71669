import type { AnalyseOptions, Analysis, Word } from './analysis.ts'
import { findGroups } from './breath/groups.ts'
import { NO_AMBIGUITY, hintAt } from './grammar/homographs.ts'
import { liaisonAfter } from './grammar/liaisons.ts'
import { sayingAt } from './said/sayings.ts'
import type { Line } from './grammar/sentence.ts'
import { formsFor, type Forms } from './spelling/forms.ts'
import { findGaps } from './text/gaps.ts'
import { findSentences } from './text/sentences.ts'
import type { Spans } from './text/spans.ts'
import { findWords } from './text/words.ts'

/**
 * The reading structure of a French text: sentences, breath groups, words, and for each word its graphemes with their
 * phonemes (IPA), its syllables and its liaison with the next word.
 *
 * Offsets are UTF-16 code units of `text`, which may be any string: nothing is refused and nothing is changed. Time and
 * memory grow with its length. Words spelt alike share their graphemes and syllables, which must not be changed.
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const forms = formsFor(options)
  const optional = options.liaisons === 'optional'
  const spans = findWords(text)
  const gaps = findGaps(text, spans)
  const line: Line = { forms: forms.all(text, spans), gaps: gaps.kinds }
  sayInContext(line, forms)
  readInContext(line, forms)
  const sentences = findSentences(text, gaps)
  return {
    text,
    sentences,
    groups: findGroups(text, spans, line, sentences),
    words: describeWords(spans, line, optional),
  }
}

/** Replaces the forms for which their neighbours say something else: 8 h 30, Louis I, M. Hugo. */
function sayInContext(line: Line, forms: Forms): void {
  for (let i = 0; i < line.forms.length; i++) {
    const form = line.forms[i]!
    if (form.asks === 0) continue
    const saying = sayingAt(line, i)
    if (saying !== undefined) line.forms[i] = forms.saying(form, saying)
  }
}

/** Replaces the forms that their sentence reads otherwise: ils président, l’est, nous portions. */
function readInContext(line: Line, forms: Forms): void {
  for (let i = 0; i < line.forms.length; i++) {
    const form = line.forms[i]!
    if (form.ambiguity === NO_AMBIGUITY) continue
    const hint = hintAt(line, i, form.ambiguity)
    if (hint !== undefined) line.forms[i] = forms.other(form, hint)
  }
}

function describeWords(spans: Spans, line: Line, optional: boolean): Word[] {
  const count = line.forms.length
  const words = new Array<Word>(count)
  for (let i = 0; i < count; i++) {
    const form = line.forms[i]!
    words[i] = {
      start: spans[2 * i]!,
      end: spans[2 * i + 1]!,
      text: form.text,
      syllables: form.syllables,
      graphemes: form.graphemes,
      liaison: form.links === 0 ? null : liaisonAfter(line, i, optional),
      said: form.said,
      source: form.source,
    }
  }
  return words
}
