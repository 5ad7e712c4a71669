import { error } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { importOf } from '#lib/server/library/index.ts'
import type { RequestHandler } from './$types'

/** Where an import is: the step in words and how far, or the address of what came of it. */
export const GET: RequestHandler = async ({ params, setHeaders }) => {
  const entry = await importOf(params.id)
  if (!entry) error(404, t('team.book-missing'))
  setHeaders({ 'cache-control': 'no-store' })
  if (entry.state === 'ready') return Response.json({ ended: `/equipe/bibliotheque/${entry.slug}?pret` })
  if (entry.state === 'refused') return Response.json({ ended: `/equipe/bibliotheque/imports/${entry.id}` })
  return Response.json({
    step: t(`team.import-${entry.state}`),
    progress: 'progress' in entry ? entry.progress : 0,
  })
}
