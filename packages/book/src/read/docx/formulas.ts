import { element } from '../tree/build.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements } from '../tree/query.ts'
import { child, property, run, runText } from './xml.ts'

type Position = 'superscript' | 'subscript' | null

/**
 * A formula (Office MathML, ECMA-376 part 1, 22.1) as a line of text that can be read: fractions with a bar, powers
 * and indices raised and lowered, roots with their sign.
 */
export function formulaRuns(formula: ElementNode): ElementNode[] {
  return content(formula, null)
}

function content(parent: ElementNode | undefined, position: Position): ElementNode[] {
  return parent ? childElements(parent).flatMap((each) => part(each, position)) : []
}

function part(node: ElementNode, position: Position): ElementNode[] {
  const inner = (name: string, at: Position = position): ElementNode[] => content(child(node, name), at)
  const sign = (name: string, usual: string): ElementNode[] => {
    const given = child(child(node, `${node.name}Pr`), name)?.attributes.get('m:val')
    return written(given ?? usual, position)
  }
  switch (node.name) {
    case 'm:r':
      return written(runText(node), position)
    case 'm:sSup':
      return [...inner('m:e'), ...inner('m:sup', 'superscript')]
    case 'm:sSub':
      return [...inner('m:e'), ...inner('m:sub', 'subscript')]
    case 'm:sSubSup':
      return [...inner('m:e'), ...inner('m:sub', 'subscript'), ...inner('m:sup', 'superscript')]
    case 'm:sPre':
      return [...inner('m:sup', 'superscript'), ...inner('m:sub', 'subscript'), ...inner('m:e')]
    case 'm:f':
      return [
        ...grouped(inner('m:num'), position),
        ...written('/', position),
        ...grouped(inner('m:den'), position),
      ]
    case 'm:rad':
      return [...inner('m:deg', 'superscript'), ...written('√', position), ...grouped(inner('m:e'), position)]
    case 'm:d': {
      const parts = childElements(node, 'm:e').map((each) => content(each, position))
      const between = sign('m:sepChr', '|')
      const filled = parts.flatMap((each, i) => (i === 0 ? each : [...between, ...each]))
      return [...sign('m:begChr', '('), ...filled, ...sign('m:endChr', ')')]
    }
    case 'm:nary':
      return [
        ...sign('m:chr', '∫'),
        ...inner('m:sub', 'subscript'),
        ...inner('m:sup', 'superscript'),
        ...written(' ', position),
        ...inner('m:e'),
      ]
    case 'm:func':
      return [...inner('m:fName'), ...written(' ', position), ...inner('m:e')]
    case 'm:limLow':
      return [...inner('m:e'), ...inner('m:lim', 'subscript')]
    case 'm:limUpp':
      return [...inner('m:e'), ...inner('m:lim', 'superscript')]
    case 'm:acc':
      return [...inner('m:e'), ...sign('m:chr', '\u0302')]
    case 'm:m':
      return joined(
        childElements(node, 'm:mr').map((row) =>
          joined(
            childElements(row, 'm:e').map((cell) => content(cell, position)),
            ', ',
            position,
          ),
        ),
        ' ; ',
        position,
      )
    case 'm:eqArr': {
      const lines = childElements(node, 'm:e').map((each) => content(each, position))
      return lines.flatMap((line, i) => (i === 0 ? line : [element('w:r', {}, [element('w:br')]), ...line]))
    }
    default:
      return /Pr$/.test(node.name) ? [] : content(node, position)
  }
}

function written(words: string, position: Position): ElementNode[] {
  if (words === '') return []
  return [position === null ? run(words) : run(words, property('w:vertAlign', position))]
}

/** In brackets when it is more than one word or number. */
function grouped(runs: ElementNode[], position: Position): ElementNode[] {
  const simple = /^[\p{L}\p{N}.,]*$/u.test(runs.map(runText).join(''))
  return simple ? runs : [...written('(', position), ...runs, ...written(')', position)]
}

function joined(parts: ElementNode[][], between: string, position: Position): ElementNode[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [...written(between, position), ...part]))
}
