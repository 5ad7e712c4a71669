/** How many are loaded while one is worked on. */
const AHEAD = 4

/**
 * Loads each of `items` and gives them in their order; the next few are being loaded while the caller works on one.
 * What fails to load fails when its turn has come.
 */
export async function* loadAhead<Item, Loaded>(
  items: Iterable<Item>,
  load: (item: Item) => Promise<Loaded>,
): AsyncGenerator<{ item: Item; loaded: Loaded }> {
  const started: { item: Item; loading: Promise<Loaded> }[] = []
  for (const item of items) {
    const loading = load(item)
    loading.catch(() => undefined) // told below; and when nobody comes for it any more, to nobody
    started.push({ item, loading })
    const first = started.length > AHEAD ? started.shift() : undefined
    if (first) yield { item: first.item, loaded: await first.loading }
  }
  for (const { item, loading } of started) yield { item, loaded: await loading }
}
