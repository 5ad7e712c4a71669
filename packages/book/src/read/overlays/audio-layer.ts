import type { AudioLayer, Chapter } from '../../model.ts'
import { textBlocks } from '../../walk.ts'
import { heardKey } from '../html/links.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { HeardClip, Overlays } from './read-overlays.ts'

interface Stretch {
  block: string
  start: number
  end: number
}

/**
 * Makes the audio layer of a book whose blocks have their identifiers, and takes the marks of what is heard out of them.
 * A clip that says several blocks is on each of them. One of which no text is left (a picture, say) has no place.
 * Null when there is nothing to hear.
 */
export function audioLayer(
  chapters: readonly Chapter[],
  overlays: Overlays,
  log: ProblemLog,
): AudioLayer | null {
  if (overlays.clips.length === 0) return null
  const places = takeHeard(chapters)
  const annotations: AudioLayer['annotations'] = []
  const unplaced: NonNullable<AudioLayer['unplaced']> = []
  for (const clip of overlays.clips) {
    const value = { resource: clip.resource, begin: clip.begin, end: clip.end }
    const found = places.get(clip.text)
    if (found) for (const stretch of found) annotations.push({ ...stretch, value })
    else
      unplaced.push({
        value,
        quote: { exact: '', before: '', after: '' },
        block: nameOf(clip),
        reason: 'gone',
      })
  }
  if (unplaced.length > 0) {
    log.noted(
      'audio-unplaced',
      (n) => `Des passages enregistrés ne disent aucun texte du livre (${n}).`,
      unplaced.length,
    )
  }
  return {
    kind: 'audio',
    origin: 'human',
    version: 1,
    by: 'media overlay',
    ...(overlays.narrator === undefined ? {} : { narrator: overlays.narrator }),
    annotations,
    ...(unplaced.length > 0 ? { unplaced } : {}),
  }
}

function takeHeard(chapters: readonly Chapter[]): Map<string, Stretch[]> {
  const places = new Map<string, Stretch[]>()
  for (const { blocks, notes } of chapters) {
    for (const all of [blocks, ...notes.map((note) => note.blocks)]) {
      for (const block of textBlocks(all)) {
        block.marks = block.marks.filter((mark) => {
          const key = mark.kind === 'link' ? heardKey(mark.href) : null
          if (key === null) return true
          const known = places.get(key) ?? []
          known.push({ block: block.id, start: mark.start, end: mark.end })
          places.set(key, known)
          return false
        })
      }
    }
  }
  return places
}

/** The place of the source as a name that could be a block's. */
function nameOf({ text }: HeardClip): string {
  return `_${text.slice(text.indexOf('#') + 1).replace(/[^\w.-]+/g, '-')}`
}
