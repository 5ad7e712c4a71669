import { fail, redirect } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import { keepSession, signIn } from '#lib/server/people/index.ts'
import { readForm } from '#lib/server/platform/form.ts'
import type { Actions, PageServerLoad } from './$types'

const HOME = '/equipe/bibliotheque'

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.member) redirect(303, destination(url))
  return { signedOut: url.searchParams.has('fin') }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event.request)
    const email = textOf(form, 'email')
    const password = textOf(form, 'password')
    const result = await signIn({ email, password, address: event.getClientAddress() })
    if (result.kind === 'too-many') {
      return fail(429, { email, sentence: t('team.sign-in-too-many', { minutes: result.minutes }) })
    }
    if (result.kind === 'refused') return fail(400, { email, sentence: t('team.sign-in-refused') })
    keepSession(event, result.session)
    redirect(303, destination(event.url))
  },
}

/** Where the person was going; a path of the team's side and nothing else. */
function destination(url: URL): string {
  const next = url.searchParams.get('suite')
  return next !== null && /^\/equipe(\/[\w/-]*)?$/.test(next) ? next : HOME
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
