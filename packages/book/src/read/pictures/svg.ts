import type { Limits } from '../limits.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import { treeFromXml } from '../tree/from-xml.ts'

const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker switch metadata a'
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
    'role aria-label aria-hidden xml:lang xml:space'
  ).split(' '),
)

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
export function cleanSvg(source: string, limits: Pick<Limits, 'depth' | 'elements'>): CleanSvg | null {
  const root = treeFromXml(source, limits)
  return root.name === 'svg' ? cleanSvgTree(root) : null
}

export function cleanSvgTree(root: ElementNode): CleanSvg {
  const state = { removed: 0 }
  const xml = write(root, state, true)
  return { bytes: new TextEncoder().encode(xml), removed: state.removed }
}

// Depth is bounded by the limit under which the tree was read.
function write(node: TreeNode, state: { removed: number }, top: boolean): string {
  if (node.type === 'text') return escape(node.value)
  if (node.space !== 'svg' || !ELEMENTS.has(node.name)) {
    state.removed++
    return ''
  }
  let attributes = top ? ' xmlns="http://www.w3.org/2000/svg"' : ''
  for (const [name, value] of node.attributes) {
    const kept = keptAttribute(name, value)
    if (kept === null) state.removed++
    else attributes += ` ${kept}="${escape(value)}"`
  }
  if (node.name === 'metadata') return ''
  // A link inside a picture leads nowhere once the picture is shown by `img`: its content stays.
  const name = node.name === 'a' ? 'g' : node.name
  return `<${name}${attributes}>${node.children.map((child) => write(child, state, false)).join('')}</${name}>`
}

function keptAttribute(name: string, value: string): string | null {
  if (REFERENCES.has(name)) return /^#[\w.:-]+$/.test(value.trim()) ? 'href' : null
  if (!ATTRIBUTES.has(name)) return null
  const addresses = value.match(/url\([^)]*\)?/gi) ?? []
  if (addresses.some((address) => !/^url\(\s*["']?#[\w.:-]+["']?\s*\)$/i.test(address))) return null
  return /javascript:|data:|@import|expression\(/i.test(value) ? null : name
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')
}
