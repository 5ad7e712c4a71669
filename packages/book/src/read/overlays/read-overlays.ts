import type { Resource, ResourceId } from '../../model.ts'
import type { Files } from '../zip/files.ts'
import type { Package } from '../epub/package.ts'
import type { Limits } from '../limits.ts'
import type { ProblemLog } from '../problem-log.ts'
import { parseXml } from '../tree/parse.ts'
import { elements, plainText } from '../tree/query.ts'
import { shown } from '../zip/names.ts'
import { probeAudio } from './probe-audio.ts'
import { readSmil, type SourceClip } from './read-smil.ts'

/** A stretch of one of the book's recordings, and the place of the source that it says. */
export interface HeardClip {
  text: string
  resource: ResourceId
  /** Milliseconds. */
  begin: number
  end: number
}

export interface Overlays {
  clips: HeardClip[]
  /** Every place that a clip says. */
  heard: Set<string>
  resources: Resource[]
  narrator?: string
}

const SMIL = 'application/smil+xml'

/**
 * Reads what a publication has of media overlays (EPUB 3.3, section 9): its recordings and where each place of the text
 * is heard. `place` gives the name under which a place is known when the text is read.
 */
export async function readOverlays(
  description: Package,
  files: Files,
  place: (key: string) => string,
  limits: Limits,
  log: ProblemLog,
): Promise<Overlays> {
  const overlays: Overlays = { clips: [], heard: new Set(), resources: [] }
  const sources: SourceClip[] = []
  for (const { path, mediaType } of description.items.values()) {
    if (path === null || mediaType !== SMIL || !files.has(path)) continue
    const bytes = await files.read(path)
    if (bytes) sources.push(...readSmil(path, parseXml(bytes, limits).root))
  }
  if (sources.length === 0) return overlays
  const recordings = new Recordings(files, limits, log)
  for (const [i, { text, audio, begin, end: said }] of sources.entries()) {
    const recording = await recordings.take(audio)
    if (!recording) continue
    const end = said ?? endOf(sources, i) ?? recording.duration
    if (end === null || end <= begin) {
      log.noted(
        'audio-untimed',
        (n) => `Des passages enregistrés n’ont pas de durée : ils sont laissés (${n}).`,
      )
      continue
    }
    const key = place(text)
    overlays.clips.push({ text: key, resource: recording.id, begin, end })
    overlays.heard.add(key)
  }
  overlays.resources = recordings.resources
  const narrator = narratorOf(description)
  if (narrator !== '') overlays.narrator = narrator
  return overlays
}

/** A clip without an end goes as far as the next of the same recording, when that one comes later in it. */
function endOf(clips: readonly SourceClip[], at: number): number | null {
  const clip = clips[at]
  const next = clips[at + 1]
  return clip && next?.audio === clip.audio && next.begin > clip.begin ? next.begin : null
}

function narratorOf({ metadata }: Package): string {
  if (!metadata) return ''
  const names = [...elements(metadata)]
    .filter(({ attributes }) => attributes.get('property') === 'media:narrator')
    .map(plainText)
  return names.filter((name) => name !== '').join(', ')
}

interface Recording {
  id: ResourceId
  duration: number | null
}

/** Takes recordings of a source into a book, each once, as long as their total size is within the limit. */
class Recordings {
  readonly resources: Resource[] = []
  readonly #byPath = new Map<string, Recording | null>()
  readonly #files: Files
  readonly #limits: Limits
  readonly #log: ProblemLog
  #total = 0

  constructor(files: Files, limits: Limits, log: ProblemLog) {
    this.#files = files
    this.#limits = limits
    this.#log = log
  }

  async take(path: string): Promise<Recording | null> {
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    const bytes = this.#files.has(path) ? await this.#files.read(path) : null
    const recording = bytes ? this.#check(path, bytes) : null
    if (!bytes) this.#log.noted('audio-missing', `L’enregistrement « ${shown(path)} » est absent.`)
    this.#byPath.set(path, recording)
    return recording
  }

  #check(path: string, bytes: Uint8Array): Recording | null {
    const probed = probeAudio(bytes)
    if (!probed) {
      this.#log.noted(
        'audio-unknown',
        `L’enregistrement « ${shown(path)} » est abîmé ou d’un genre inconnu : il est laissé de côté.`,
      )
      return null
    }
    if (this.#total + bytes.length > this.#limits.audioBytes) {
      this.#log.noted(
        'audio-too-large',
        (n) => `Les enregistrements du livre sont trop gros : il en manque (${n}).`,
      )
      return null
    }
    this.#total += bytes.length
    const id = `audio/${String(this.resources.length + 1).padStart(3, '0')}.${probed.extension}`
    this.resources.push({ id, mediaType: probed.mediaType, bytes })
    return { id, duration: probed.duration }
  }
}
