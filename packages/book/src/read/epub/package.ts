import type { ElementNode } from '../tree/node.ts'
import { elements, find, plainText } from '../tree/query.ts'
import { decodePercent, resolvePath, rootAddress } from '../paths.ts'

/** Kinds of documents that can be read as text. */
export const TEXT_TYPES: ReadonlySet<string> = new Set([
  'application/xhtml+xml',
  'text/html',
  'text/x-oeb1-document',
  'application/x-dtbook+xml',
  'application/xml',
])
/** Kinds of pictures that readers show. */
export const PICTURE_TYPE = /^image\/(png|jpe?g|gif|webp|svg\+xml)$/

/** One file that the package document lists. `path` is inside the archive; null for what lies outside. */
export interface ManifestItem {
  id: string
  path: string | null
  mediaType: string
  properties: string[]
  fallback: string | undefined
}

export interface Package {
  path: string
  root: ElementNode
  metadata: ElementNode | undefined
  items: Map<string, ManifestItem>
  /** Identifiers of the spine, in reading order. */
  spine: string[]
  ncx: string | undefined
  /** Whether some of its pages are laid out once and for all (EPUB 3.3, 8.2). */
  fixedLayout: boolean
  /** How many addresses lead out of the archive. */
  leaking: number
  /** Manifest identifier of a list of printed pages in Adobe's form. */
  pageMap: string | undefined
  /** EPUB 2 `guide`: type of each path. */
  guide: { type: string; path: string }[]
}

/** Reads a package document, of EPUB 2 or 3. */
export function readPackage(path: string, root: ElementNode): Package {
  const items = new Map<string, ManifestItem>()
  let fixedLayout = false
  let pageMap: string | undefined
  let leaking = 0
  const layouts: (boolean | undefined)[] = []
  let ncx: string | undefined
  const spine: string[] = []
  const guide: Package['guide'] = []
  for (const element of elements(root)) {
    const { attributes } = element
    switch (localName(element)) {
      case 'item': {
        const href = attributes.get('href')
        if (href === undefined || element.parent === null || localName(element.parent) !== 'manifest') break
        const id = attributes.get('id')?.trim() ?? href
        const outside = /^[a-z][a-z0-9+.-]*:/i.test(href)
        const inside = outside ? null : resolvePath(path, href)
        if (!outside && inside === null) leaking++
        items.set(id, {
          id,
          path: outside ? null : (inside ?? fromTheTop(path, href)),
          mediaType: (attributes.get('media-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
          properties: (attributes.get('properties') ?? '').split(/\s+/),
          fallback: attributes.get('fallback')?.trim(),
        })
        break
      }
      case 'spine':
        ncx = attributes.get('toc')?.trim()
        pageMap = attributes.get('page-map')?.trim()
        break
      case 'itemref':
        spine.push(attributes.get('idref')?.trim() ?? '')
        layouts.push(ownLayout(attributes.get('properties') ?? ''))
        break
      case 'reference': {
        const target = resolvePath(path, decodePercent(attributes.get('href') ?? ''))
        if (target !== null) guide.push({ type: attributes.get('type') ?? '', path: target })
        break
      }
      case 'meta':
        if (attributes.get('property') === 'rendition:layout')
          fixedLayout = plainText(element) === 'pre-paginated'
        if (attributes.get('name') === 'fixed-layout') fixedLayout ||= attributes.get('content') === 'true'
        break
      default:
    }
  }
  const metadata = find(root, 'metadata') ?? find(root, 'opf:metadata')
  const fixed = layouts.length === 0 ? fixedLayout : layouts.some((own) => own ?? fixedLayout)
  return { path, root, metadata, items, spine, ncx, fixedLayout: fixed, leaking, pageMap, guide }
}

/** An address that climbs above the top of the archive goes on from the top, as in browsers. */
function fromTheTop(base: string, href: string): string | null {
  const top = 'https://book.invalid'
  return resolvePath('', new URL(href, `${top}${rootAddress(base)}`).pathname)
}

/** Whether a page of the spine says of itself that its layout is fixed, or that it is not. */
function ownLayout(properties: string): boolean | undefined {
  if (/\brendition:layout-pre-paginated\b/.test(properties)) return true
  return /\brendition:layout-reflowable\b/.test(properties) ? false : undefined
}

/** Name without prefix: a document read as HTML keeps `dc:title` whole. */
export function localName(element: ElementNode): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** The item itself when the reader can show it, else the first of its fallbacks that it can. */
export function shownItem(
  all: Package,
  id: string,
  shown: (item: ManifestItem) => boolean,
): ManifestItem | undefined {
  const seen = new Set<string>()
  for (let item = all.items.get(id); item && !seen.has(item.id); item = all.items.get(item.fallback ?? '')) {
    if (shown(item)) return item
    seen.add(item.id)
  }
  return undefined
}

/** The picture itself, or the first of its fallbacks of a kind that readers show. */
export function shownPicture(description: Package, path: string): string {
  for (const item of description.items.values()) {
    if (item.path !== path || PICTURE_TYPE.test(item.mediaType)) continue
    return shownItem(description, item.id, ({ mediaType }) => PICTURE_TYPE.test(mediaType))?.path ?? path
  }
  return path
}
