/**
 * The reader's script. The page is whole without it: it makes « Mon texte » apply each choice at once, lays the aids on
 * the words without touching them, and brings the ruler. Where the browser cannot paint highlights, the server keeps
 * laying the aids and this script fetches its text anew.
 */
import { anyAid } from '@trousseau/book/project'
import {
  aidsOf,
  cookieAge,
  parse,
  preferencesCookie,
  scriptCookie,
  serialise,
  type Preferences,
} from '#lib/reading/preferences.ts'
import { canHighlight, highlighter } from './highlights.ts'
import { openPanel } from './panel.ts'
import { plainText, serverText } from './text.ts'
import { ruler } from './ruler.ts'

const root = document.documentElement
const sheet = document.querySelector<HTMLElement>('.sheet')
const panel = document.querySelector<HTMLDetailsElement>('#mon-texte')
if (sheet && panel) start(sheet, panel)

function start(sheet: HTMLElement, panel: HTMLDetailsElement): void {
  root.dataset['script'] = ''
  let preferences = parse(readCookie(preferencesCookie))
  let paint = canHighlight() ? highlighter(sheet, leaveToServer) : null
  const line = ruler(sheet)
  if (paint) {
    writeCookie(scriptCookie, '1')
    if (sheet.dataset['decorated'] !== undefined) plainText(sheet)
    paint(aidsOf(preferences))
  } else if (anyAid(aidsOf(preferences)) && sheet.dataset['decorated'] === undefined) {
    // It could on the page before, so the server left the aids to it.
    void serverText(sheet)
  }
  line(preferences.helps.ruler)

  const fill = openPanel(panel, preferences, (chosen) => {
    writeCookie(preferencesCookie, serialise(chosen))
    apply(chosen)
  })
  // Another page may have changed the choice while this one was left: in another tab, or before « page before ».
  const follow = () => {
    const kept = parse(readCookie(preferencesCookie))
    if (serialise(kept) === serialise(preferences)) return
    fill(kept)
    apply(kept)
  }
  window.addEventListener('focus', follow)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow()
  })

  function apply(chosen: Preferences): void {
    const before = preferences
    preferences = chosen
    show(sheet, chosen)
    line(chosen.helps.ruler)
    if (paint) paint(aidsOf(chosen))
    else if (JSON.stringify(aidsOf(before)) !== JSON.stringify(aidsOf(chosen))) void serverText(sheet)
  }

  /** The engine did not come: the server lays the aids, as it does where no highlight can be painted. */
  function leaveToServer(): void {
    paint = null
    writeCookie(scriptCookie, '')
    void serverText(sheet)
  }
}

function show(sheet: HTMLElement, { size, letters, words, lines, font, theme }: Preferences): void {
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  Object.assign(sheet.dataset, { size, letters, words, lines, font })
}

function readCookie(name: string): string | undefined {
  return new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1]
}

function writeCookie(name: string, value: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `${name}=${value}; path=/; max-age=${cookieAge}; samesite=lax${secure}`
}
