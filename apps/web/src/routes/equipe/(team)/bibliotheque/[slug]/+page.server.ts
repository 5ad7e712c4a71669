import { error, fail } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { levels, publish, setLevel, teamBook, withdraw, type Level } from '#lib/server/library/index.ts'
import { readForm } from '#lib/server/platform/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const book = await teamBook(params.slug)
  if (!book) error(404, t('team.book-missing'))
  const news = url.searchParams.has('pret') ? 'ready' : url.searchParams.has('connu') ? 'known' : null
  return { book, levels: [...levels], news }
}

export const actions: Actions = {
  publier: async ({ params }) => {
    const title = await publish(params.slug)
    return title === null
      ? fail(404, { wrong: t('team.book-missing') })
      : { good: t('team.was-published', { title }) }
  },
  retirer: async ({ params }) => {
    const title = await withdraw(params.slug)
    return title === null
      ? fail(404, { wrong: t('team.book-missing') })
      : { good: t('team.was-withdrawn', { title }) }
  },
  niveau: async ({ params, request }) => {
    const value = (await readForm(request)).get('level')
    await setLevel(params.slug, levels.find((level): level is Level => level === value) ?? null)
    return { good: t('team.book-level-saved') }
  },
}
