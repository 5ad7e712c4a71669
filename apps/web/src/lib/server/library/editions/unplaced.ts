/** What people made for an earlier version and has no place in this one, in words that a person can act on. */
import type { Layer, PlacedLayer } from '@trousseau/book'
import type { UnplacedWork } from '../model.ts'

/** Everything that has no place, layer by layer. */
export function unplacedWork(layers: readonly Layer[]): UnplacedWork[] {
  return layers.flatMap((layer) => {
    if (layer.kind === 'pronunciations') return []
    return (layer.unplaced ?? []).map(({ quote, reason, value }) => ({
      kind: layer.kind,
      quote,
      reason,
      said: said(layer, value),
    }))
  })
}

/** Whether people made something of the book, placed or not. */
export function isHandmade(layers: readonly Layer[]): boolean {
  return layers.some(({ origin }) => origin === 'human')
}

/** What an annotation says, as far as words can tell; empty when it says where and no more. */
function said(layer: PlacedLayer, value: unknown): string {
  return typeof value === 'string' && layer.kind === 'people'
    ? (layer.people.find(({ id }) => id === value)?.name ?? value)
    : words(value)
}

const TELLING = ['definition', 'text', 'question', 'alt', 'word'] as const

function words(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  if ('syllables' in value && Array.isArray(value.syllables)) return value.syllables.join('-')
  const record = value as Partial<Record<(typeof TELLING)[number], unknown>>
  const telling = TELLING.map((name) => record[name]).find((text) => typeof text === 'string' && text !== '')
  return typeof telling === 'string' ? telling : ''
}
