/** Start and end of each word, one after the other, in UTF-16 units. */
export type Spans = Int32Array

/** Spans being found, in one block of memory that grows. */
export class SpanList {
  #spans: Int32Array
  #length = 0

  /** `units`: length of the text. French has a word every five to six units. */
  constructor(units: number) {
    this.#spans = new Int32Array((units >> 1) + 16)
  }

  push(start: number, end: number): void {
    if (this.#length === this.#spans.length) this.#grow()
    this.#spans[this.#length] = start
    this.#spans[this.#length + 1] = end
    this.#length += 2
  }

  all(): Spans {
    return this.#spans.subarray(0, this.#length)
  }

  #grow(): void {
    const spans = new Int32Array(this.#spans.length * 2)
    spans.set(this.#spans)
    this.#spans = spans
  }
}
