import { escapeMarkup } from '../../project/escape.ts'
import { cssRules } from '../css-rules.ts'
import type { TreeLimits } from '../limits.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { treeFromXml } from '../tree/from-xml.ts'
import { textOf } from '../tree/query.ts'
import { drawnElements } from './svg-weight.ts'

const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker switch a'
  ).split(' '),
)

const ATTRIBUTES = new Set(
  (
    'id x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height viewBox preserveAspectRatio transform version ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin ' +
    'stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility clip-path clip-rule ' +
    'mask marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient ' +
    'gradientUnits gradientTransform spreadMethod fx fy offset stop-color stop-opacity patternUnits ' +
    'patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits font-family font-size ' +
    'font-weight font-style font-variant text-anchor text-decoration dominant-baseline alignment-baseline ' +
    'letter-spacing word-spacing textLength lengthAdjust startOffset rotate vector-effect paint-order ' +
    'role aria-label aria-hidden class xml:lang xml:space'
  ).split(' '),
)

/** Attributes of drawing programs and of namespaces: gone without being counted as a danger. */
const HARMLESS =
  /^(data-|inkscape:|sodipodi:|xmlns|xml:)|^(baseProfile|enable-background|contentStyleType|zoomAndPan|style|tabindex|focusable)$/

/** Beyond this many elements, those that copies stand for included, a drawing holds up the device that shows it. */
const MOST_DRAWN = 200_000

const REFERENCES = new Set(['href', 'xlink:href'])

/** A drawing with nothing left in it that runs, fetches or links, and how many things were taken out. */
export interface CleanSvg {
  bytes: Uint8Array
  removed: number
}

/**
 * Keeps of an SVG drawing only the elements and attributes of an allow-list.
 * @throws NotWellFormed when it is no XML. Returns null when it is XML but no drawing.
 */
export function cleanSvg(source: string, limits: TreeLimits): CleanSvg | null {
  const root = treeFromXml(source, limits)
  return root.name === 'svg' && root.space === 'svg' ? cleanSvgTree(root) : null
}

export function cleanSvgTree(root: ElementNode): CleanSvg {
  const state = { removed: 0, copies: drawnElements(root, MOST_DRAWN) <= MOST_DRAWN }
  const xml = write(root, state, true)
  return { bytes: new TextEncoder().encode(xml), removed: state.removed }
}

interface State {
  removed: number
  /** Whether references inside the drawing are kept. */
  copies: boolean
}

// Depth is bounded by the limit under which the tree was read.
function write(node: TreeNode, state: State, top: boolean): string {
  if (node.type === 'text') return escapeMarkup(node.value)
  if (node.name === 'metadata') return ''
  if (node.name === 'style' && node.space === 'svg') return style(node, state)
  if (node.space !== 'svg' || !ELEMENTS.has(node.name) || (node.name === 'use' && !state.copies)) {
    if (node.space === 'svg' || node.space === 'html') state.removed++
    return ''
  }
  let attributes = top ? ' xmlns="http://www.w3.org/2000/svg"' : ''
  for (const [name, value] of node.attributes) {
    const kept = name === 'style' ? { name, value: safeDeclarations(value) } : keptAttribute(name, value)
    const isKept = kept?.value && (state.copies || !/url\(/i.test(kept.value))
    if (isKept) attributes += ` ${kept.name}="${escapeMarkup(kept.value)}"`
    else if (!HARMLESS.test(name)) state.removed++
  }
  // A link inside a picture leads nowhere once the picture is shown by `img`: its content stays.
  const name = node.name === 'a' ? 'g' : node.name
  return `<${name}${attributes}>${node.children.map((child) => write(child, state, false)).join('')}</${name}>`
}

function keptAttribute(name: string, value: string): { name: string; value: string } | null {
  if (REFERENCES.has(name)) return /^#[\w.:-]+$/.test(value.trim()) ? { name: 'href', value } : null
  return ATTRIBUTES.has(name) && isSafeValue(value) ? { name, value } : null
}

/** Nothing in it that runs or fetches: an address may only be a place in the same drawing. */
function isSafeValue(value: string): boolean {
  const addresses = value.match(/url\([^()]*\)?/gi) ?? []
  if (addresses.some((address) => !/^url\(\s*["']?#[\w.:-]+["']?\s*\)$/i.test(address))) return false
  return !/javascript:|data:|@import|expression\(|\\|<|image-set|src\(/i.test(value)
}

/** Of the declarations of a style, those of properties that are attributes of drawings too. */
function safeDeclarations(body: string): string {
  const kept: string[] = []
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(colon, 0)).trim()
    const value = declaration.slice(colon + 1).trim()
    if (value !== '' && ATTRIBUTES.has(property) && isSafeValue(value)) {
      kept.push(`${property}:${value}`)
    }
  }
  return kept.join(';')
}

/** The plain rules of a style sheet inside a drawing. */
function style(node: ElementNode, state: { removed: number }): string {
  const rules: string[] = []
  const css = textOf(node)
  if (/@|<|\\/.test(css)) state.removed++
  for (const { selector, body } of cssRules(css)) {
    const declarations = /^[\w\s.#,>*:-]+$/.test(selector) ? safeDeclarations(body) : ''
    if (declarations !== '') rules.push(`${selector}{${declarations}}`)
  }
  return rules.length === 0 ? '' : `<style>${escapeMarkup(rules.join(' '))}</style>`
}
