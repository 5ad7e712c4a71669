import type { Block, TextBlock } from '../../model.ts'
import type { ElementNode, TreeNode } from '../tree/node.ts'
import type { ConvertContext } from './context.ts'
import type { TextBuilder } from './text-builder.ts'

/** Where a conversion stands; whoever changes it puts it back. */
export interface State {
  /** Level of the heading being read. */
  heading: number | null
  /** Line ends count. */
  preformatted: boolean
  poem: boolean
  /** Captions of the figure being read. */
  captions: TextBlock[] | null
  /** Part of a play that is being read. */
  role: TextBlock['role'] | null
  language: string
}

/** What the conversion of block elements (`blocks.ts`) needs of the conversion that walks the tree (`converter.ts`). */
export interface Walker {
  readonly context: ConvertContext
  readonly state: State
  readonly text: TextBuilder
  walk(node: TreeNode): void
  walkChildren(element: ElementNode): void
  /** Reads an element as a block of its own. */
  block(element: ElementNode): void
  /** Notes the identifiers of an element, and what it has that would run. */
  inspect(element: ElementNode): void
  /** Reads what an element holds; when a recording speaks of it, what is read is marked so. */
  heard(element: ElementNode, read: () => void): void
  /** Ends the block of text being built. */
  flush(): void
  emit(block: Block): void
  /** The blocks that `walk` makes, apart from the ones around them. */
  collect(walk: () => void): Block[]
}
