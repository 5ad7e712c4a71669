import { resolveLink } from '../paths.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, elements } from '../tree/query.ts'
import { clockMilliseconds } from '../../smil-clock.ts'

/** A stretch of a recording and the place of the source that it says. */
export interface SourceClip {
  /** `path#id`, or `path` of a whole document. */
  text: string
  /** Path of the recording. */
  audio: string
  /** Milliseconds. */
  begin: number
  /** Null: as far as the recording goes. */
  end: number | null
}

/**
 * The clips of a media overlay document (EPUB 3.3, section 9), in its order: each `par` with a text and a recording.
 * What could be skipped or left (notes, page numbers) is told by the text itself, so that the order is all there is.
 */
export function readSmil(path: string, root: ElementNode): SourceClip[] {
  const clips: SourceClip[] = []
  const inside = (element: ElementNode | undefined): string | null => {
    const source = element?.attributes.get('src')
    const target = source === undefined ? null : resolveLink(path, source)
    return target?.kind === 'inside' ? target.key : null
  }
  for (const par of elements(root)) {
    if (par.name !== 'par') continue
    const [audio] = childElements(par, 'audio')
    const text = inside(childElements(par, 'text')[0])
    const recording = inside(audio)?.split('#', 1)[0]
    if (!audio || text === null || !recording) continue
    clips.push({
      text,
      audio: recording,
      begin: clockMilliseconds(audio.attributes.get('clipBegin') ?? audio.attributes.get('clip-begin')) ?? 0,
      end: clockMilliseconds(audio.attributes.get('clipEnd') ?? audio.attributes.get('clip-end')),
    })
  }
  return clips
}
