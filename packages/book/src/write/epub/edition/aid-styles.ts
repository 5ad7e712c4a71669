import { paintsLetters, showsPieces, type BakedAids } from './baked-aids.ts'

/**
 * The style sheet of baked aids (whole-words.ts).
 *
 * A word's own letters lie where they lie in plain text, without ink; the pieces are drawn over them, as generated
 * content of an `i` that takes no room. So lines break, and text is found, selected and copied, as in the plain book. A
 * reading system that does not know how shows the plain word.
 *
 * Inks are mixed with the text's own colour, whatever a reader's theme makes of it: they stay readable on any paper.
 * Where colours cannot be mixed they are of middling light, readable on white and on black. Nothing changes `color`
 * there that a theme could not change back.
 */
export function aidStyles(aids: BakedAids): string {
  const rules: string[] = []
  if (showsPieces(aids)) rules.push(pieces, paintsLetters(aids) ? painted(aids) : signsOnly)
  if (aids.syllables.includes('arcs')) rules.push(arcs)
  if (aids.syllables.includes('strokes')) rules.push(strokes)
  if (aids.liaisons) rules.push(liaisons)
  if (aids.groups) rules.push(groups)
  return rules.join('')
}

// Without line height the pieces are centred on the word, half a pixel above it at most (engines round the space above a
// line down); trimmed to their letters they lie exactly on it.
//
// The `i` is not visible, so that engines count it for no paragraph of its own; its generated content is. What follows
// a word's `i` inside its `span` keeps engines from taking the blank after it for a blank between paragraphs: it has no
// width, joins nothing, and is not said.
const pieces = `.w {
  -webkit-hyphens: none;
  hyphens: none;
}
.n {
  white-space: nowrap;
}
.x {
  font-size: min(1em, 9vw);
}
@supports (-webkit-text-fill-color: transparent) {
  .w {
    position: relative;
  }
  .w i {
    font: inherit;
    visibility: hidden;
  }
  .w > i {
    position: absolute;
    top: 0;
    bottom: 0;
    left: 0;
    height: 0;
    margin: auto 0;
    line-height: 0;
    text-indent: 0;
    text-align: left;
    white-space: pre;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .w i[data-s]::before {
    content: attr(data-s);
    content: attr(data-s) / "";
    visibility: visible;
  }
}
@supports (text-box: trim-both text) {
  .w > i {
    bottom: auto;
    height: auto;
    margin: 0;
    line-height: 1;
    text-box: trim-both text;
  }
}
@supports (content: "a" / "b") {
  .w::after {
    content: "\\200c" / "";
  }
}
`

function painted(aids: BakedAids): string {
  return `@supports (-webkit-text-fill-color: transparent) {
  .w {
    -webkit-text-fill-color: transparent;
  }
  .w > i {
    -webkit-text-fill-color: currentcolor;
  }
}
${inks(aids)}@media (forced-colors: active) {
  .w, .o {
    -webkit-text-fill-color: currentcolor !important;
  }
  .w i[data-s]::before {
    visibility: hidden;
  }
}
`
}

/** Letters stay as they are; what stands over them is only their signs. */
const signsOnly = `.w > i {
  -webkit-text-fill-color: transparent;
}
`

interface Ink {
  selector: string
  /** Readable on white and on black. */
  middling: string
  /** What the text's colour is mixed with, and how much of the text's colour stays. */
  hue: string
  share: number
}

const syllableInks: readonly Ink[] = [
  { selector: '.o, .w > i > i', middling: '#3271dc', hue: '#1a5cff', share: 60 },
  { selector: '.o.b, .w > i > .b', middling: '#d8412f', hue: '#f0321e', share: 40 },
]

const silentInk: Ink = { selector: '.o.m, .w i.m', middling: '#767676', hue: 'transparent', share: 64 }

/** Inks of chosen sounds and the lines beneath them, by turns. */
const soundInks: readonly (readonly [middling: string, hue: string, line: string])[] = [
  ['#8a62d8', '#7a2cff', 'solid'],
  ['#1a828a', '#009aa6', 'double'],
  ['#c05a00', '#f07800', 'dotted'],
  ['#2f863c', '#00a024', 'dashed'],
  ['#c8468a', '#e8107c', 'wavy'],
]

function inks({ syllables, silent, sounds }: BakedAids): string {
  const all: Ink[] = syllables.includes('inks') ? [...syllableInks] : []
  if (silent) all.push(silentInk)
  let lines = ''
  sounds.forEach((_, index) => {
    const [middling, hue, line] = soundInks[index % soundInks.length] ?? ['', '', '']
    const name = `.s${index + 1}`
    all.push({ selector: `.o${name}, .w i${name}`, middling, hue, share: 40 })
    lines += `.o${name}, .w i${name}::before {
  text-decoration: underline ${line};
  text-decoration-thickness: 0.08em;
}
`
  })
  const rules = (declaration: (ink: Ink) => string) =>
    all.map((ink) => `  ${ink.selector} {\n    ${declaration(ink)};\n  }\n`).join('')
  return `@supports not (color: color-mix(in srgb, currentcolor 50%, red)) {
${rules(({ middling }) => `color: ${middling}`)}}
@supports (color: color-mix(in srgb, currentcolor 50%, red)) {
${rules(({ hue, share }) => `-webkit-text-fill-color: color-mix(in srgb, currentcolor ${share}%, ${hue})`)}}
${lines}`
}

// A syllable in several pieces has its arc in several.
const arcs = `.o, .w i[data-s]::before {
  border-bottom: 0.08em solid;
  border-radius: 0 0 50% 50% / 0 0 0.4em 0.4em;
}
.w > i > i > i::before {
  border-radius: 0;
}
.w > i > i > i:first-child::before {
  border-bottom-left-radius: 50% 0.4em;
}
.w > i > i > i:last-child::before {
  border-bottom-right-radius: 50% 0.4em;
}
`

const strokes = `.w > i > i + i::before, .w > i > i + i > i:first-child::before {
  background: linear-gradient(currentcolor, currentcolor) left bottom / 0.08em 0.4em no-repeat;
}
`

// Both take a place between two words; the arc leaves it as wide as it was.
const liaisons = `.l {
  margin: 0 -0.5em 0 -0.35em;
  padding-right: 0.85em;
  border-bottom: 0.1em solid;
  border-radius: 0 0 50% 50% / 0 0 0.5em 0.5em;
}
`

const groups = `.g {
  margin-right: 0.15em;
  padding-left: 0.2em;
  border-right: 0.08em solid;
  opacity: 0.6;
}
`
