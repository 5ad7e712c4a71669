import type { TocEntry } from '../assemble/flow.ts'
import { resolveLink } from '../paths.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, find, findAll, hasType, plainText } from '../tree/query.ts'
import { localName, type Package } from './package.ts'

/** Table of contents, printed pages and landmarks, from a navigation document (EPUB 3) or an NCX (EPUB 2). */
export interface Navigation {
  toc: TocEntry[]
  /** Label of the printed page by `path#id`. */
  pages: Map<string, string>
  /** Type of each path (`cover`, `bodymatter` …). */
  landmarks: { type: string; path: string }[]
  /** Lines that lead out of the book or nowhere. */
  lost: number
}

export function noNavigation(): Navigation {
  return { toc: [], pages: new Map(), landmarks: [], lost: 0 }
}

export function readNav(path: string, root: ElementNode): Navigation {
  const navigation = noNavigation()
  for (const nav of elements(root)) {
    if (nav.name !== 'nav') continue
    if (hasType(nav, 'toc')) {
      navigation.toc = navigation.toc.concat(listEntries(path, nav))
      navigation.lost += findAll(nav, 'a').length - navigation.toc.length
    } else if (hasType(nav, 'page-list', 'pagelist')) {
      for (const { title, target } of listEntries(path, nav)) navigation.pages.set(target, title)
    } else if (hasType(nav, 'landmarks')) {
      for (const link of elements(nav)) {
        const target = link.name === 'a' ? linkTarget(path, link) : null
        const type = link.attributes.get('epub:type')
        if (target !== null && type !== undefined) navigation.landmarks.push({ type, path: target })
      }
    }
  }
  return navigation
}

function listEntries(path: string, nav: ElementNode): TocEntry[] {
  const entries: TocEntry[] = []
  for (const link of elements(nav)) {
    if (link.name !== 'a') continue
    const target = linkTarget(path, link)
    const title = plainText(link) || (link.attributes.get('title') ?? '')
    if (target !== null) entries.push({ title, level: depthBelow(nav, link), target })
  }
  return entries
}

function linkTarget(path: string, link: ElementNode): string | null {
  const href = link.attributes.get('href')
  const target = href === undefined ? null : resolveLink(path, href)
  return target?.kind === 'inside' ? target.key : null
}

function depthBelow(top: ElementNode, element: ElementNode): number {
  let depth = 0
  for (let up = element.parent; up && up !== top; up = up.parent)
    if (up.name === 'ol' || up.name === 'ul') depth++
  return Math.max(depth, 1)
}

export function readNcx(path: string, root: ElementNode): Navigation {
  const navigation = noNavigation()
  for (const element of elements(root)) {
    const name = localName(element).toLowerCase()
    if (name !== 'navpoint' && name !== 'pagetarget') continue
    const label = child(element, 'navlabel')
    const title = label ? plainText(label) : ''
    const source = child(element, 'content')?.attributes.get('src')
    const target = source === undefined ? null : resolveLink(path, source)
    if (target?.kind !== 'inside') {
      navigation.lost++
      continue
    }
    if (name === 'pagetarget') navigation.pages.set(target.key, title)
    else navigation.toc.push({ title, level: pointDepth(element), target: target.key })
  }
  return navigation
}

function child(element: ElementNode, name: string): ElementNode | undefined {
  return childElements(element).find((each) => localName(each).toLowerCase() === name)
}

function pointDepth(point: ElementNode): number {
  let depth = 1
  for (let up = point.parent; up; up = up.parent) if (localName(up).toLowerCase() === 'navpoint') depth++
  return depth
}

/** Whether a document is a navigation document that says something. */
export function hasToc(root: ElementNode): boolean {
  const nav = find(root, 'nav')
  return nav !== undefined && [...elements(root)].some((each) => each.name === 'nav' && hasType(each, 'toc'))
}

/** Printed pages of Adobe's page map, which some EPUB 2 files have in the place of the list of an NCX. */
export function readPageMap(path: string, root: ElementNode): Map<string, string> {
  const pages = new Map<string, string>()
  for (const page of elements(root)) {
    if (localName(page) !== 'page') continue
    const target = linkTarget(path, page)
    const name = page.attributes.get('name')
    if (target?.includes('#') && name !== undefined) pages.set(target, name)
  }
  return pages
}

/**
 * Where a canonical fragment identifier leads to: its document, and the last identifier it names in there (EPUB CFI
 * 1.1). Any other key is given back as it is.
 */
export function withoutCfi(key: string, { path, spine, items }: Package): string {
  const place = /#epubcfi\(\/6\/(\d+)(?:\[[^\]]*\])?!([^)]*)/.exec(key)
  if (!place || key.slice(0, place.index) !== path) return key
  const target = items.get(spine[Number(place[1]) / 2 - 1] ?? '')?.path
  if (!target) return key
  const ids = [...(place[2] ?? '').matchAll(/\[([\w.-]+)\]/g)]
  const id = ids.at(-1)?.[1]
  return id === undefined ? target : `${target}#${id}`
}
