/** The colours that a reader chose hold on every page: they are set on the root before anything is shown. */
import type { Handle } from '@sveltejs/kit/hooks'
import { preferencesOf } from './device.ts'

export const pageAttributes: Handle = ({ event, resolve }) => {
  const { theme } = preferencesOf(event.cookies)
  if (theme === 'auto') return resolve(event)
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('<html lang="fr">', `<html lang="fr" data-theme="${theme}">`),
  })
}
