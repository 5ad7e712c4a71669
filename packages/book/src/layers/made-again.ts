const kinds: ReadonlySet<unknown> = new Set(['words', 'sentences', 'groups'])

/** Whether a layer is the machine's reading of the text, which `adapt` makes again: nothing is lost without it. */
export function isMadeAgain({ kind, origin }: { kind?: unknown; origin?: unknown }): boolean {
  return origin === 'auto' && kinds.has(kind)
}
