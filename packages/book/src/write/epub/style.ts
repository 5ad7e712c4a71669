import { aidStyles } from './edition/aid-styles.ts'
import type { PlannedEdition } from './edition/edition.ts'

/**
 * The style sheet: generous spacing, ragged right, no hyphenation, nothing that a reader's own settings could not
 * change (no font, no size in pixels, no colour of text or paper).
 */
export function styleSheet({ aids, glossary }: PlannedEdition): string {
  return text + aidStyles(aids) + (glossary ? cards : '')
}

const text = `body {
  margin: 1em 6%;
  line-height: 1.6;
  letter-spacing: 0.02em;
  word-spacing: 0.08em;
  text-align: left;
  -webkit-hyphens: none;
  -epub-hyphens: none;
  hyphens: none;
}
[dir="rtl"] {
  text-align: right;
}
h1, h2, h3, h4, h5, h6 {
  line-height: 1.3;
  margin: 2em 0 1em;
  page-break-after: avoid;
  break-after: avoid;
}
p {
  margin: 0 0 0.9em;
  orphans: 2;
  widows: 2;
}
blockquote {
  margin: 1em 0 1em 1.2em;
}
.verse {
  margin: 1em 0;
}
.verse p {
  margin: 0 0 0 1.5em;
  text-indent: -1.5em;
}
li {
  margin-bottom: 0.4em;
}
figure {
  margin: 1.5em 0;
  text-align: center;
  page-break-inside: avoid;
  break-inside: avoid;
}
img {
  max-width: 100%;
  height: auto;
}
img.inline {
  max-height: 1.4em;
  width: auto;
  vertical-align: middle;
}
figcaption, caption {
  margin-top: 0.5em;
  text-align: left;
}
table {
  border-collapse: collapse;
  margin: 1.5em 0;
}
th, td {
  border: 1px solid;
  padding: 0.4em 0.6em;
  text-align: left;
  vertical-align: top;
}
hr {
  margin: 2em auto;
  width: 30%;
}
.small-caps {
  font-variant: small-caps;
}
.noteref {
  font-size: 0.85em;
  vertical-align: super;
  line-height: 1;
  padding: 0 0.2em;
}
sup .noteref {
  font-size: 1em;
  vertical-align: baseline;
}
.notes {
  margin-top: 3em;
  border-top: 1px solid;
  padding-top: 1em;
}
.note {
  margin-bottom: 1em;
}
.note-back {
  font-weight: bold;
}
.-epub-media-overlay-active {
  background-color: #fff1b8;
  color: #1a1a1a;
}
nav ol {
  list-style: none;
  padding-left: 1.2em;
}
`

const cards = `.card {
  color: inherit;
  text-decoration: underline dotted;
  text-decoration-thickness: 0.08em;
  text-underline-offset: 0.2em;
}
.note img {
  max-height: 8em;
  width: auto;
}
.credit {
  font-size: 0.85em;
}
`
