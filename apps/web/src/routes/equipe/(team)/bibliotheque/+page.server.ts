import { fail } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { importsUnderWay, publish, teamBooks, withdraw } from '#lib/server/library/index.ts'
import { readForm } from '#lib/server/platform/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async () => {
  const [books, underWay] = await Promise.all([teamBooks(), importsUnderWay()])
  return { books, underWay }
}

async function slugIn(request: Request): Promise<string> {
  const slug = (await readForm(request)).get('slug')
  return typeof slug === 'string' ? slug : ''
}

export const actions: Actions = {
  publier: async ({ request }) => {
    const title = await publish(await slugIn(request))
    return title === null
      ? fail(404, { wrong: t('team.book-missing') })
      : { good: t('team.was-published', { title }) }
  },
  retirer: async ({ request }) => {
    const title = await withdraw(await slugIn(request))
    return title === null
      ? fail(404, { wrong: t('team.book-missing') })
      : { good: t('team.was-withdrawn', { title }) }
  },
}
