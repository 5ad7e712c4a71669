/** What cases are made from: our own starter books, and small files that use every feature we know of. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { adapt, defaultReadLimits, writeEpub } from '@trousseau/book'
import { everyKind } from '../../packages/book/src/fixtures/every-kind.ts'
import { docx, p, picture, r, relationship, style } from '../../packages/book/src/read/fixtures/docx.ts'
import { epub, png } from '../../packages/book/src/read/fixtures/epub.ts'
import { openArchive } from '../../packages/book/src/read/zip/archive.ts'

/** The files of an archive by their names, in order. */
export type Files = Record<string, Uint8Array>

export interface Material {
  epub: Files[]
  docx: Files[]
  html: string[]
  text: string[]
}

export async function material(): Promise<Material> {
  const html = [...starterBooks(), everyTag]
  return {
    epub: [await filesOf(await richEpub()), await filesOf(await oldEpub()), await filesOf(await ownEpub())],
    docx: [await filesOf(await richDocx())],
    html,
    text: [...html.slice(0, -1).map(plainText), gutenbergText],
  }
}

function starterBooks(): string[] {
  const folder = join(import.meta.dirname, '../../content/books')
  const names = ['la-liste-de-lila', 'le-chat-de-tout-le-monde']
  // The beginnings are enough: a case is read in milliseconds.
  return names.map((name) => {
    const page = readFileSync(join(folder, name, 'book.html'), 'utf8')
    return `${page.slice(0, 4000)}</p></section></article></body></html>`
  })
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{3,}/g, '\n\n')
}

const gutenbergText = `Title: La barque
Author: Quelqu’un
Language: French

*** START OF THE PROJECT GUTENBERG EBOOK LA BARQUE ***

Produced by somebody

LA BARQUE

CHAPITRE I

Le départ.

La barque est _prête_. Nour monte à bord[1].

    Le vent se lève,
    La voile aussi.

* * *

[1] Elle a six ans.

CHAPITRE II

L’arrivée.

-- Te voilà, dit-il.

*** END OF THE PROJECT GUTENBERG EBOOK LA BARQUE ***
`

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 20"><title>Un soleil</title>' +
  '<style>.a{fill:gold}</style><defs><g id="r"><path d="M0 0L9 9"/></g></defs><circle class="a" cx="9" cy="9" r="5" style="stroke:red"/>' +
  '<use xlink:href="#r"/><text x="1" y="9">soleil</text></svg>'

const everyTag = `<!DOCTYPE html><html lang="fr"><head><title>Le chat</title><style>.i{font-style:italic}</style></head><body>
<h1 id="t">Le chat</h1><p>Il <i class="i">dort</i> <b>bien</b>, <span lang="en">very well</span><sup><a href="#n1" id="c1">1</a></sup>.</p>
<ul><li>un<ol start="3"><li>deux</li></ol></li></ul><dl><dt>chat</dt><dd>un animal</dd></dl>
<blockquote><p>Une citation.</p></blockquote><pre>des  blancs\n  gardés</pre><hr/>
<table><caption>Des chats</caption><tr><th>nom</th><td colspan="2">Mina</td></tr></table>
<figure><img src="data:image/png;base64,${Buffer.from(png(9, 9)).toString('base64')}" alt="Un chat"/><figcaption>Mina</figcaption></figure>
<p class="poem">Un vers<br/>deux vers</p><ruby>字<rt>zi</rt></ruby><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi><mo>+</mo><mn>1</mn></math>
${svg}<details><summary>Plus</summary>caché</details><p>Voir <a href="https://exemple.fr/?a=1&amp;b=2">là</a>.</p>
<div class="notes"><p id="n1"><a href="#c1">1</a>. Ou pas.</p></div></body></html>`

function richEpub(): Promise<Uint8Array> {
  const item = (name: string, type: string): string =>
    `<item id="${name.replace('.', '-')}" href="${name}" media-type="${type}"/>`
  return epub({
    documents: {
      'a.xhtml':
        '<h1 id="a1">Un</h1><p>Le chat<a epub:type="noteref" id="c1" href="n.xhtml#n1">1</a> dort <span class="i">bien</span>. <a id="p2"/>Oui&nbsp;!</p>' +
        '<p>Voir <a href="b.xhtml#x">plus loin</a> et <a href="https://exemple.fr/">dehors</a>.</p><ul><li><p>un</p><ol><li>deux</li></ol></li></ul>' +
        '<aside epub:type="sidebar"><p>À côté</p></aside><p><ruby>漢<rt>kan</rt></ruby></p>' +
        '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td rowspan="2">c</td><td>d</td></tr></tbody></table>',
      'b.xhtml':
        `<h1 id="x">Deux</h1><figure><img src="soleil.svg" alt="Un soleil"/><figcaption>Le soleil</figcaption></figure>${svg}` +
        '<section epub:type="z3998:poem"><p>Un vers<br/>deux vers</p></section><span epub:type="pagebreak" id="p3" title="3"/>' +
        '<epub:switch id="s"><epub:case required-namespace="http://www.w3.org/1998/Math/MathML"><math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math></epub:case><epub:default><p>x au carré</p></epub:default></epub:switch>' +
        '<iframe src="c.xhtml"></iframe><object data="chat.png">Un chat</object><video poster="chat.png"><p>Un film</p></video>' +
        '<p xml:lang="ar" dir="rtl">سلام</p><p><img src="chat.png" alt=""/> dans la ligne</p>',
      'n.xhtml':
        '<h2>Notes</h2><aside epub:type="footnote" id="n1"><p><a href="a.xhtml#c1">1</a>. Une <i>note</i>.</p></aside>',
    },
    toc: '<li><a href="a.xhtml">Un</a></li><li><a href="b.xhtml">Deux</a><ol><li><a href="b.xhtml#x">Encore</a></li></ol></li>',
    nav: '<nav epub:type="page-list"><ol><li><a href="a.xhtml#p2">2</a></li></ol></nav><nav epub:type="landmarks"><ol><li><a epub:type="bodymatter" href="a.xhtml">Début</a></li></ol></nav>',
    items:
      item('c.xhtml', 'application/xhtml+xml') +
      item('soleil.svg', 'image/svg+xml') +
      item('chat.png', 'image/png') +
      item('s.css', 'text/css') +
      '<item id="cover" href="chat.png" media-type="image/png" properties="cover-image"/>',
    files: {
      'OPS/c.xhtml':
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>c</title></head><body><p>Dans un cadre</p></body></html>',
      'OPS/soleil.svg': svg,
      'OPS/chat.png': png(9, 9),
      'OPS/s.css': '.i{font-style:italic} span.b{display:block} @import "x.css";',
    },
  })
}

function oldEpub(): Promise<Uint8Array> {
  return epub({
    version: '2.0',
    documents: {
      'a.xhtml': '<p class="calibre1"><a id="f1"></a><b>Un</b></p><p>Le chat<br/><br/>dort.</p>',
      'b.xhtml':
        '<p class="t" id="f2">Deux</p><p>Il mange.<a href="#k1" name="r1">[1]</a></p><p><a name="k1" href="#r1">[1]</a> Une note.</p>',
    },
    ncx:
      '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint id="i" playOrder="1"><navLabel><text>Un</text></navLabel><content src="a.xhtml#f1"/></navPoint>' +
      '<navPoint id="j" playOrder="2"><navLabel><text>Deux</text></navLabel><content src="b.xhtml#f2"/></navPoint></navMap></ncx>',
  })
}

/** A book with every kind of block and its layers, as we write it ourselves. */
async function ownEpub(): Promise<Uint8Array> {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writeEpub(adapt(everyKind), stream)])
  return bytes
}

function richDocx(): Promise<Uint8Array> {
  return docx({
    body:
      p('Un', 'Heading1') +
      `<w:p>${r('Le chat ')}${r('dort', '<w:i/>')}${r('.', '<w:b/>')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
      p('un', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      `<w:tbl><w:tr><w:tc><w:p>${r('a')}</w:p></w:tc><w:tc><w:p>${r('b')}</w:p></w:tc></w:tr></w:tbl>` +
      `<w:p><w:hyperlink r:id="r9"><w:r><w:t>dehors</w:t></w:r></w:hyperlink></w:p><w:p>${picture('r:embed="r8"')}</w:p>` +
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "javascript:tripwire(1)"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>champ</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
      p('Deux', 'Heading1') +
      p('Il mange.'),
    styles: style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>Une note.</w:t></w:r></w:p></w:footnote>',
    links:
      relationship('r9', 'hyperlink', 'https://exemple.fr/', ' TargetMode="External"') +
      relationship('r8', 'image', 'media/chat.png'),
    files: { 'word/media/chat.png': png(9, 9) },
  })
}

async function filesOf(bytes: Uint8Array): Promise<Files> {
  const archive = await openArchive(bytes, defaultReadLimits)
  const files: Files = {}
  for (const name of archive.names) files[name] = await archive.read(name)
  archive.close()
  return files
}
