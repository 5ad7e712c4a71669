/** A rule of a style sheet without the blocks around it: what is before `{` and what is between the braces. */
export interface CssRule {
  selector: string
  body: string
}

/** The innermost rules of a style sheet, in one pass whatever it holds; at-rules without braces are dropped. */
export function* cssRules(css: string): Generator<CssRule> {
  for (const part of withoutComments(css).split('}')) {
    const brace = part.lastIndexOf('{')
    if (brace === -1) continue
    const before = part.slice(0, brace)
    const from = Math.max(before.lastIndexOf('{'), before.lastIndexOf(';')) + 1
    yield { selector: before.slice(from).trim(), body: part.slice(brace + 1) }
  }
}

function withoutComments(css: string): string {
  let kept = ''
  let at = 0
  for (let open = css.indexOf('/*'); open !== -1; open = css.indexOf('/*', at)) {
    kept += `${css.slice(at, open)} `
    const close = css.indexOf('*/', open + 2)
    if (close === -1) return kept
    at = close + 2
  }
  return kept + css.slice(at)
}
