/** Rows sent in one statement: few round trips, and no statement beyond PostgreSQL's 65,535 parameters. */
const BATCH = 200

/** `rows` in order, as many at a time as one statement takes. */
export function* batches<Row>(rows: Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}
