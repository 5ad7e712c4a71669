/** A book open in foliate-js, and what a person would do with it. */
import type { Browser, Page } from '@playwright/test'
import { serveBook } from './serve.ts'

export interface Place {
  /** Of the whole book. */
  fraction: number
  /** Number of the document. */
  index: number
  /** Line of the table of contents, as the reader understands where it is. */
  chapter?: string
  /** Page of the printed edition. */
  page?: string
  /** First heading of the document. */
  heading: string
  /** Words on the screen. */
  text: string
}

/** What page.js gives. */
interface Reader {
  title: string
  language: string
  documents: number
  contents: { label: string; href: string; level: number }[]
  pages: { label: string; href: string }[]
  goTo(href: string): Promise<Place>
  place(): Place
  turn(pages: number): Promise<Place>
  callers(): Promise<number[]>
  openNote(
    index: number,
  ): Promise<{ type: string | null; hidden: boolean; wanted: string; found: string; stayed: boolean }>
  closeNote(): void
  followNoteAndBack(index: number): Promise<{ leadsToNote: boolean; noteSeen: boolean; back: boolean }>
}

declare global {
  var reader: Reader
}

export interface OpenBook {
  page: Page
  /** What the reader complained of. */
  errors: string[]
  close(): Promise<void>
}

export async function openBook(
  browser: Browser,
  epub: string,
  viewport: { width: number; height: number },
): Promise<OpenBook> {
  const served = await serveBook(epub)
  const page = await browser.newPage({ viewport })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url)) errors.push(message.text())
  })
  await page.goto(served.address)
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 })
  return {
    page,
    errors,
    async close() {
      await page.close()
      served.close()
    },
  }
}
