import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { BookRefused } from '../../problem.ts'

/** Longest document type, in characters, whose entities are looked at. */
const MOST_DOCTYPE = 20_000
/** HTML has 2,125 named characters. */
const MOST_NAMES = 2500
/** Most characters that the entities of one document may become, all together. */
const MOST_EXPANDED = 1_000_000
const PREDEFINED = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** The HTML named characters (`&nbsp;`, `&eacute;` …) that occur in `xml`; XML itself does not know them. */
export function namedEntities(xml: string): Record<string, string> {
  const names = new Set<string>()
  for (const [, name] of xml.matchAll(/&([A-Za-z][A-Za-z0-9]{1,40});/g)) {
    if (name) names.add(name)
    if (names.size > MOST_NAMES) break
  }
  const found: Record<string, string> = {}
  for (const name of names) {
    if (PREDEFINED.has(name)) continue
    const fragment: DefaultTreeAdapterTypes.DocumentFragment = parseFragment(`&${name};`)
    const node = fragment.childNodes[0]
    if (node && 'value' in node && node.value !== `&${name};`) found[name] = node.value
  }
  return found
}

/**
 * The plain text entities a document type declares for itself. External ones are ignored (their use then makes the
 * document ill-formed).
 * @throws BookRefused when one entity expands others: no book needs it, and some do harm by it.
 */
export function declaredEntities(doctype: string): Record<string, string> {
  const found: Record<string, string> = {}
  if (doctype.length > MOST_DOCTYPE) return found
  for (const [, name, double, single] of doctype.matchAll(
    /<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
  )) {
    const value = double ?? single ?? ''
    if (name === undefined || PREDEFINED.has(name)) continue
    if (/&(?!#|amp;|lt;|gt;|quot;|apos;)/.test(value) || value.length > 1000) {
      throw expansion()
    }
    if (value.includes('<')) continue
    found[name] = value.replace(/&#(x?)([0-9a-fA-F]{1,6});/g, (reference, hex: string, digits: string) => {
      const code = parseInt(digits, hex ? 16 : 10)
      return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : reference
    })
  }
  return found
}

/**
 * A short entity that is named very often makes a page of gigabytes out of a small file.
 * @throws BookRefused when the declared entities would make too much of `xml`.
 */
export function checkExpansion(xml: string, declared: Record<string, string>): void {
  if (Object.keys(declared).length === 0) return
  let expanded = 0
  for (const [, name = ''] of xml.matchAll(/&([A-Za-z_][\w.-]*);/g)) {
    if (Object.hasOwn(declared, name)) expanded += declared[name]?.length ?? 0
    if (expanded > MOST_EXPANDED) throw expansion()
  }
}

function expansion(): BookRefused {
  return new BookRefused(
    'entity-expansion',
    'Ce livre déclare des entités qui grossissent sans mesure : il pourrait saturer la machine.',
  )
}
