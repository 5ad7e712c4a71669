/**
 * The words and the texts of the comparison. What may not be shipped is found through `TROUSSEAU_SHARED` or `../shared`
 * beside the project; without it, the project’s own stories serve, and the answers say so.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { wordFacts } from '../../packages/french/src/facts/words/index.ts'
import { linesOf } from '../../packages/french/src/testing/fact-group.ts'
import { soundsOf, wordOf } from '../../packages/french/src/testing/notation.ts'
import { inflect } from './inflections.ts'
import type { KnownWord } from './score.ts'

const root = join(import.meta.dirname, '../..')
const shared = process.env.TROUSSEAU_SHARED ?? join(root, '../shared')

export interface Texts {
  paragraphs: string[]
  words: number
  /** What it is, for the table’s note. */
  from: string
}

/** A novel of about `size` words, by paragraphs. */
export function novel(size: number): Texts {
  const books = sharedNovels()
  if (books.length > 0) return { ...upTo(size, books), from: 'Verne, then Hugo' }
  return { ...upTo(size, repeated(ownStories(), size)), from: 'the four stories of content/books, repeated' }
}

/** `size` words, no two alike, a hundred a paragraph. */
export function distinctWords(size: number): Texts {
  const known = sharedWords()?.map(({ word }) => word)
  const seeds = known ?? ownStories().flatMap(wordsOf)
  const words = inflect(seeds, size)
  const paragraphs: string[] = []
  for (let i = 0; i < words.length; i += 100) paragraphs.push(words.slice(i, i + 100).join(' '))
  const listed = known === undefined ? 'the words of content/books' : 'the word list'
  return { paragraphs, words: words.length, from: `${listed} and forms made from them` }
}

/**
 * Words with their known readings, or `undefined` where the list is not. Those of one letter are left out: alone on its
 * line, a y is said as the name of a letter, and rightly.
 */
export function sharedWords(): KnownWord[] | undefined {
  const file = join(shared, 'gold/words.tsv.gz')
  if (!existsSync(file)) return undefined
  const [head = '', ...rows] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  const at = (row: string[], name: string) => row[columns.indexOf(name)] ?? ''
  const words = new Map<string, KnownWord>()
  for (const row of rows.map((line) => line.split('\t'))) {
    const word = at(row, 'word')
    if (!/^\p{L}{2,}$/u.test(word)) continue
    let known = words.get(word)
    if (known === undefined) words.set(word, (known = { word, readings: [] }))
    known.readings.push({
      phonemes: at(row, 'phonemes'),
      syllables: at(row, 'written_syllables'),
      frequency: Number(at(row, 'freq_books')) || 0,
    })
  }
  return [...words.values()]
}

/** The words of the project's own facts about French: few, chosen for what they show, and with no frequency. */
export function ownWords(): KnownWord[] {
  return wordFacts
    .flatMap(({ words }) => linesOf(words))
    .filter((fact) => /^\p{L}{2,}$/u.test(wordOf(fact)))
    .map((fact) => ({
      word: wordOf(fact),
      readings: [
        {
          phonemes: soundsOf(fact),
          syllables: fact.slice(0, fact.indexOf(':')).replaceAll('·', '-'),
          frequency: 0,
        },
      ],
    }))
}

/** Words as every engine may count them: runs of letters, digits and hyphens. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

function sharedNovels(): string[] {
  const verne = join(shared, 'books/verne-tour-du-monde.latin1.txt')
  const hugo = join(shared, 'books/hugo-fantine.html.d')
  if (!existsSync(verne) || !existsSync(hugo)) return []
  const page = readdirSync(hugo).find((name) => /\.html?$/.test(name))
  return [
    ...paragraphsOf(readFileSync(verne, 'latin1')),
    ...(page === undefined ? [] : paragraphsOf(plainText(readFileSync(join(hugo, page), 'utf8')))),
  ]
}

function ownStories(): string[] {
  const folder = join(root, 'content/books')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => paragraphsOf(plainText(readFileSync(join(folder, name, 'book.html'), 'utf8'))))
}

function plainText(html: string): string {
  return html
    .replace(/<head[\s\S]*?<\/head>|<style[\s\S]*?<\/style>/g, '')
    .replace(/<\/(?:p|h\d|li|div|figure)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s*\r?\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

function repeated(paragraphs: string[], size: number): string[] {
  const all: string[] = []
  for (let words = 0; words < size;) {
    all.push(...paragraphs)
    words += paragraphs.reduce((sum, paragraph) => sum + wordsOf(paragraph).length, 0)
  }
  return all
}

function upTo(size: number, paragraphs: string[]): { paragraphs: string[]; words: number } {
  let words = 0
  const end = paragraphs.findIndex((paragraph) => (words += wordsOf(paragraph).length) >= size)
  return { paragraphs: end < 0 ? paragraphs : paragraphs.slice(0, end + 1), words }
}
