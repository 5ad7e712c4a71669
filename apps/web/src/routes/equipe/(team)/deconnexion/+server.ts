import { redirect } from '@sveltejs/kit'
import { endSession } from '#lib/server/people/index.ts'
import type { RequestHandler } from './$types'

/** Who types the address, or comes back to it after signing in, has asked for nothing: the button does it. */
export const GET: RequestHandler = () => redirect(303, '/equipe/bibliotheque')

export const POST: RequestHandler = async (event) => {
  await endSession(event)
  redirect(303, '/equipe/connexion?fin')
}
