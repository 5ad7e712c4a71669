/**
 * Shapes of what stands in a layer's file, which anyone may have written: each shape takes a value, refuses it with
 * `LayerUnreadable` when it is not of that shape, and gives a copy with its members in one order. What is written goes
 * through the same shapes as what is read. Nothing here is recursive: a file cannot be deeper than its shape.
 */
import { LayerUnreadable } from './unreadable.ts'

/** Takes a value, and the name of the member of the file where it stands. */
export type Shape<Value> = (value: unknown, where: string) => Value

export const text: Shape<string> = (value, where) => {
  if (typeof value !== 'string') throw new LayerUnreadable(where)
  return value
}

export const flag: Shape<boolean> = (value, where) => {
  if (typeof value !== 'boolean') throw new LayerUnreadable(where)
  return value
}

/** Of all numbers: no text of a program is longer, no recording lasts longer (in milliseconds: 24 days). */
export const highest = 2_147_483_647

/** A whole number from 0. */
export const count: Shape<number> = (value, where) => {
  if (!isCount(value)) throw new LayerUnreadable(where)
  return value
}

export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= highest
}

export function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= highest
}

export function oneOf<Word extends string>(...words: readonly Word[]): Shape<Word> {
  return (value, where) => {
    const found = words.find((word) => word === value)
    if (found === undefined) throw new LayerUnreadable(where)
    return found
  }
}

export function listOf<Value>(shape: Shape<Value>): Shape<Value[]> {
  return (value, where) => asArray(value, where).map((item) => shape(item, where))
}

type Members = Record<string, Shape<unknown>>
type Read<M extends Members> = { [Name in keyof M]: ReturnType<M[Name]> }

/** An object with all `required` members, perhaps some of the `optional` ones, and no other. */
export function objectOf<Required extends Members, Optional extends Members>(
  required: Required,
  optional: Optional,
): Shape<Read<Required> & Partial<Read<Optional>>> {
  const shapes = Object.entries<Shape<unknown>>({ ...required, ...optional })
  const names = new Set(shapes.map(([name]) => name))
  return (value, where) => {
    const record = asRecord(value, where)
    refuseOthers(record, names, where)
    const copy: Record<string, unknown> = {}
    for (const [name, shape] of shapes) {
      if (record[name] !== undefined || Object.hasOwn(required, name)) copy[name] = shape(record[name], where)
    }
    return copy as Read<Required> & Partial<Read<Optional>>
  }
}

export function asRecord(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LayerUnreadable(where)
  return value as Record<string, unknown>
}

export function asArray(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new LayerUnreadable(where)
  return value
}

export function refuseOthers(
  record: Record<string, unknown>,
  names: ReadonlySet<string>,
  where: string,
): void {
  for (const name of Object.keys(record)) if (!names.has(name)) throw new LayerUnreadable(where)
}
