import type { ElementNode, TreeNode } from '../tree/node.ts'
import { plainText, textOf } from '../tree/query.ts'
import { BLOCKS, isDropCap } from './vocabulary.ts'

/** A letter, what opens a speech before it, what elides it after. */
const LETTER = /^[«“"‘—–\s]*\p{Lu}\p{M}*['’]?$/u
/** Letters that are words of French: what follows them after a blank is the next word. */
const WORDS = /[AÀÂIOÔY]\s*$/

/** Whether an element holds one capital and nothing else. */
export function isLetter(element: ElementNode): boolean {
  return LETTER.test(plainText(element))
}

/** Whether the word that a large first letter begins goes on after `element`, be it after a blank that a page shows by its layout. */
export function gluesTo(element: ElementNode): boolean {
  const next = following(element)
  return /^\s*\p{L}/u.test(next) && !WORDS.test(plainText(element))
}

/**
 * The letter that a picture at the beginning of a paragraph stands for, when the text goes on with the rest of its word;
 * null for any other picture. `glue` when a blank between the two is none.
 */
export function drawnLetter(
  picture: ElementNode,
  alt: string | null,
): { letter: string; glue: boolean } | null {
  if (alt === null || !LETTER.test(alt)) return null
  const next = following(picture)
  if (/^[\p{L}'’]/u.test(next)) return { letter: alt.trim(), glue: false }
  const marked = isDropCap(picture) || (picture.parent !== null && isDropCap(picture.parent))
  return marked && /^\s+\p{L}/u.test(next) ? { letter: alt.trim(), glue: !WORDS.test(alt) } : null
}

/** The text that comes next after an element, in its own block. */
function following(element: ElementNode): string {
  for (let node = element; node.parent; node = node.parent) {
    const siblings: TreeNode[] = node.parent.children
    let text = ''
    for (let i = siblings.indexOf(node) + 1; i < siblings.length && text.trim() === ''; i++) {
      const sibling = siblings[i]
      if (!sibling || (sibling.type === 'element' && (sibling.name === 'br' || BLOCKS.has(sibling.name))))
        return text
      text += textOf(sibling)
    }
    if (text.trim() !== '' || BLOCKS.has(node.parent.name)) return text
  }
  return ''
}
