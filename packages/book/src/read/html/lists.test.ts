import { describe, expect, test } from 'vitest'
import { projectBlocks } from '../../project/blocks.ts'
import { epub } from '../fixtures/epub.ts'
import { readBook } from '../read-book.ts'

/** The body of a chapter as it is shown, without identifiers. */
async function shown(body: string): Promise<string> {
  const bytes = await epub({
    documents: { 'a.xhtml': `<style>.rom { list-style: upper-roman inside }</style>${body}` },
  })
  const { book } = await readBook({ bytes, name: 'x.epub' })
  const html = projectBlocks(
    book.chapters.flatMap(({ blocks }) => blocks),
    {
      language: 'fr',
      picture: () => null,
    },
  )
  return html.replace(/ (id|data-b)="[^"]*"/g, '').replace(/\n/g, '')
}

describe('an ordered list keeps the numbers that it shows', () => {
  test.each([
    ['<ol start="0"><li>a</li><li>b</li></ol>', '<ol start="0"><li>a</li><li>b</li></ol>'],
    ['<ol start="-2"><li>a</li></ol>', '<ol start="-2"><li>a</li></ol>'],
    ['<ol type="a"><li>a</li></ol>', '<ol type="a"><li>a</li></ol>'],
    ['<ol class="rom"><li>a</li></ol>', '<ol type="I"><li>a</li></ol>'],
    ['<ol type="1" style="list-style-type: lower-latin"><li>a</li></ol>', '<ol type="a"><li>a</li></ol>'],
    ['<ol reversed="reversed"><li>a</li><li>b</li></ol>', '<ol reversed=""><li>a</li><li>b</li></ol>'],
    [
      '<ol reversed="" start="1"><li>a</li><li>b</li></ol>',
      '<ol start="1" reversed=""><li>a</li><li>b</li></ol>',
    ],
    [
      '<ol><li>a</li><li value="7">b</li><li>c</li></ol>',
      '<ol><li>a</li><li value="7">b</li><li>c</li></ol>',
    ],
    ['<ol><li>a</li><li> </li><li>c</li></ol>', '<ol><li>a</li><li value="3">c</li></ol>'],
    ['<ol start="x"><li value="">a</li></ol>', '<ol><li>a</li></ol>'],
    ['<ul type="a"><li value="3">a</li></ul>', '<ul><li>a</li></ul>'],
  ])('%s', async (body, html) => {
    expect(await shown(body)).toBe(html)
  })
})

describe('a header of a table says what it heads', () => {
  test.each([
    [
      'columns, and rows beside an empty corner',
      '<tr><td/><th>A</th><th>B</th></tr><tr><th>I</th><td>1</td><td>2</td></tr>',
      '<tr><td></td><th scope="col">A</th><th scope="col">B</th></tr><tr><th scope="row">I</th><td>1</td><td>2</td></tr>',
    ],
    [
      'rows from the first one',
      '<tr><th>Nom</th><td>Jean</td></tr><tr><th>Métier</th><td/></tr>',
      '<tr><th scope="row">Nom</th><td>Jean</td></tr><tr><th scope="row">Métier</th><td></td></tr>',
    ],
    [
      'columns again further down',
      '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr><tr><th>C</th><th>D</th></tr>',
      '<tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>1</td><td>2</td></tr><tr><th scope="col">C</th><th scope="col">D</th></tr>',
    ],
    [
      'cells of the head, and cells that say that they head',
      '<thead><tr><td>A</td><td>B</td></tr></thead><tbody><tr><td scope="row">I</td><td>1</td></tr></tbody>',
      '<tr><th scope="col">A</th><th scope="col">B</th></tr><tr><th scope="row">I</th><td>1</td></tr>',
    ],
  ])('%s', async (_, rows, html) => {
    expect(await shown(`<table>${rows}</table>`)).toBe(`<table><tbody>${html}</tbody></table>`)
  })
})
