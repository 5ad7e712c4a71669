import { expect, test } from 'vitest'
import { everyBlock } from './fixtures/every-kind.ts'
import type { Block, TextBlock } from './model.ts'
import { allBlocks, textBlocks } from './walk.ts'

function paragraph(id: string): TextBlock {
  return { kind: 'paragraph', id, text: id, marks: [] }
}

test('blocks come in reading order, outer ones before what they hold', () => {
  const list: Block = {
    kind: 'list',
    ordered: false,
    items: [[paragraph('b'), paragraph('c')], [paragraph('d')]],
  }
  const quote: Block = { kind: 'quote', blocks: [paragraph('a'), list, paragraph('e')] }
  const table: Block = {
    kind: 'table',
    id: 't',
    caption: paragraph('f'),
    rows: [[{ header: false, columnSpan: 1, rowSpan: 1, blocks: [paragraph('g')] }]],
  }
  const walked = [...allBlocks([quote, table])]
  expect(walked.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
    'quote',
    'a',
    'list',
    'b',
    'c',
    'd',
    'e',
    'table',
    'f',
    'g',
  ])
})

test('every kind of block is walked', () => {
  const kinds = new Set([...allBlocks(everyBlock)].map(({ kind }) => kind))
  expect(kinds.size).toBeGreaterThan(7)
  expect(textBlocks(everyBlock).next().done).toBe(false)
})

test('blocks in blocks without end cost no more than others', () => {
  let nested: Block = { kind: 'quote', blocks: [paragraph('x')] }
  // A walk that calls itself would have run out of room here.
  for (let depth = 0; depth < 50_000; depth++) nested = { kind: 'quote', blocks: [nested, paragraph('x')] }
  let count = 0
  for (const block of allBlocks([nested])) if (block.kind === 'paragraph') count++
  expect(count).toBe(50_001)
})
