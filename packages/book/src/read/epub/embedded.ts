import { resolveLink, resolvePath, rootAddress } from '../paths.ts'
import type { BookDocument } from '../html/convert-documents.ts'
import type { PictureStore } from '../pictures/store.ts'
import { treeFromHtml } from '../tree/from-html.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements, find, plainText } from '../tree/query.ts'
import { PICTURE_TYPE, shownItem, TEXT_TYPES, type ManifestItem } from './package.ts'
import { append, newElement, pictureElement } from './picture-documents.ts'
import { readDocument, type Source } from './spine.ts'

const FRAMES = new Set(['iframe', 'frame', 'embed', 'object'])
/** How many documents may stand in one another. */
const MOST_NESTED = 2
const ADDRESSES = ['href', 'src', 'xlink:href', 'data', 'poster']

/**
 * Puts in the place of frames and objects what a reader of the source would have seen there: the picture or the page of
 * the book, where need be by its fallback (EPUB 3.3, 3.5); a film leaves its poster. What cannot be shown stays, with
 * its own fallback inside. Gives the documents that now stand in others: path, and path of the other.
 */
export async function showEmbedded(
  documents: readonly BookDocument[],
  pictures: PictureStore,
  source: Source,
): Promise<Map<string, string>> {
  const placed = new Map<string, string>()
  const own = new Set(documents.map(({ path }) => path))
  const items = new Map<string, ManifestItem>()
  for (const item of source.description.items.values()) if (item.path !== null) items.set(item.path, item)

  const show = async (host: string, root: ElementNode, depth: number): Promise<void> => {
    for (const element of [...elements(root)]) {
      if (element.name === 'switch' || element.name === 'epub:switch') choose(element)
      if (element.name === 'video') await keepPoster(host, element, pictures)
      if (!FRAMES.has(element.name)) continue
      const inline = element.attributes.get('srcdoc')
      const target = targetOf(host, element)
      const path = target === null ? null : source.files.named(target)
      if (inline !== undefined && depth < MOST_NESTED) {
        const page = treeFromHtml(inline, source.limits)
        become(element, page)
        await show(host, element, depth + 1)
      } else if (path !== null) {
        const item = items.get(path)
        const seen = item ? shownItem(source.description, item.id, canShow)?.path : path
        // What stands for something else and is read elsewhere anyway does not show it.
        if (seen && (seen === path || !own.has(seen)))
          await showFile(seen, items.get(seen)?.mediaType, host, element, depth)
      }
    }
  }

  const showFile = async (
    path: string,
    mediaType: string | undefined,
    host: string,
    element: ElementNode,
    depth: number,
  ): Promise<void> => {
    if (mediaType === undefined ? /\.x?html?$/i.test(path) : TEXT_TYPES.has(mediaType)) {
      if (own.has(path) || placed.has(path)) {
        become(element, newElement('body'))
        return
      }
      const document = depth < MOST_NESTED ? await readDocument(path, source) : null
      if (!document) return
      placed.set(path, host)
      rebase(document)
      become(element, document.root)
      await show(host, element, depth + 1)
    } else if (await pictures.find(path)) {
      const alt = altOf(element)
      become(element, newElement('body'))
      append(element, pictureElement(path, alt))
    }
  }

  for (const { path, root } of documents) await show(path, root, 0)
  return placed
}

function canShow({ path, mediaType }: ManifestItem): boolean {
  return path !== null && (TEXT_TYPES.has(mediaType) || PICTURE_TYPE.test(mediaType))
}

function targetOf(host: string, element: ElementNode): string | null {
  const address = element.attributes.get('src') ?? element.attributes.get('data')
  if (address === undefined || address.trim() === '' || /^data:/i.test(address)) return null
  const target = resolveLink(host, address)
  return target.kind === 'inside' ? (target.key.split('#', 1)[0] ?? null) : null
}

/** What an object says when it cannot be shown describes it when it is a picture. */
function altOf(element: ElementNode): string | null {
  const { attributes } = element
  const said = attributes.get('alt') ?? attributes.get('aria-label') ?? attributes.get('title')
  if (said !== undefined) return said
  const inside = plainText(element)
  return inside === '' ? null : inside
}

/** The element as a division that holds what `page` holds. */
function become(element: ElementNode, page: ElementNode): void {
  const body = find(page, 'body') ?? page
  const id = element.attributes.get('id')
  element.name = 'div'
  element.space = 'html'
  element.attributes = new Map(id === undefined ? [] : [['id', id]])
  const language = [body, page].map((each) => each.attributes.get('xml:lang') ?? each.attributes.get('lang'))
  const said = language.find((each) => each !== undefined)
  if (said !== undefined) element.attributes.set('xml:lang', said)
  element.children = []
  for (const child of body.children) append(element, child)
}

/** Addresses counted from the top of the archive, so that they lead to the same from any document. */
function rebase({ path, root }: BookDocument): void {
  for (const { attributes } of elements(root)) {
    for (const name of ADDRESSES) {
      const address = attributes.get(name)
      if (address === undefined || resolveLink(path, address).kind !== 'inside') continue
      if (/^data:/i.test(address)) continue
      const hash = address.indexOf('#')
      const target = resolvePath(path, address)
      if (target !== null)
        attributes.set(name, rootAddress(target) + (hash === -1 ? '' : address.slice(hash)))
    }
  }
}

async function keepPoster(host: string, video: ElementNode, pictures: PictureStore): Promise<void> {
  const address = video.attributes.get('poster')
  const target = address === undefined ? undefined : resolveLink(host, address)
  const path = target?.kind === 'inside' ? (target.key.split('#', 1)[0] ?? '') : ''
  if (path === '' || video.parent === null || !(await pictures.find(path))) return
  const siblings = video.parent.children
  const alt = video.attributes.get('aria-label') ?? video.attributes.get('title')
  const image = pictureElement(path, alt)
  image.parent = video.parent
  siblings.splice(siblings.indexOf(video), 0, image)
}

const KNOWN = /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|2000\/svg|1999\/xhtml)$/

/** Of a choice between ways to say one thing (`epub:switch`), the first that can be read here. */
function choose(element: ElementNode): void {
  if (element.space === 'svg') return
  const local = ({ name }: ElementNode): string => name.slice(name.indexOf(':') + 1)
  const ways = childElements(element).filter((way) => ['case', 'default'].includes(local(way)))
  const way =
    ways.find(
      (each) => local(each) === 'case' && KNOWN.test(each.attributes.get('required-namespace') ?? ''),
    ) ?? ways.find((each) => local(each) === 'default')
  if (ways.length > 0) element.children = way ? [way] : []
}
