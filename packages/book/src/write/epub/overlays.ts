import type {
  Annotation,
  AudioLayer,
  BlockId,
  Book,
  Chapter,
  Clip,
  Resource,
  TextBlock,
} from '../../model.ts'
import { elementId, escapeMarkup } from '../../project/escape.ts'
import type { Span } from '../../project/nest.ts'
import { clockValue } from '../../smil-clock.ts'
import { textBlocks } from '../../walk.ts'

/** What a book has to be heard, as EPUB Media Overlays (EPUB 3.3, section 9). */
export interface PlannedOverlays {
  recordings: PlannedRecording[]
  chapters: Map<Chapter, PlannedOverlay>
  /** Stretches smaller than their block, which need an element of their own. */
  stretches: Map<BlockId, HeardStretch[]>
  narrator: string | undefined
  /** Whether every text block is heard from its beginning to its end. */
  whole: boolean
}

export interface PlannedRecording {
  resource: Resource
  path: string
}

export interface PlannedOverlay {
  path: string
  clips: PlannedClip[]
  /** Milliseconds. */
  duration: number
}

interface PlannedClip {
  /** Identifier of the element that is heard. */
  id: string
  audio: string
  clip: Clip
  inNote: boolean
}

interface HeardStretch {
  id: string
  start: number
  end: number
}

/** Kinds of recordings that every EPUB reader plays (EPUB 3.3, core media types). */
const KINDS = new Map([
  ['audio/mpeg', 'mp3'],
  ['audio/mp4', 'm4a'],
  ['audio/ogg; codecs=opus', 'opus'],
])

/** The class that readers give to what is being heard. */
export const activeClass = '-epub-media-overlay-active'

/** `pathOf` gives the path of a chapter's document. */
export function planOverlays(book: Book, pathOf: (chapter: Chapter) => string): PlannedOverlays {
  const recordings = planRecordings(book)
  const layers = audioLayers(book)
  const narrators = layers.flatMap(({ narrator }) => narrator?.trim() || [])
  const planned: PlannedOverlays = {
    recordings,
    chapters: new Map(),
    stretches: new Map(),
    narrator: narrators[0],
    whole: layers.length > 0,
  }
  if (layers.length === 0) return planned
  const paths = new Map(recordings.map(({ resource, path }) => [resource.id, path]))
  const byBlock = annotationsByBlock(layers)
  for (const chapter of book.chapters) {
    const clips: PlannedClip[] = []
    let silentBlocks = 0
    const take = (block: TextBlock, inNote: boolean): void => {
      const { heard, whole } = heardIn(block, byBlock.get(block.id) ?? [], paths)
      if (!whole && /[\p{L}\p{N}]/u.test(block.text)) planned.whole = false
      const stretches = heard.flatMap(({ stretch }) => stretch ?? [])
      if (heard.length === 0) silentBlocks++
      if (stretches.length > 0) planned.stretches.set(block.id, stretches)
      for (const { id, audio, clip } of heard) {
        const last = clips.at(-1)?.clip
        // One clip for several blocks is played once.
        const same = last?.resource === clip.resource && last.begin === clip.begin && last.end === clip.end
        if (!same) clips.push({ id, audio, clip, inNote })
      }
    }
    const blocks = [...textBlocks(chapter.blocks)]
    for (const block of blocks) take(block, false)
    // One clip for a whole chapter says its section.
    const [only] = clips
    if (only && clips.length === 1 && silentBlocks === 0 && blocks.length > 1) only.id = elementId(chapter.id)
    for (const note of chapter.notes) for (const block of textBlocks(note.blocks)) take(block, true)
    if (clips.length === 0) continue
    const duration = clips.reduce((sum, { clip }) => sum + clip.end - clip.begin, 0)
    const path = pathOf(chapter)
      .replace(/^text\//, 'overlays/')
      .replace(/\.xhtml$/, '.smil')
    planned.chapters.set(chapter, { path, clips, duration })
  }
  return planned
}

/** Layers by people before those of machines, the last first: the first that has something on a block holds. */
function audioLayers({ layers }: Book): AudioLayer[] {
  const all = layers.filter((layer): layer is AudioLayer => layer.kind === 'audio').reverse()
  return [...all.filter(({ origin }) => origin === 'human'), ...all.filter(({ origin }) => origin === 'auto')]
}

function annotationsByBlock(layers: readonly AudioLayer[]): Map<BlockId, Annotation<Clip>[]> {
  const all = new Map<BlockId, Annotation<Clip>[]>()
  for (const layer of layers) {
    const own = new Map<BlockId, Annotation<Clip>[]>()
    for (const annotation of layer.annotations) {
      const known = own.get(annotation.block)
      if (known) known.push(annotation)
      else own.set(annotation.block, [annotation])
    }
    for (const [block, annotations] of own) if (!all.has(block)) all.set(block, annotations)
  }
  return all
}

/** What is heard of a block, in order, and whether that is all of it. Of two stretches that overlap the first is taken. */
function heardIn(
  block: TextBlock,
  annotations: readonly Annotation<Clip>[],
  paths: ReadonlyMap<string, string>,
): { heard: { id: string; audio: string; clip: Clip; stretch?: HeardStretch }[]; whole: boolean } {
  const heard: ReturnType<typeof heardIn>['heard'] = []
  const id = elementId(block.id)
  let silent = ''
  let after = 0
  for (const { start, end, value: clip } of [...annotations].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    const audio = paths.get(clip.resource)
    if (audio === undefined || start < after || end <= start || clip.end <= clip.begin) continue
    silent += block.text.slice(after, start)
    after = end
    if (start === 0 && end >= block.text.length) heard.push({ id, audio, clip })
    else {
      const stretch = { id: `heard-${id}-${heard.length + 1}`, start, end }
      heard.push({ id: stretch.id, audio, clip, stretch })
    }
  }
  silent += block.text.slice(after)
  return { heard, whole: !/[\p{L}\p{N}]/u.test(silent) }
}

function planRecordings(book: Book): PlannedRecording[] {
  const planned: PlannedRecording[] = []
  const taken = new Set<string>()
  const known = new Set<string>()
  for (const resource of book.resources) {
    const extension = KINDS.get(resource.mediaType)
    if (extension === undefined || known.has(resource.id)) continue
    known.add(resource.id)
    let path = /^audio\/[A-Za-z0-9_-][\w.-]*$/.test(resource.id) ? resource.id : ''
    for (let n = planned.length + 1; path === '' || taken.has(path.toLowerCase()); n++)
      path = `audio/recording-${n}.${extension}`
    taken.add(path.toLowerCase())
    planned.push({ resource, path })
  }
  return planned
}

/** The stretches of a block as elements that a reader can show while they are heard; whole words, so that a voice says them whole. */
export function heardSpans(stretches: readonly HeardStretch[]): Span[] {
  return stretches.map(({ id, start, end }) => ({
    start,
    end,
    // Marks are cut at its edges rather than the stretch at theirs: its identifier stands for all of it.
    rank: -1,
    open: `<span id="${id}" data-layer="audio">`,
    again: '<span data-layer="audio">',
    close: '</span>',
  }))
}

/** The media overlay of one chapter, whose document is at `text`. */
export function overlayDocument({ clips }: PlannedOverlay, text: string): string {
  const pars = clips.map(({ id, audio, clip, inNote }, index) => {
    const type = inNote ? ' epub:type="footnote"' : ''
    const times = `clipBegin="${clockValue(clip.begin)}" clipEnd="${clockValue(clip.end)}"`
    return `<par id="par-${index + 1}"${type}><text src="../${text}#${id}"/><audio src="../${escapeMarkup(audio)}" ${times}/></par>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
<body>
${pars.join('')}</body>
</smil>
`
}

/** What the package document says of what is heard. `idOf` gives the identifier of a chapter's overlay. */
export function overlayMetadata(planned: PlannedOverlays, idOf: (chapter: Chapter) => string): string[] {
  if (planned.chapters.size === 0) return []
  let total = 0
  const parts: string[] = []
  for (const [chapter, { duration }] of planned.chapters) {
    total += duration
    parts.push(`<meta property="media:duration" refines="#${idOf(chapter)}">${clockValue(duration)}</meta>`)
  }
  return [
    `<meta property="media:duration">${clockValue(total)}</meta>`,
    ...parts,
    ...(planned.narrator ? [`<meta property="media:narrator">${escapeMarkup(planned.narrator)}</meta>`] : []),
    `<meta property="media:active-class">${activeClass}</meta>`,
  ]
}
