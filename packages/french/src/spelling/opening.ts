import { aspirated, muteH } from '../data/aspirated.ts'

interface Openings {
  whole: Set<string>
  begins: string[]
  mute: string[]
}

let openings: Openings | undefined

/** Whether a word (lower case) opens on a vowel for liaison and elision: l’homme, but le hibou, le yaourt, le onze. */
export function vowelOpens(word: string): boolean {
  const first = word[0] ?? ''
  if (first === 'y') return word === 'y' || /^y[^aeiouéèê]|^yeux$|^yeuse/.test(word)
  if (!'aeiouhàâäéèêëîïôöùûüœæ'.includes(first)) return false
  if (first !== 'h' && first !== 'o' && first !== 'u') return true
  openings ??= buildOpenings()
  if (openings.whole.has(word) || (word.endsWith('s') && openings.whole.has(word.slice(0, -1)))) return false
  if (first !== 'h') return true
  return (
    !openings.begins.some((stem) => word.startsWith(stem)) ||
    openings.mute.some((stem) => word.startsWith(stem))
  )
}

function buildOpenings(): Openings {
  const words = aspirated.flatMap((line) => line.split(' '))
  const stems = (list: string[]) => list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    begins: stems(words),
    mute: stems(muteH.flatMap((line) => line.split(' '))),
  }
}
