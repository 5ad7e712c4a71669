import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Colours = Record<string, string>

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const blocks = [...css.matchAll(/(:root[^\s{]*)\s*\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector,
  colours: Object.fromEntries<string>(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  ),
}))

function theme(selector: string): Colours {
  return Object.assign(
    {},
    ...blocks.filter((block) => block.selector === selector).map(({ colours }) => colours),
  ) as Colours
}

const paper = theme(':root')
const chosen = (name: string): Colours => ({ ...paper, ...theme(`:root[data-theme='${name}']`) })
const themes: Record<string, Colours> = {
  papier: paper,
  blanc: chosen('blanc'),
  sepia: chosen('sepia'),
  nuit: chosen('nuit'),
  contraste: chosen('contraste'),
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(colours: Colours, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(colours[name] ?? ''))
    .sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const doors = ['read', 'practise', 'come', 'keys']
const grounds = ['paper', 'sheet']
const groups = ['paper', 'sheet', 'group-a', 'group-b']

/** Text, what it stands on, and the contrast that is owed. */
const owed: [texts: string[], grounds: string[], least: number][] = [
  [['ink', 'ink-soft', ...doors], grounds, 7],
  [['red', 'good', 'care', 'wrong'], ['paper'], 7],
  [['ink', 'ink-soft'], doors.map((door) => `${door}-tint`), 7],
  [['on-ink'], ['ink'], 7],
  [['on-door'], doors, 7],
  [['ink', 'syllable-a', 'syllable-b', 'read', 'practise', 'come'], groups, 7],
  [['silent'], groups, 4.5],
  [['edge', 'focus'], grounds, 3],
]

describe.each(Object.entries(themes))('the theme %s', (_name, colours) => {
  it('keeps every text readable on what it stands on', () => {
    const poor = owed.flatMap(([texts, on, least]) =>
      texts.flatMap((text) =>
        on
          .filter((ground) => contrast(colours, text, ground) < least)
          .map((ground) => `${text} on ${ground}`),
      ),
    )
    expect(poor).toEqual([])
  })

  it('writes each door and each message on its own tint', () => {
    for (const name of [...doors, 'good', 'care', 'wrong']) {
      expect(contrast(colours, name, `${name}-tint`)).toBeGreaterThanOrEqual(7)
      expect(contrast(colours, 'ink', `${name}-tint`)).toBeGreaterThanOrEqual(7)
    }
  })

  it('tells the two syllable inks apart by light as well as by hue', () => {
    expect(contrast(colours, 'syllable-a', 'syllable-b')).toBeGreaterThanOrEqual(1.25)
  })
})

it('follows the device with the same colours as when a theme is chosen', () => {
  const followed = blocks.filter(({ selector }) => selector === ':root:not([data-theme])')
  expect(followed.map(({ colours }) => colours)).toEqual([
    theme(":root[data-theme='nuit']"),
    theme(":root[data-theme='contraste']"),
  ])
})

it('shows each theme in the panel with its own colours', () => {
  const panel = readFileSync(join(import.meta.dirname, 'reader/panel.css'), 'utf8')
  for (const [name, { paper: ground, ink }] of Object.entries(themes)) {
    const swatch = new RegExp(
      `\\.my-text \\.is-${name}::before \\{\\s*background: (#\\w+);\\s*color: (#\\w+);`,
    ).exec(panel)
    expect(swatch?.slice(1)).toEqual([ground, ink])
  }
})
