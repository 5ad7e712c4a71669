/** Faults put into bytes, whatever they mean. */
import type { Random } from './random.ts'

/** The same bytes with one to eight faults. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = Buffer.from(bytes)
  for (let left = 1 + random.below(8); left > 0; left--)
    mutated = Buffer.from(random.pick(faults)(mutated, random))
  return mutated
}

const HEADERS = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06']

const faults: readonly ((bytes: Buffer, random: Random) => Uint8Array)[] = [
  (bytes, random) => overwrite(bytes, random.below(bytes.length + 1), [random.below(256)]),
  (bytes, random) => overwrite(bytes, random.below(bytes.length + 1), random.pick(numbers)),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => cutOut(bytes, random),
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    const noise = Uint8Array.from({ length: random.below(60) }, () => random.below(256))
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    const piece = bytes.subarray(at, at + random.below(400))
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
  },
  // Where an archive says how long things are and where they stand.
  inHeader,
  inHeader,
]

const numbers: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [1, 0],
  [0xff, 0xff],
]

function overwrite(bytes: Buffer, at: number, values: readonly number[]): Buffer {
  const changed = Buffer.from(bytes)
  for (const [i, value] of values.entries()) if (at + i < changed.length) changed[at + i] = value
  return changed
}

function cutOut(bytes: Buffer, random: Random): Buffer {
  const from = random.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.below(300))])
}

function inHeader(bytes: Buffer, random: Random): Buffer {
  const at = bytes.indexOf(random.pick(HEADERS), random.below(bytes.length + 1), 'latin1')
  return at === -1 ? bytes : overwrite(bytes, at + 4 + random.below(42), random.pick(numbers))
}
