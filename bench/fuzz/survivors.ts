/** Looks for what would run or be fetched in a page, without a browser: for thousands of pages. */
import { SaxesParser } from 'saxes'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Output } from './outputs.ts'

const RUNS = new Set(
  'script iframe frame frameset object embed applet base meta form input button textarea select audio video source track template noscript foreignobject set animate animatetransform handler'.split(
    ' ',
  ),
)
const FETCHES =
  /^(src|srcset|poster|data|background|action|formaction|ping|manifest|longdesc|cite|profile|archive|codebase)$/
const SAFE_LINK = /^(https?:|mailto:|tel:|#|[^:]*$)/i

/** What is in a page that must not be, in a few words; empty when it is clean. XML that is none is told too. */
export function survivors(output: Output): string[] {
  const found: string[] = []
  const see = (name: string, attributes: Iterable<[string, string]>): void => {
    const local = name.toLowerCase().replace(/^.*:/, '')
    const all = [...attributes]
    const allowed = ownElement(output, local, all)
    if (RUNS.has(local) && !allowed) found.push(`<${name}>`)
    for (const [attribute, value] of all) judge(output, local, attribute.toLowerCase(), value, allowed, found)
  }
  if (output.mediaType === 'text/html') {
    for (const element of htmlElements(output.text))
      see(
        element.tagName,
        element.attrs.map(({ name, value }) => [name, value]),
      )
  } else readXml(output.text, see, found)
  return found
}

/** What our own pages have in their head: their encoding and their style sheet. */
function ownElement({ mediaType }: Output, name: string, attributes: [string, string][]): boolean {
  if (mediaType !== 'application/xhtml+xml' || name !== 'meta') return false
  return attributes.length === 1 && attributes[0]?.[0] === 'charset'
}

function judge(
  { mediaType }: Output,
  element: string,
  name: string,
  value: string,
  allowed: boolean,
  found: string[],
): void {
  if (/^on/.test(name)) found.push(`${name}=`)
  if (/^(xlink:)?href$/.test(name)) {
    // eslint-disable-next-line no-control-regex
    const clean = value.replace(/[\u0000-\u0020]/g, '')
    if (!SAFE_LINK.test(clean)) found.push(`${name}="${value.slice(0, 60)}"`)
    if (element !== 'a' && /^(https?:)?\/\//i.test(clean))
      found.push(`${element} ${name}="${value.slice(0, 60)}"`)
    if (mediaType === 'image/svg+xml' && !/^#/.test(clean)) found.push(`${name}="${value.slice(0, 60)}"`)
  }
  if (FETCHES.test(name) && !allowed && /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(value))
    found.push(`${name}="${value.slice(0, 60)}"`)
  if (name === 'srcdoc' || name === 'xml:base') found.push(`${name}=`)
  if (name === 'style' && /url\(\s*["']?(?!#)|expression|@import|image-set/i.test(value))
    found.push(`style="${value.slice(0, 60)}"`)
}

function* htmlElements(html: string): Generator<DefaultTreeAdapterTypes.Element> {
  const document: DefaultTreeAdapterTypes.Document = parse(
    `<!DOCTYPE html><html><body><main>${html}</main></body></html>`,
  )
  const stack: DefaultTreeAdapterTypes.Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('tagName' in node) yield node
    if ('childNodes' in node) stack.push(...node.childNodes)
  }
}

function readXml(
  xml: string,
  see: (name: string, attributes: Iterable<[string, string]>) => void,
  found: string[],
): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => found.push(`not XML: ${error.message}`))
  parser.on('opentag', ({ name, attributes }) => see(name, Object.entries(attributes)))
  parser.on('text', () => undefined)
  try {
    parser.write(xml).close()
  } catch (error) {
    found.push(`not XML: ${String(error)}`)
  }
}
