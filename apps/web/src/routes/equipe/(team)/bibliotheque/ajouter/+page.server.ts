import { redirect } from '@sveltejs/kit'
import {
  importOf,
  keepUpload,
  receive,
  teamBook,
  UPLOAD_MAX,
  uploadFaults,
  type TeamBook,
} from '#lib/server/library/index.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const refusal = url.searchParams.get('refus')
  const renewed = await renewedBook(url)
  return {
    renewed: renewed && { slug: renewed.slug, title: renewed.title },
    largest: UPLOAD_MAX,
    fault: uploadFaults.find((fault) => fault === refusal) ?? null,
  }
}

/** The book that gets a new version, when the address names one. */
async function renewedBook(url: URL): Promise<TeamBook | null> {
  const slug = url.searchParams.get('livre')
  return slug === null ? null : teamBook(slug)
}

export const actions: Actions = {
  // Every answer is an address: the same for a plain form and for one that a script sends.
  default: async ({ request, url }) => {
    const renewed = await renewedBook(url)
    const upload = await keepUpload(request)
    if (upload.kind === 'refused') {
      const renewal = renewed ? `livre=${renewed.slug}&` : ''
      redirect(303, `/equipe/bibliotheque/ajouter?${renewal}refus=${upload.fault}`)
    }
    const reception = await receive([upload.file], {
      publish: 'no',
      ...(renewed ? { slug: renewed.slug } : {}),
    })
    const entry = reception.kind === 'known' ? await importOf(reception.id) : null
    if (entry?.state === 'ready') redirect(303, `/equipe/bibliotheque/${entry.slug}?connu`)
    redirect(303, `/equipe/bibliotheque/imports/${reception.id}`)
  },
}
