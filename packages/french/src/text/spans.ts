/** Start and end of each word, one after the other, in UTF-16 units. */
export type Spans = readonly number[]
