import type { Book, Card, PictureValue } from '../../../model.ts'
import { cardCallId } from './card-calls.ts'
import { escapeMarkup, languageAttributes } from '../../../project/escape.ts'
import { glossaryTitle, type CardNote, type ChapterCards, type PlannedGlossary } from './glossary.ts'
import { bookLanguage } from '../package-document.ts'
import type { Plan } from '../plan.ts'
import { xhtmlPage } from '../xhtml-page.ts'

// What is marked so is beside the document, for whoever reads the file back.
const beside = 'data-layer="cards" data-x="0"'

/** The cards of a chapter as notes, in markup simple enough for whatever opens them over the page. */
export function cardNotes(cards: ChapterCards, plan: Plan): string {
  return `<section class="notes" ${beside} aria-label="Mots expliqués">
${cards.notes.map((note) => cardNote(note, plan)).join('')}</section>
`
}

function cardNote({ id, card }: CardNote, plan: Plan): string {
  const said = card.definition?.trim()
  return `<aside epub:type="footnote" role="doc-footnote" id="${id}" class="note" ${beside}>
<p><strong>${escapeMarkup(card.word)}</strong>${said ? ` : ${escapeMarkup(said)}` : ''}</p>
${more(card, plan)}<p><a role="doc-backlink" href="#${cardCallId(id)}">Retour au texte</a></p>
</aside>
`
}

/** The glossary at the end of the book: every card once, in the order of the alphabet. */
export function glossaryDocument(book: Book, plan: Plan, { chapters }: PlannedGlossary): string {
  const cards = new Map<string, Card>()
  for (const { notes } of chapters.values())
    for (const { card } of notes) cards.set(JSON.stringify(card), card)
  const order = new Intl.Collator('fr')
  const entries = [...cards.values()]
    .sort((a, b) => order.compare(a.word, b.word))
    .map((card) => {
      const said = card.definition?.trim()
      const definition = `${said ? `<p>${escapeMarkup(said)}</p>\n` : ''}${more(card, plan)}`
      return `<dt><dfn>${escapeMarkup(card.word)}</dfn></dt>\n<dd>${definition}</dd>\n`
    })
  return xhtmlPage({
    title: glossaryTitle,
    language: bookLanguage(book),
    style: '../style.css',
    type: 'backmatter',
    body: `<section epub:type="glossary" role="doc-glossary" aria-labelledby="glossary-title" ${beside}>
<h1 id="glossary-title">${glossaryTitle}</h1>
<dl>
${entries.join('')}</dl>
</section>
`,
  })
}

/** What a card has beside the word and what it means. */
function more(card: Card, plan: Plan): string {
  return picture(card.picture, plan) + translations(card) + source(card)
}

function picture(value: PictureValue | undefined, plan: Plan): string {
  const path = value && plan.picturePath(value.resource)
  if (!value || path === undefined) return ''
  const credit = value.credit?.trim()
  return `<p><img src="../${escapeMarkup(path)}" alt="${escapeMarkup(value.alt)}"/></p>
${credit ? `<p class="credit">${escapeMarkup(credit)}</p>\n` : ''}`
}

function translations({ translations: all = [] }: Card): string {
  return all
    .map(({ language, text }) => `<p${languageAttributes(language, 'epub')}>${escapeMarkup(text)}</p>\n`)
    .join('')
}

function source({ source: from, licence }: Card): string {
  const known = [from?.trim(), licence?.trim()].filter(Boolean).join(', ')
  return known ? `<p class="credit">Source : ${escapeMarkup(known)}</p>\n` : ''
}
