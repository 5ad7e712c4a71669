/** Start and end of each word, one after the other, in UTF-16 units. */
export type Spans = Int32Array

/** Room for more units than this is not kept for the next text. */
const MOST_KEPT = 1 << 16

/** Spans being found, in one block of memory that grows and is used again: what `all` gives is valid until `clear`. */
export class SpanList {
  #spans = new Int32Array(512)
  #length = 0

  push(start: number, end: number): void {
    if (this.#length === this.#spans.length) this.#grow()
    this.#spans[this.#length] = start
    this.#spans[this.#length + 1] = end
    this.#length += 2
  }

  all(): Spans {
    return this.#spans.subarray(0, this.#length)
  }

  clear(): void {
    this.#length = 0
    if (this.#spans.length > MOST_KEPT) this.#spans = new Int32Array(512)
  }

  #grow(): void {
    const spans = new Int32Array(this.#spans.length * 2)
    spans.set(this.#spans)
    this.#spans = spans
  }
}
