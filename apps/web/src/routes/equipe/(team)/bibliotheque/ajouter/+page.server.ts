import { redirect } from '@sveltejs/kit'
import { importOf, keepUpload, receive, UPLOAD_MAX, uploadFaults } from '#lib/server/library/index.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url }) => {
  const refusal = url.searchParams.get('refus')
  return { largest: UPLOAD_MAX, fault: uploadFaults.find((fault) => fault === refusal) ?? null }
}

export const actions: Actions = {
  // Every answer is an address: the same for a plain form and for one that a script sends.
  default: async ({ request }) => {
    const upload = await keepUpload(request)
    if (upload.kind === 'refused') redirect(303, `/equipe/bibliotheque/ajouter?refus=${upload.fault}`)
    const reception = await receive([upload.file], { publish: 'no' })
    const entry = reception.kind === 'known' ? await importOf(reception.id) : null
    if (entry?.state === 'ready') redirect(303, `/equipe/bibliotheque/${entry.slug}?connu`)
    redirect(303, `/equipe/bibliotheque/imports/${reception.id}`)
  },
}
