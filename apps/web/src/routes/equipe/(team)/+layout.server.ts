import { error } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals: { member } }) => {
  // The guard of all requests has sent others to the sign-in page; this only says so to the types.
  if (!member) error(401, t('errors.page-refused'))
  return { member }
}
