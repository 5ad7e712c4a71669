import { error, redirect } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { importOf } from '#lib/server/library/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) => {
  const entry = await importOf(params.id)
  if (!entry) error(404, t('team.book-missing'))
  if (entry.state === 'ready') redirect(303, `/equipe/bibliotheque/${entry.slug}?pret`)
  return { entry }
}
