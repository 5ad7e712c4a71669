/** Runs of `length` words as numbers: the same number for the same run, in all rows asked of one `Grams`. */
export class Grams {
  readonly #numbers = new Map<number, number>()

  /** For each word of `row` the number of the run that begins there; -1 where too few words are left. */
  triples(row: Int32Array): Int32Array {
    const pairs = this.#join(row, row, 1)
    return this.#join(pairs, row, 2)
  }

  /** The same for six words. */
  sixes(triples: Int32Array): Int32Array {
    return this.#join(triples, triples, 3)
  }

  /** Numbers what `firsts` says at each place and `seconds` some places further. */
  #join(firsts: Int32Array, seconds: Int32Array, further: number): Int32Array {
    const joined = new Int32Array(firsts.length).fill(-1)
    for (let at = 0; at + further < firsts.length; at++) {
      const first = firsts[at] ?? -1
      const second = seconds[at + further] ?? -1
      if (first < 0 || second < 0) continue
      // Told apart by what they join, so that pairs, triples and sixes may share one map.
      const key = (first * 4 + further) * 67_108_864 + second
      let number = this.#numbers.get(key)
      if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size))
      joined[at] = number
    }
    return joined
  }
}
