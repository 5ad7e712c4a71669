/** The Chromium of our own tests, for checkers and readers that bring none. */
import { chromium, type Browser } from '@playwright/test'
import { findChromium } from '../tools/chromium.ts'

export async function openBrowser(): Promise<Browser> {
  const known = process.env.TROUSSEAU_CHROMIUM
  const { path, args } = known
    ? (JSON.parse(known) as { path: string; args: string[] })
    : await findChromium()
  return chromium.launch({ executablePath: path, args })
}
