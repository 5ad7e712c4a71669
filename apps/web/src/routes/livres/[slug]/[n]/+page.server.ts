import { error, redirect } from '@sveltejs/kit'
import { aidsOf, fromForm } from '#lib/reading/preferences.ts'
import { publishedSequence } from '#lib/server/library/index.ts'
import { readForm } from '#lib/server/platform/form.ts'
import {
  forgetScript,
  keepPlace,
  keepPreferences,
  preferencesOf,
  readerPage,
  takeScript,
} from '#lib/server/reading/index.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, cookies, url }) => {
  const number = /^[1-9]\d{0,5}$/.test(params.n) ? Number(params.n) : null
  const found = number === null ? null : await publishedSequence(params.slug, number)
  if (!found || number === null) error(404)

  const withoutScript = url.searchParams.has('sans-script')
  if (withoutScript) {
    forgetScript(cookies, url)
    redirect(303, url.pathname)
  }
  keepPlace(cookies, url, { slug: params.slug, number })
  const preferences = preferencesOf(cookies)
  const decorates = takeScript(cookies, url)
  return { preferences, decorates, ...readerPage(found, decorates ? null : aidsOf(preferences)) }
}

export const actions: Actions = {
  texte: async ({ request, cookies, url }) => {
    keepPreferences(cookies, url, fromForm(await readForm(request), preferencesOf(cookies)))
    redirect(303, url.pathname)
  },
}
