import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BookRefused } from '../problem.ts'
import { epub } from './fixtures/epub.ts'
import { bookWords, missing, sourceWords } from './fixtures/words.ts'
import { defaultLimits } from './limits.ts'
import { readBook } from './read-book.ts'
import type { ReadResult } from './result.ts'
import { openArchive } from './zip/archive.ts'

const shared = process.env['TROUSSEAU_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
const folder = join(shared, 'epub')

/** Words that the source shows and the book lost, and words of the book that the source does not say. */
async function compare(
  result: ReadResult,
  source: string | Uint8Array,
): Promise<{ lost: string[]; invented: string[] }> {
  const archive = await openArchive(source, defaultLimits)
  try {
    const { visible, said } = await sourceWords(archive)
    const lost = missing(visible, bookWords(result))
    const invented = missing(bookWords({ ...result, setAside: [] }), said)
    return { lost, invented }
  } finally {
    archive.close()
  }
}

describe('no visible word is lost and none is invented', () => {
  test('by a page with a bit of everything', async () => {
    const math = 'xmlns="http://www.w3.org/1998/Math/MathML"'
    const documents = {
      'a.xhtml':
        '<section epub:type="chapter"><h1>Un</h1><p>La <ruby>forêt<rp>(</rp><rt>zone</rt><rp>)</rp></ruby> dort' +
        `<a epub:type="noteref" href="#n">1</a> et <math ${math}><mfrac><mi>a</mi><mi>b</mi></mfrac></math>.</p>` +
        '<dl><dt>mot</dt><dd>sens</dd></dl><aside><p>À côté</p></aside><details><summary>Voir</summary>Caché</details>' +
        '<table><thead><tr><th>A</th><td/></tr></thead><tfoot><tr><td>Z</td><td><table><tr><td>dedans</td></tr></table></td></tr></tfoot></table>' +
        '<figure><figcaption>Légende</figcaption><pre>un\n  deux</pre></figure><p>Page <span epub:type="pagebreak">12</span></p>' +
        '<svg xmlns="http://www.w3.org/2000/svg"><text>dessin</text><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">page</p></foreignObject></svg>' +
        '<form><label>Nom</label><button>Bouton</button><select><option>Choix</option></select></form>' +
        '<p><span class="dropcap">L</span>es enfants <object data="x.pdf"><p>secours</p></object></p>' +
        '<aside epub:type="footnote" id="n"><p>1. Une note <a href="#a">retour</a></p></aside></section>',
    }
    const bytes = await epub({ documents })
    const result = await readBook({ bytes, name: 'livre.epub' })
    expect(await compare(result, bytes)).toEqual({ lost: [], invented: [] })
  })

  test('and a loss is seen', () => {
    expect(missing(['un', 'deux', 'un'], ['un', 'deux'])).toEqual(['un'])
  })

  test.skipIf(!existsSync(folder))(
    'by the files of the EPUBCheck test suite',
    async () => {
      const faults: Record<string, unknown> = {}
      let compared = 0
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.epub'))) {
        const path = join(folder, file)
        try {
          const { lost, invented } = await compare(await readBook(path), path)
          if (lost.length + invented.length > 0) faults[file] = { lost, invented }
          compared++
        } catch (error) {
          if (!(error instanceof BookRefused)) throw error
        }
      }
      expect(compared).toBeGreaterThan(400)
      expect(faults).toEqual({})
    },
    120_000,
  )
})
