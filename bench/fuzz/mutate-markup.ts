/** Faults and attacks put into a document of XML or HTML, knowing what a tag and an attribute is. */
import { active, attributes, waiting } from './payloads.ts'
import type { Random } from './random.ts'

type Mutation = (text: string, random: Random) => string

/** The same document with one to six faults, which leave it well-formed when `gentle`. */
export function mutateMarkup(text: string, random: Random, gentle = false): string {
  let mutated = text
  const from = gentle ? gentleMutations : mutations
  for (let left = 1 + random.below(6); left > 0; left--) mutated = random.pick(from)(mutated, random)
  return mutated
}

/** A place between two tags, or anywhere where there is none. */
function gap(text: string, random: Random): number {
  const ends = [...text.matchAll(/>/g)].map(({ index }) => index + 1)
  return ends.length > 0 && random.chance(0.9) ? random.pick(ends) : random.below(text.length + 1)
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at)
}

/** Changes one of the places where `pattern` is found; the text itself when there is none. */
function atOne(text: string, random: Random, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return text
  const { 0: match, index } = random.pick(found)
  return text.slice(0, index) + change(match) + text.slice(index + match.length)
}

const TAG = /<\/?[A-Za-z][^<>]*>/g
const OPEN = /<[A-Za-z][^<>/]*/g
const VALUE = /=\s*"[^"]*"/g
const WORDS = />[^<>]+</g

const values: readonly string[] = [
  '',
  ' ',
  '#',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  '//tripwire.invalid/x',
  'javascript:tripwire(1)',
  'data:text/html;base64,PHNjcmlwdD50cmlwd2lyZSgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="tripwire(1)"/>',
  '%',
  '%00%ff%c0',
  '-1',
  '99999999999999999999',
  'NaN',
  '\u202e\u0301\u0000',
  'a'.repeat(20_000),
  ' '.repeat(5_000),
  'constructor',
  '__proto__',
  'x'.repeat(100).split('').join('-'),
]

const entities: readonly string[] = [
  '&undefined;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999;',
  '&',
  '&amp;amp;',
  '&#146;',
  '&nbsp',
  '&lt;script&gt;',
]

const doctypes: readonly string[] = [
  '<!DOCTYPE html>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x SYSTEM "https://tripwire.invalid/x.dtd">',
  '<!DOCTYPE x [<!ENTITY a "<script>tripwire(1)</script>">]>',
  '<!DOCTYPE',
]

const weird: readonly string[] = [
  '\u0000\u0001\u001f',
  '\u202e\u2066\u2069',
  '\ufeff\u200b\u00ad',
  'e\u0301\u0302\u0303\u0304',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\ufffc\uffff',
  'ﷺ'.repeat(50),
  'سلام שלום',
  '\u0085\u2028\u2029',
  'm'.repeat(30_000),
]

const mutations: readonly Mutation[] = [
  // Attacks come more often than faults: they are what must never come through.
  (text, random) => insert(text, gap(text, random), random.pick(active)),
  (text, random) => insert(text, gap(text, random), random.pick(waiting)),
  (text, random) => atOne(text, random, OPEN, (tag) => `${tag} ${random.pick(attributes)}`),
  (text, random) => atOne(text, random, OPEN, (tag) => `${tag} ${random.pick(attributes)}`),
  (text, random) => atOne(text, random, VALUE, () => `="${random.pick(values)}"`),
  (text, random) => atOne(text, random, VALUE, (value) => value.slice(0, -1)),
  (text, random) => atOne(text, random, TAG, () => ''),
  (text, random) => atOne(text, random, TAG, (tag) => tag + tag),
  (text, random) => atOne(text, random, TAG, (tag) => tag.slice(0, 1 + random.below(tag.length))),
  (text, random) => atOne(text, random, TAG, (tag) => tag.toUpperCase()),
  (text, random) =>
    atOne(text, random, /<\/[^<>]*>/g, () => `</${random.pick(['p', 'div', 'x', 'html', 'body', 'svg'])}>`),
  (text, random) => insert(text, gap(text, random), random.pick(entities)),
  (text, random) => insert(text, gap(text, random), random.pick(weird)),
  (text, random) => atOne(text, random, WORDS, () => `>${random.pick(weird)}<`),
  (text, random) => insert(text, random.chance(0.7) ? 0 : gap(text, random), random.pick(doctypes)),
  (text, random) =>
    insert(text, gap(text, random), random.pick(['<!--', '-->', '<![CDATA[', ']]>', '<?x', '?>', '<', '>'])),
  (text, random) => nest(text, random),
  (text, random) => repeat(text, random),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const from = random.below(text.length + 1)
    return text.slice(0, from) + text.slice(from + random.below(200))
  },
  (text, random) => swapNames(text, random),
]

/** Everything after a place inside very many elements. */
function nest(text: string, random: Random): string {
  const name = random.pick([
    'div',
    'span',
    'b',
    'ul',
    'li',
    'table',
    'blockquote',
    'svg',
    'g',
    'a',
    'section',
  ])
  return insert(text, gap(text, random), `<${name}>`.repeat(random.pick([5, 50, 240, 2_000])))
}

/** A piece of the document very many times. */
function repeat(text: string, random: Random): string {
  const from = gap(text, random)
  const piece = text.slice(from, from + 1 + random.below(120))
  return insert(text, from, piece.repeat(random.pick([2, 10, 100, 500])))
}

/** Every element of one name under another one. */
function swapNames(text: string, random: Random): string {
  const names = [...new Set([...text.matchAll(/<([A-Za-z][\w:]*)/g)].map(([, name]) => name ?? ''))]
  if (names.length === 0) return text
  const from = random.pick(names)
  const to = random.pick([
    ...names,
    'table',
    'tr',
    'td',
    'li',
    'dl',
    'dt',
    'svg',
    'math',
    'a',
    'pre',
    'aside',
    'ruby',
    'rt',
    'select',
    'frameset',
  ])
  return text.replace(new RegExp(`(</?)${from}(?=[\\s/>])`, 'g'), `$1${to}`)
}

const LEAF = /<([A-Za-z][\w:.-]*)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g
const QUOTED = /^(?:<(?!!|\?)[^]*>)$/

/** Those of a writer who knows XML, such as a word processor or someone with a purpose. */
const gentleMutations: readonly Mutation[] = [
  (text, random) => atOne(text, random, LEAF, (leaf) => leaf + leaf),
  (text, random) => atOne(text, random, LEAF, () => ''),
  (text, random) => atOne(text, random, LEAF, (leaf) => leaf.repeat(random.pick([10, 300]))),
  (text, random) => swapLeaves(text, random),
  (text, random) => atOne(text, random, VALUE, () => `="${escaped(random.pick(values))}"`),
  (text, random) => atOne(text, random, VALUE, () => `="${escaped(random.pick(values))}"`),
  (text, random) => atOne(text, random, WORDS, () => `>${escaped(random.pick(weird))}<`),
  (text, random) => atOne(text, random, WORDS, () => `>${escaped(random.pick([...active, ...waiting]))}<`),
  (text, random) => atOne(text, random, LEAF, (leaf) => leaf + random.pick(markup)),
  (text, random) => atOne(text, random, LEAF, (leaf) => random.pick(markup) + leaf),
]

const markup = [...active, ...waiting].filter(
  (each) => QUOTED.test(each) && !/plaintext|&Tab|colon/.test(each),
)

function swapLeaves(text: string, random: Random): string {
  const leaves = [...text.matchAll(LEAF)].map(([leaf]) => leaf)
  return leaves.length === 0 ? text : atOne(text, random, LEAF, () => random.pick(leaves))
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
