/** What the device of a reader keeps for us, and how it keeps it: three small cookies, none of them secret. */
import type { Cookies } from '@sveltejs/kit'
import {
  cookieAge,
  parse,
  preferencesCookie,
  scriptCookie,
  serialise,
  type Preferences,
} from '#lib/reading/preferences.ts'
import { forget, parsePlaces, placesCookie, remember, serialisePlaces, type Place } from './places.ts'

/** A cookie without `Secure` is right where a library runs the house on its own network, without TLS. */
function keep(
  cookies: Cookies,
  url: URL,
  name: string,
  value: string,
  script: 'script reads it' | 'server only',
) {
  cookies.set(name, value, {
    path: '/',
    maxAge: cookieAge,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    httpOnly: script === 'server only',
  })
}

export function preferencesOf(cookies: Cookies): Preferences {
  return parse(cookies.get(preferencesCookie))
}

export function keepPreferences(cookies: Cookies, url: URL, preferences: Preferences): void {
  keep(cookies, url, preferencesCookie, serialise(preferences), 'script reads it')
}

/**
 * Whether the browser said, on the page before, that its script lays the aids on the words. It is taken back at once
 * and the script says it again each time: one that did not come leaves the aids of the next page to the server.
 */
export function takeScript(cookies: Cookies, url: URL): boolean {
  const decorates = cookies.get(scriptCookie) === '1'
  if (decorates) forgetScript(cookies, url)
  return decorates
}

/** The browser that said so runs no script any more. */
export function forgetScript(cookies: Cookies, url: URL): void {
  cookies.delete(scriptCookie, { path: '/', secure: url.protocol === 'https:', httpOnly: false })
}

export function placesOf(cookies: Cookies): Place[] {
  return parsePlaces(cookies.get(placesCookie))
}

export function keepPlace(cookies: Cookies, url: URL, place: Place): void {
  keep(cookies, url, placesCookie, serialisePlaces(remember(placesOf(cookies), place)), 'server only')
}

export function forgetPlace(cookies: Cookies, url: URL, slug: string): void {
  keep(cookies, url, placesCookie, serialisePlaces(forget(placesOf(cookies), slug)), 'server only')
}
