import type { BakedAids, Edition, SyllableSign } from '@trousseau/book'
import { Misused } from './command.ts'

/** The options with which a command is told what an edition shows. */
export const editionOptions = {
  syllabes: { type: 'string' },
  'lettres-muettes': { type: 'boolean' },
  sons: { type: 'string' },
  liaisons: { type: 'boolean' },
  groupes: { type: 'boolean' },
  glossaire: { type: 'string' },
} as const

export const editionUsage =
  '[--syllabes couleurs,arcs,traits] [--lettres-muettes] [--sons ou,an,…] [--liaisons] [--groupes] [--glossaire notes|fin]'

interface Values {
  syllabes?: string | undefined
  'lettres-muettes'?: boolean | undefined
  sons?: string | undefined
  liaisons?: boolean | undefined
  groupes?: boolean | undefined
  glossaire?: string | undefined
}

const signs = new Map<string, SyllableSign>([
  ['couleurs', 'inks'],
  ['arcs', 'arcs'],
  ['traits', 'strokes'],
])

/**
 * The edition that `values` ask for.
 * @throws Misused when a value is none of those an option takes
 */
export async function readEdition(values: Values): Promise<Edition> {
  const aids: BakedAids = {
    syllables: listOf('--syllabes', values.syllabes, signs),
    silent: values['lettres-muettes'] ?? false,
    sounds: values.sons === undefined ? [] : listOf('--sons', values.sons, await soundsByName()),
    groups: values.groupes ?? false,
    liaisons: values.liaisons ?? false,
  }
  const { glossaire } = values
  if (glossaire === undefined) return { aids }
  if (glossaire !== 'notes' && glossaire !== 'fin') throw wrong('--glossaire', glossaire, ['notes', 'fin'])
  return { aids, glossary: { atTheEnd: glossaire === 'fin' } }
}

/** Families of sounds by the letters that a class writes for them. */
async function soundsByName() {
  const { soundFamilies } = await import('@trousseau/french/sounds')
  return new Map(soundFamilies.map(({ key, label }) => [label, key]))
}

/** What `value` names, parted by commas, each once. */
function listOf<T>(option: string, value: string | undefined, known: ReadonlyMap<string, T>): T[] {
  if (value === undefined) return []
  const names = value.normalize('NFC').split(',')
  const found = names.map((name) => {
    const one = known.get(name.trim().toLowerCase())
    if (one === undefined) throw wrong(option, name, [...known.keys()])
    return one
  })
  return [...new Set(found)]
}

function wrong(option: string, given: string, choices: readonly string[]): Misused {
  const wanted = choices.map((choice) => `« ${choice} »`)
  const last = wanted.pop() ?? ''
  return new Misused(`l’option « ${option} » attend ${wanted.join(', ')} ou ${last}, pas « ${given} ».`)
}
