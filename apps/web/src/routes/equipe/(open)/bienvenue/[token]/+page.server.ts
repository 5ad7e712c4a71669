import { fail, redirect } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'
import {
  createFirstAccount,
  keepSession,
  openSession,
  PASSWORD_MIN,
  welcomeStands,
  type AccountFault,
} from '#lib/server/people/index.ts'
import { readForm } from '#lib/server/platform/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) => ({
  stands: await welcomeStands(params.token),
  passwordMin: PASSWORD_MIN,
})

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event.request)
    const [name = '', email = '', password = ''] = ['name', 'email', 'password'].map((field) => {
      const value = form.get(field)
      return typeof value === 'string' ? value : ''
    })
    const result = await createFirstAccount(event.params.token, { name, email, password })
    if (result.kind === 'link-ended') return fail(410, { name, email, faults: sentences([]) })
    if (result.kind === 'faulty') return fail(400, { name, email, faults: sentences(result.faults) })
    keepSession(event, await openSession(result.member.id))
    redirect(303, '/equipe/bibliotheque')
  },
}

/** What is wrong with each field, as sentences. */
function sentences(faults: AccountFault[]): Partial<Record<AccountFault['field'], string>> {
  return Object.fromEntries(
    faults.map((fault) => [fault.field, t(`team.${keyOf(fault)}`, { min: PASSWORD_MIN })] as const),
  )
}

/** Fields and faults go together in the type, and so do the keys of the messages. */
function keyOf(fault: AccountFault) {
  switch (fault.field) {
    case 'name':
      return `name-${fault.fault}` as const
    case 'email':
      return `email-${fault.fault}` as const
    case 'password':
      return `password-${fault.fault}` as const
  }
}
