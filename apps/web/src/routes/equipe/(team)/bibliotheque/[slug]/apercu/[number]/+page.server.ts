import { error } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { previewSequence } from '#lib/server/library/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) => {
  const preview = /^[1-9]\d{0,5}$/.test(params.number)
    ? await previewSequence(params.slug, Number(params.number))
    : null
  if (!preview) error(404, t('team.book-missing'))
  const { book, count, sequence, html } = preview
  return { book, count, number: sequence.number, chapter: sequence.chapter.title, html }
}
