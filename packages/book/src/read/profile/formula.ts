import { cleanMathml } from '../math/clean-mathml.ts'
import type { ElementNode } from '../tree/node.ts'
import { elements } from '../tree/query.ts'
import { NotOfProfile } from './grammar.ts'

/**
 * The MathML element that `element` holds alone, as markup, cleaned as in any import.
 * @throws NotOfProfile when cleaning takes anything out: what was written was clean
 */
export function formulaMarkup(element: ElementNode): string {
  const [math, ...others] = element.children
  if (math?.type !== 'element' || math.name !== 'math' || others.length > 0) throw new NotOfProfile('formula')
  const markup = cleanMathml(math)
  if (markup === null || signs(markup) !== weight(math)) throw new NotOfProfile('formula')
  return markup
}

/** How many elements and attributes markup has; text has neither `<` nor `"`. The namespace is no attribute. */
function signs(markup: string): number {
  return (markup.match(/<[a-z]|="/g)?.length ?? 0) - 1
}

function weight(math: ElementNode): number {
  let weight = 0
  for (const { attributes } of elements(math)) weight += 1 + attributes.size
  return weight
}
