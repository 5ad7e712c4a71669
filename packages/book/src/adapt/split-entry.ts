import { analyse, createLexicon, LexiconError, type LexiconEntry } from '@trousseau/french'

/**
 * The entries of single words that an entry of one or several words (*Jean Valjean*, *d’Artagnan*) comes to: none for a
 * word that is read so anyway. Which sounds are whose is told by blanks between them, else by what the engine reads in all
 * words but one.
 *
 * @throws LexiconError when that does not tell, or when the engine does not take one of them
 */
export function splitEntry(written: string, said: string): LexiconEntry[] {
  const whole = { word: written, phonemes: said }
  const { words } = analyse(written.normalize('NFC'))
  if (words.length < 2) {
    createLexicon([whole])
    return [whole]
  }
  const read = words.map(({ graphemes }) => graphemes.map(({ phonemes }) => phonemes).join(''))
  const parts = said.trim().split(/\s+/)
  const sounds = parts.length === words.length ? parts : divide(said, read)
  if (sounds === null) {
    throw new LexiconError(
      whole,
      `« ${written} » a plusieurs mots : mettez une espace entre leurs prononciations, ou donnez chaque mot à part.`,
    )
  }
  return words.flatMap(({ text }, index): LexiconEntry[] => {
    const entry = { word: text, phonemes: sounds[index] ?? '' }
    const [named] = [...createLexicon([entry]).entries.values()].flat()
    if (named?.phonemes === read[index]) return []
    // It would hold for every such word of the book: *de* in *Jean de Mèze*.
    if (named?.capital !== true) {
      throw new LexiconError(
        whole,
        `Dans « ${written} », « ${text} » ne se dirait plus comme ailleurs : si c’est voulu partout, donnez ce mot à part.`,
      )
    }
    return [entry]
  })
}

/** The sounds of each word when all words but one are heard as they are `read`; null when that tells nothing, or too much. */
function divide(said: string, read: readonly string[]): string[] | null {
  const sounds = plainSounds(said)
  if (sounds === read.join('')) return [...read]
  const ways = read.flatMap((_, index) => {
    const before = read.slice(0, index).join('')
    const after = read.slice(index + 1).join('')
    const own = sounds.slice(before.length, sounds.length - after.length)
    const fits = own !== '' && before + own + after === sounds
    return fits ? [read.map((each, at) => (at === index ? own : each))] : []
  })
  return ways.length === 1 ? (ways[0] ?? null) : null
}

/** Sounds as the engine writes them. */
function plainSounds(said: string): string {
  const [named] = [...createLexicon([{ word: 'a', phonemes: said }]).entries.values()].flat()
  return named?.phonemes ?? ''
}
