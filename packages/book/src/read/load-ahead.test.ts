import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { loadAhead } from './load-ahead.ts'

it('gives what it loads in order, the next few loaded meanwhile', async () => {
  const given: number[] = []
  let loading = 0
  let most = 0
  const load = async (item: number) => {
    most = Math.max(most, ++loading)
    await setTimeout(item % 2 === 0 ? 5 : 1)
    loading--
    return item * 10
  }
  for await (const { item, loaded } of loadAhead([1, 2, 3, 4, 5, 6, 7, 8], load)) {
    expect(loaded).toBe(item * 10)
    given.push(item)
  }
  expect(given).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(most).toBe(5)
})

it('fails at the turn of what cannot be loaded, not before', async () => {
  const given: number[] = []
  const load = (item: number) => (item < 3 ? Promise.resolve(item) : Promise.reject(new Error(`no ${item}`)))
  const all = async () => {
    for await (const { item } of loadAhead([1, 2, 3, 4], load)) given.push(item)
  }
  await expect(all()).rejects.toThrow('no 3')
  expect(given).toEqual([1, 2])
})
