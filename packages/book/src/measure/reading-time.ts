/**
 * Words a minute, read aloud with understanding. The first three are what French schools aim at for the end of CE1,
 * of CE2 and the entry of collège (Ministère de l’Éducation nationale, fluency benchmarks); the last is an adult
 * reading in silence at ease.
 */
export const paces = { beginner: 70, child: 90, collège: 120, adult: 200 } as const

export type Pace = keyof typeof paces

/** Minutes to read `words` at `pace`, a whole number; at least 1 where there is something to read. */
export function readingMinutes(words: number, pace: Pace = 'child'): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / paces[pace]))
}
