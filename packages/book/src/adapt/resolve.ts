import type { Annotation, BlockId, Card, Layer, TextBlock, WordValue } from '../model.ts'

/**
 * What holds for one text block once people and machine have spoken; has the shape of an `Analysis`, and of the
 * `Reading` that aids need.
 */
export interface Resolved {
  sentences: [start: number, end: number][]
  groups: [start: number, end: number][]
  words: ({ start: number; end: number } & WordValue)[]
}

/**
 * What the layers say of block `blockId`, in the order of its text. What a person said always wins where it overlaps
 * what the machine said: an automatic word that it touches is left out, an automatic sentence or group keeps what lies
 * outside. Among people's layers the last in the list wins. Layers are taken as unchanging: each is sorted by block
 * once, the first time it is met.
 */
export function resolve(layers: readonly Layer[], blockId: BlockId): Resolved {
  return {
    sentences: stretches(layers, 'sentences', blockId),
    groups: stretches(layers, 'groups', blockId),
    words: words(layers, blockId),
  }
}

/**
 * The same for a block as it stands in a sequence: when the block is a piece of a longer one, what lies inside the
 * piece, counted from the piece's beginning. Fits `ProjectContext.reading`.
 */
export function resolveBlock(layers: readonly Layer[], block: TextBlock): Resolved {
  if (!block.piece) return resolve(layers, block.id)
  const { of, start: from } = block.piece
  const { sentences, groups, words: all } = resolve(layers, of)
  const length = block.text.length
  return {
    sentences: sentences.flatMap(inside(from, length)),
    groups: groups.flatMap(inside(from, length)),
    words: all
      .filter((word) => word.start >= from && word.end <= from + length)
      .map((word) => ({ ...word, start: word.start - from, end: word.end - from })),
  }
}

/** What of a stretch lies in the piece of `length` that begins at `from`, counted from there. */
function inside(from: number, length: number) {
  return ([start, end]: [number, number]): [number, number][] => {
    const cut: [number, number] = [Math.max(0, start - from), Math.min(length, end - from)]
    return cut[0] < cut[1] ? [cut] : []
  }
}

/** The sentences alone of `resolveBlock`. */
export function resolveSentences(layers: readonly Layer[], block: TextBlock): [start: number, end: number][] {
  const whole = stretches(layers, 'sentences', block.piece?.of ?? block.id)
  return block.piece ? whole.flatMap(inside(block.piece.start, block.text.length)) : whole
}

/** A card and the stretch of a block's text that it explains. */
export interface PlacedCard {
  start: number
  end: number
  card: Card
}

/**
 * The word cards of a block, in the order of its text: a person's card wins where it touches the machine's, the last
 * layer among people's. Of a piece of a longer block, the cards that lie inside it, counted from its beginning.
 */
export function cardsOf(layers: readonly Layer[], block: TextBlock): PlacedCard[] {
  const { of, start: from } = block.piece ?? { of: block.id, start: 0 }
  const cards = byAuthority(layers).flatMap((layer) =>
    layer.kind === 'cards' ? [cardsIn(layer.annotations, of)] : [],
  )
  return strongest(cards)
    .filter(({ start, end }) => start >= from && end <= from + block.text.length)
    .map(({ start, end, value }) => ({ start: start - from, end: end - from, card: value }))
}

function words(layers: readonly Layer[], blockId: BlockId): Resolved['words'] {
  const words = byAuthority(layers).flatMap((layer) =>
    layer.kind === 'words' ? [wordsOf(layer.annotations, blockId)] : [],
  )
  return strongest(words).map(({ start, end, value }) => ({ start, end, ...value }))
}

/** The annotations that none of a stronger layer touches, in the order of the text; the strongest layer comes first. */
function strongest<Value>(layers: readonly (readonly Annotation<Value>[])[]): Annotation<Value>[] {
  const taken: Annotation<Value>[] = []
  for (const annotations of layers) {
    const before = taken.length
    for (const annotation of annotations) {
      if (!touches(annotation, taken, before)) taken.push(annotation)
    }
  }
  return taken.sort(byStart)
}

function stretches(
  layers: readonly Layer[],
  kind: 'sentences' | 'groups',
  blockId: BlockId,
): [start: number, end: number][] {
  const taken: Annotation<null>[] = []
  for (const layer of byAuthority(layers)) {
    if (layer.kind !== kind) continue
    const stronger = taken.slice().sort(byStart)
    for (const annotation of stretchesOf(layer.annotations, blockId)) {
      taken.push(...(stronger.length > 0 ? outside(annotation, stronger) : [annotation]))
    }
  }
  return taken.sort(byStart).map(({ start, end }) => [start, end])
}

/** People before the machine; among each, the last in the list first. */
function byAuthority(layers: readonly Layer[]): Layer[] {
  const backwards = layers.toReversed()
  return [
    ...backwards.filter((layer) => layer.origin === 'human'),
    ...backwards.filter((layer) => layer.origin === 'auto'),
  ]
}

/** True when `annotation` overlaps one of the first `count` of `taken`. */
function touches(
  annotation: Annotation<unknown>,
  taken: readonly Annotation<unknown>[],
  count: number,
): boolean {
  for (let index = 0; index < count; index++) {
    const other = taken[index]
    if (other && annotation.start < other.end && other.start < annotation.end) return true
  }
  return false
}

function outside(annotation: Annotation<null>, stronger: readonly Annotation<null>[]): Annotation<null>[] {
  const rest: Annotation<null>[] = []
  let { start } = annotation
  for (const other of stronger) {
    if (other.end <= start || other.start >= annotation.end) continue
    if (other.start > start) rest.push({ ...annotation, start, end: other.start })
    start = other.end
  }
  if (start < annotation.end) rest.push({ ...annotation, start })
  return rest
}

function byStart(one: { start: number }, other: { start: number }): number {
  return one.start - other.start
}

/** Looks up the annotations of a block, sorting each list of annotations by block once. */
function lookup<Value>(): (
  annotations: Annotation<Value>[],
  blockId: BlockId,
) => readonly Annotation<Value>[] {
  const known = new WeakMap<Annotation<Value>[], Map<BlockId, Annotation<Value>[]>>()
  return (annotations, blockId) => {
    let byBlock = known.get(annotations)
    if (!byBlock) {
      byBlock = new Map()
      for (const annotation of annotations) {
        const list = byBlock.get(annotation.block)
        if (list) list.push(annotation)
        else byBlock.set(annotation.block, [annotation])
      }
      known.set(annotations, byBlock)
    }
    return byBlock.get(blockId) ?? []
  }
}

const wordsOf = lookup<WordValue>()
const cardsIn = lookup<Card>()
const stretchesOf = lookup<null>()
