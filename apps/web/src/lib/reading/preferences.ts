/**
 * How one person likes to see a text. Kept on the person's own device, in one small cookie that both the server and
 * the browser read; nothing says who the person is, nor why. Every reader of it is total: whatever comes from a device
 * or a form, however old or broken, gives preferences.
 */
import type { Aids, SoundKey } from '@trousseau/book/project'

export const sizes = 6
export const spacings = 4
export const fonts = ['atkinson', 'lexend', 'andika', 'opendyslexic'] as const
/** `auto` follows the device (light or dark, more contrast). */
export const themes = ['auto', 'papier', 'blanc', 'sepia', 'nuit', 'contraste'] as const
/** What may be laid on the words, and the ruler, which is laid on the page. */
export const helps = ['syllables', 'sounds', 'silent', 'groups', 'ruler'] as const

export type Font = (typeof fonts)[number]
export type Theme = (typeof themes)[number]
export type Help = (typeof helps)[number]

export interface Preferences {
  /** Steps from 0, below `sizes`. */
  size: number
  /** Space between letters, words and lines: steps from 0, below `spacings`. */
  letters: number
  words: number
  lines: number
  font: Font
  theme: Theme
  helps: Record<Help, boolean>
}

export const preferencesCookie = 'texte'
/** Set by the script when it can lay the aids itself, so that the server sends plain text. */
export const scriptCookie = 'script'
/** One year, in seconds: what a browser accepts at most is a little more. */
export const cookieAge = 31_536_000

const noHelp: Record<Help, boolean> = {
  syllables: false,
  sounds: false,
  silent: false,
  groups: false,
  ruler: false,
}

export const defaults: Preferences = {
  size: 1,
  letters: 1,
  words: 1,
  lines: 1,
  font: 'atkinson',
  theme: 'auto',
  helps: noHelp,
}

/** Whole settings in one touch; font and theme stay as they are. */
export const profiles = {
  decipher: { size: 2, letters: 2, words: 2, lines: 2, helps: { ...noHelp, syllables: true, silent: true } },
  slowly: { size: 1, letters: 1, words: 2, lines: 2, helps: { ...noHelp, silent: true, groups: true } },
  alone: { size: 1, letters: 1, words: 1, lines: 1, helps: noHelp },
} as const satisfies Record<string, Omit<Preferences, 'font' | 'theme'>>
export type Profile = keyof typeof profiles

/** Sounds that are written with several letters: those that a reader who deciphers must see as one. */
const severalLetters = [
  'an',
  'in',
  'on',
  'oin',
  'ou',
  'oi',
  'eu',
  'ill',
  'ch',
  'gn',
] as const satisfies SoundKey[]

/** The aids to lay on the words, as the projection of a book takes them. */
export function aidsOf({ helps: { syllables, sounds, silent, groups } }: Preferences): Aids {
  return { syllables, silent, groups, sounds: sounds ? severalLetters : [], liaisons: false }
}

/** The profile these preferences are, if they are one. */
export function profileOf(preferences: Preferences): Profile | null {
  const same = (name: Profile) => serialise({ ...preferences, ...profiles[name] }) === serialise(preferences)
  return (Object.keys(profiles) as Profile[]).find(same) ?? null
}

// ---- the cookie: `1.2111.a.p.slg` — version; size, letters, words, lines; font; theme; helps

const version = '1'
const fontCodes: Record<Font, string> = { atkinson: 'a', lexend: 'l', andika: 'k', opendyslexic: 'o' }
const themeCodes: Record<Theme, string> = {
  auto: '0',
  papier: 'p',
  blanc: 'b',
  sepia: 's',
  nuit: 'n',
  contraste: 'c',
}
const helpCodes: Record<Help, string> = { syllables: 's', sounds: 'o', silent: 'm', groups: 'g', ruler: 'r' }

/** The value of the cookie: letters, digits and full stops only. */
export function serialise(preferences: Preferences): string {
  const { size, letters, words, lines, font, theme } = preferences
  const chosen = helps.filter((help) => preferences.helps[help])
  const steps = [size, letters, words, lines].join('')
  return [
    version,
    steps,
    fontCodes[font],
    themeCodes[theme],
    chosen.map((help) => helpCodes[help]).join(''),
  ].join('.')
}

/** Preferences from a cookie's value. What is missing or not understood is as in `defaults`, each for itself. */
export function parse(value: string | null | undefined): Preferences {
  const [found, steps = '', font = '', theme = '', chosen = ''] = (value ?? '').slice(0, 64).split('.')
  if (found !== version) return defaults
  return {
    size: step(steps[0], sizes, defaults.size),
    letters: step(steps[1], spacings, defaults.letters),
    words: step(steps[2], spacings, defaults.words),
    lines: step(steps[3], spacings, defaults.lines),
    font: fonts.find((name) => fontCodes[name] === font) ?? defaults.font,
    theme: themes.find((name) => themeCodes[name] === theme) ?? defaults.theme,
    helps: helpsWhere((help) => chosen.includes(helpCodes[help])),
  }
}

/**
 * Preferences from the form of « Mon texte »: fields `size`, `letters`, `words`, `lines`, `font`, `theme`, `help`
 * (several), and `profile` when one of the whole settings was pressed, or `again` to begin anew. A radio button or a
 * range that was not sent leaves what was `before`; helps that were not sent are off, as a form does.
 */
export function fromForm(form: FormData, before: Preferences): Preferences {
  if (form.has('again')) return defaults
  const sent = (name: string): string | undefined => {
    const value = form.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const chosen = form.getAll('help')
  const preferences: Preferences = {
    size: step(sent('size'), sizes, before.size),
    letters: step(sent('letters'), spacings, before.letters),
    words: step(sent('words'), spacings, before.words),
    lines: step(sent('lines'), spacings, before.lines),
    font: fonts.find((name) => name === sent('font')) ?? before.font,
    theme: themes.find((name) => name === sent('theme')) ?? before.theme,
    helps: helpsWhere((help) => chosen.includes(help)),
  }
  const profile = sent('profile')
  return profile !== undefined && Object.hasOwn(profiles, profile)
    ? { ...preferences, ...profiles[profile as Profile] }
    : preferences
}

function step(value: string | undefined, count: number, otherwise: number): number {
  const number = value !== undefined && /^\d$/.test(value) ? Number(value) : NaN
  return number < count ? number : otherwise
}

function helpsWhere(chosen: (help: Help) => boolean): Record<Help, boolean> {
  return {
    syllables: chosen('syllables'),
    sounds: chosen('sounds'),
    silent: chosen('silent'),
    groups: chosen('groups'),
    ruler: chosen('ruler'),
  }
}
