/**
 * Where one person stopped in the last books, kept on the person's device as `slug.number~slug.number`, the last read
 * first. Total: whatever the device sends gives a list, perhaps empty.
 */
export interface Place {
  slug: string
  /** Of the sequence, from 1. */
  number: number
}

export const placesCookie = 'marque'
const kept = 8

export function parsePlaces(value: string | undefined): Place[] {
  const places: Place[] = []
  for (const entry of (value ?? '').slice(0, 2000).split('~')) {
    const [, slug, number] = /^([a-z0-9-]{1,120})\.([1-9]\d{0,5})$/.exec(entry) ?? []
    if (slug === undefined || places.some((place) => place.slug === slug)) continue
    places.push({ slug, number: Number(number) })
  }
  return places.slice(0, kept)
}

export function serialisePlaces(places: Place[]): string {
  return places.map(({ slug, number }) => `${slug}.${number}`).join('~')
}

/** The same places with this one as the last read. */
export function remember(places: Place[], place: Place): Place[] {
  return [place, ...places.filter(({ slug }) => slug !== place.slug)].slice(0, kept)
}

/** The same places without `slug`: a book that was read to its end is no place to go on from. */
export function forget(places: Place[], slug: string): Place[] {
  return places.filter((place) => place.slug !== slug)
}

/** Minutes left when sequence `number` of `count` is still to be read: at least 1. */
export function minutesLeft(minutes: number, number: number, count: number): number {
  return Math.max(1, Math.round((minutes * (count - number + 1)) / count))
}
