/** The text of the sheet, with the aids that the server wrote into it or without. */

const written = '[class^="syllable-"],[class^="sound-"],[class^="group-"],.silent,.liaison'

/** Takes away the spans of aids, so that words are whole again. */
export function plainText(sheet: HTMLElement): void {
  for (const span of sheet.querySelectorAll(`span:is(${written})`)) span.replaceWith(...span.childNodes)
  sheet.normalize()
  delete sheet.dataset['decorated']
}

let asked = 0

/**
 * Fetches this page again, now that the cookie says which aids are wished, and puts its text in place. When asked
 * again meanwhile, only the last answer counts.
 */
export async function serverText(sheet: HTMLElement): Promise<void> {
  const mine = ++asked
  // Without network the words stay as they are, and can be read.
  const response = await fetch(location.href, { credentials: 'same-origin' }).catch(() => null)
  if (!response?.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const text = page.querySelector('.sheet')
  if (text && mine === asked) sheet.innerHTML = text.innerHTML
}
