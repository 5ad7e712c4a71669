import type { Block, FigureBlock, TextBlock } from '../../model.ts'

/** Gives the words under a picture to the picture; where there is no picture they stay as paragraphs. */
export function addCaption(blocks: Block[], captions: TextBlock[]): Block[] {
  if (captions.length === 0) return blocks
  const figure = blocks.findLast((block): block is FigureBlock => block.kind === 'figure' && !block.caption)
  const [first] = captions
  if (!figure || !first) return [...blocks, ...captions]
  figure.caption = captions.slice(1).reduce(joinLines, first)
  return blocks
}

/** Two text blocks made one, the second on a new line. */
export function joinLines(first: TextBlock, second: TextBlock): TextBlock {
  const shift = first.text.length + 1
  return {
    ...first,
    text: `${first.text}\n${second.text}`,
    marks: [
      ...first.marks,
      ...second.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
    ],
  }
}
