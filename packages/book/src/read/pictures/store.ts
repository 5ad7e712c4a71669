import type { Resource, ResourceId } from '../../model.ts'
import { BookRefused } from '../../problem.ts'
import { decode, declaredCharset } from '../charset.ts'
import type { Limits, Spent } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import { NotWellFormed } from '../tree/from-xml.ts'
import type { ElementNode } from '../tree/node.ts'
import { shown } from '../zip/names.ts'
import { probePicture } from './probe.ts'
import { cleanSvg, cleanSvgTree } from './svg.ts'

/** Gives the bytes of a picture by its path in the source, or null when there is none. */
export type PictureLoader = (path: string) => Promise<Uint8Array | null>

/** Takes pictures of a source into a book, each once, checked by what its bytes are. */
export class PictureStore {
  readonly resources: Resource[] = []
  readonly #byPath = new Map<string, ResourceId | null>()
  /** How many pictures bear each name. */
  readonly #names = new Map<string, number>()
  readonly #load: PictureLoader
  readonly #limits: Limits
  readonly #log: ProblemLog
  readonly #drawn: Spent = { elements: 0, text: 0 }
  #bytes = 0

  constructor(load: PictureLoader, limits: Limits, log: ProblemLog) {
    this.#load = load
    this.#limits = limits
    this.#log = log
  }

  /** The resource made of `path` before, or null when there is none. */
  get(path: string): ResourceId | null {
    return this.#byPath.get(path) ?? null
  }

  /** Loads and checks the picture at `path`; what is wrong with it goes to the log and the answer is null. */
  async take(path: string): Promise<ResourceId | null> {
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    this.#byPath.set(path, null)
    const bytes = await this.#load(path)
    if (!bytes) {
      this.#log.repaired('picture-missing', `L’image « ${shown(path)} » est absente.`)
      return null
    }
    const id = this.#check(path, bytes)
    this.#byPath.set(path, id)
    return id
  }

  /** The same, but without a word when there is no such picture. */
  async find(path: string): Promise<ResourceId | null> {
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    const bytes = await this.#load(path)
    return bytes && (probePicture(bytes) ?? isDrawing(bytes)) ? this.take(path) : null
  }

  /** Takes a drawing that stands in the text itself. */
  takeDrawing(svg: ElementNode): ResourceId {
    const { bytes, removed } = cleanSvgTree(svg)
    this.#countRemoved(removed)
    return this.#add('dessin', 'svg', 'image/svg+xml', bytes)
  }

  #check(path: string, bytes: Uint8Array): ResourceId | null {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
    const probed = probePicture(bytes)
    if (probed) {
      if (probed.width === 0 || probed.height === 0 || probed.width * probed.height > this.#limits.pixels) {
        this.#log.noted(
          'picture-size',
          `L’image « ${shown(path)} » a une taille impossible : elle est laissée de côté.`,
        )
        return null
      }
      return this.#add(name, probed.extension, probed.mediaType, bytes)
    }
    return this.#drawing(path, name, bytes)
  }

  #drawing(path: string, name: string, bytes: Uint8Array): ResourceId | null {
    if (isDrawing(bytes)) {
      const { text } = decode(bytes, declaredCharset(bytes))
      try {
        const clean = cleanSvg(text, { ...this.#limits, spent: this.#drawn })
        if (clean) {
          this.#countRemoved(clean.removed)
          return this.#add(name, 'svg', 'image/svg+xml', clean.bytes)
        }
      } catch (error) {
        if (!(error instanceof NotWellFormed) && !(error instanceof BookRefused)) throw error
      }
    }
    this.#log.noted(
      'picture-unknown',
      `L’image « ${shown(path)} » est abîmée ou d’un genre inconnu : elle est laissée de côté.`,
    )
    return null
  }

  #countRemoved(removed: number): void {
    if (removed === 0) return
    this.#log.noted(
      'svg-cleaned',
      (count) =>
        `Des dessins ont été nettoyés de ce qui n’est pas du dessin (${count} éléments ou attributs).`,
      removed,
    )
  }

  #add(name: string, extension: string, mediaType: string, bytes: Uint8Array): ResourceId {
    const base =
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60) || 'image'
    this.#bytes += bytes.length
    if (this.#bytes > this.#limits.mediaBytes) throw tooHeavy()
    const id = this.#nameOf(base, extension)
    this.resources.push({ id, mediaType, bytes })
    return id
  }

  #nameOf(base: string, extension: string): string {
    for (;;) {
      const name = `pictures/${base}.${extension}`
      const count = (this.#names.get(name) ?? 0) + 1
      this.#names.set(name, count)
      if (count === 1) return name
      const id = `pictures/${base}-${count}.${extension}`
      if (this.#names.has(id)) continue
      this.#names.set(id, 1)
      return id
    }
  }
}

function tooHeavy(): BookRefused {
  return new BookRefused(
    'too-heavy',
    'Les images de ce livre sont beaucoup trop lourdes pour être reprises ensemble. Donnez-le en plusieurs volumes.',
  )
}

function isDrawing(bytes: Uint8Array): boolean {
  const { text } = decode(bytes.subarray(0, 20_000), declaredCharset(bytes))
  return /<(?:[\w-]+:)?svg[\s>]/.test(text.slice(0, 10_000))
}
