/** Stretches of a text in letters that are not Latin ones, and the language that such letters tell. UTF-16 offsets. */

export interface ScriptRun {
  start: number
  end: number
  /** BCP 47 tag: the language that alone is written so (`he`), else the script (`und-Cyrl`). */
  language: string
}

/** Scripts by their ISO 15924 code, with the language where only one, or one above all, is written so. */
const LANGUAGES: Record<string, string> = {
  Arab: 'ar',
  Armn: 'hy',
  Beng: 'und-Beng',
  Cher: 'chr',
  Cyrl: 'und-Cyrl',
  Deva: 'und-Deva',
  Ethi: 'und-Ethi',
  Geor: 'ka',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hang: 'ko',
  Hani: 'und-Hani',
  Hebr: 'he',
  Hira: 'ja',
  Kana: 'ja',
  Khmr: 'km',
  Knda: 'kn',
  Laoo: 'lo',
  Mlym: 'ml',
  Mong: 'und-Mong',
  Mymr: 'my',
  Nkoo: 'nqo',
  Orya: 'or',
  Sinh: 'si',
  Syrc: 'syr',
  Taml: 'ta',
  Telu: 'te',
  Tfng: 'und-Tfng',
  Thaa: 'dv',
  Thai: 'th',
  Tibt: 'bo',
}

const scripts = Object.keys(LANGUAGES).map((code) => ({ code, letter: new RegExp(`\\p{sc=${code}}`, 'u') }))
const anyOther = Object.keys(LANGUAGES)
  .map((code) => `\\p{sc=${code}}`)
  .join('')
const OTHER_LETTER = new RegExp(`(?=\\p{L})[${anyOther}]\\p{M}*`, 'gu')
/** Where none of these is, there is no such letter: most texts are settled by this alone. */
const BEYOND_LATIN =
  /[\u0370-\u1cff\u1f00-\u1fff\u2c80-\ua6ff\ua800-\udfff\uf900-\ufaff\ufb13-\ufdff\ufe70-\uffdc]/
const LATIN = /\p{sc=Latin}/u
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u
/** Letters that Arabic does not have: Persian, Urdu, Pashto … */
const BEYOND_ARABIC = /[ټپچډڈڑړژښکگںہۀیېے]/
/** Accents that Greek had before our time. */
const POLYTONIC = /[\u1f00-\u1fff]/
/** One such sign is a word; one letter of an alphabet may stand for a quantity. */
const WORD_SIGN = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** Whether `text` has letters and none of them is Latin. */
export function isOfOtherScript(text: string): boolean {
  return BEYOND_LATIN.test(text) && !LATIN.test(text) && text.search(OTHER_LETTER) >= 0
}

/** The stretches of `text` that are words of another script than the Latin one, signs between those words included. */
export function otherScriptRuns(text: string): ScriptRun[] {
  if (!BEYOND_LATIN.test(text)) return []
  const japanese = KANA.test(text)
  const runs: { start: number; end: number; script: string }[] = []
  let script = scripts[0]
  for (const { 0: letter, index } of text.matchAll(OTHER_LETTER)) {
    if (!script?.letter.test(letter)) script = scripts.find((each) => each.letter.test(letter))
    const code = script?.code ?? ''
    const name = japanese && /^(Hani|Hira|Kana)$/.test(code) ? 'Hira' : code
    const last = runs.at(-1)
    const end = index + letter.length
    if (last?.script === name && !/\p{L}/u.test(text.slice(last.end, index))) last.end = end
    else runs.push({ start: index, end, script: name })
  }
  return runs
    .map((run) => ({ ...run, words: text.slice(run.start, run.end) }))
    .filter(({ words }) => WORD_SIGN.test(words) || (words.match(/\p{L}/gu)?.length ?? 0) > 1)
    .map(({ start, end, script: name, words }) => ({ start, end, language: languageOf(name, words) }))
}

function languageOf(script: string, words: string): string {
  if (script === 'Arab' && BEYOND_ARABIC.test(words)) return 'und-Arab'
  if (script === 'Grek' && POLYTONIC.test(words)) return 'grc'
  return LANGUAGES[script] ?? 'und'
}

/** Whether a language (BCP 47 tag) is written in Latin letters, as far as its tag tells. */
export function isWrittenInLatin(language: string): boolean {
  try {
    return (new Intl.Locale(language).maximize().script ?? 'Latn') === 'Latn'
  } catch {
    return true // not a language tag
  }
}
