/** A reader made of foliate-js alone, with the pop-up notes of its own `FootnoteHandler`. Driven through `reader`. */
import '/foliate-js/view.js'
import { FootnoteHandler } from '/foliate-js/footnotes.js'

const dialog = document.querySelector('dialog')
const view = document.createElement('foliate-view')
view.id = 'book'
document.body.append(view)
await view.open('/book.epub')
document.title = view.book.metadata.title ?? ''

const notes = new FootnoteHandler()
let opened
notes.addEventListener('before-render', ({ detail }) => {
  detail.view.id = 'note'
  dialog.replaceChildren(detail.view)
  dialog.showModal()
})
notes.addEventListener('render', ({ detail }) => opened?.(detail))
view.addEventListener('link', (event) => notes.handle(view.book, event))
await view.init({ showTextStart: false })

const shown = () => view.renderer.getContents()[0]
const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim()

globalThis.reader = {
  title: view.book.metadata.title,
  language: view.book.metadata.language,
  documents: view.book.sections.length,
  contents: flat(view.book.toc),
  pages: view.book.pageList?.map(({ label, href }) => ({ label, href })) ?? [],

  /** Goes to an address of the book; what the reader then says of the place, and the words that stand there. */
  async goTo(href) {
    await view.goTo(href)
    return this.place()
  },

  place() {
    const { fraction, tocItem, pageItem, range } = view.lastLocation
    const { doc, index } = shown()
    return {
      fraction,
      index,
      chapter: tocItem?.label,
      page: pageItem?.label,
      heading: textOf(doc.querySelector('h1, h2, h3, h4, h5, h6') ?? doc.createElement('i')),
      text: textOf(range.cloneContents()),
    }
  },

  async turn(pages) {
    for (let page = 0; page < pages; page++) await view.next()
    return this.place()
  },

  /** Numbers of the documents that call notes. */
  async callers() {
    const found = []
    for (const [index, section] of view.book.sections.entries()) {
      const doc = await section.createDocument()
      if (doc.querySelector('a[role~="doc-noteref"], a[role~="doc-glossref"]')) found.push(index)
    }
    return found
  },

  /** Follows the first call of a document: what opens over the page, and what it should show. */
  async openNote(index) {
    await view.goTo(index)
    const { doc } = shown()
    const call = doc.querySelector('a[role~="doc-noteref"], a[role~="doc-glossref"]')
    const note = doc.getElementById(call.getAttribute('href').slice(1))
    const wanted = textOf(note)
    const before = this.place()
    const rendered = new Promise((resolve) => (opened = resolve))
    call.click()
    const { type, hidden, view: over } = await rendered
    const found = textOf(over.renderer.getContents()[0].doc.body)
    return { type, hidden, wanted, found, stayed: this.place().text === before.text }
  },

  closeNote() {
    dialog.close()
    dialog.replaceChildren()
  },

  /** Reads the note in its place, as readers without pop-ups do, and comes back by its own link. */
  async followNoteAndBack(index) {
    await view.goTo(index)
    const { doc } = shown()
    const call = doc.querySelector('a[role~="doc-noteref"], a[role~="doc-glossref"]')
    const note = doc.getElementById(call.getAttribute('href').slice(1))
    const back = note.querySelector('a[role~="doc-backlink"]')
    const target = doc.getElementById(back.getAttribute('href').slice(1))
    const leadsToNote = await view.goTo(view.book.sections[index].resolveHref(call.getAttribute('href')))
    const noteSeen = this.place().text.includes(textOf(note).slice(0, 20))
    await view.goTo(view.book.sections[index].resolveHref(back.getAttribute('href')))
    return { leadsToNote: leadsToNote !== undefined, noteSeen, back: target === call }
  },
}
document.documentElement.dataset.ready = ''

function flat(entries, level = 1) {
  return (entries ?? []).flatMap(({ label, href, subitems }) => [
    { label: label.trim(), href, level },
    ...flat(subitems, level + 1),
  ])
}
