/** Forms as pages send them, and as strangers do. */
import { error } from '@sveltejs/kit'
import { t } from '#lib/messages/index.ts'

/**
 * The fields of a form, each as text that the database can hold: PostgreSQL refuses U+0000, which no keyboard types.
 * Files are left out; they come by the routes that stream them.
 *
 * @throws HttpError 400 when the body is not the form that its headers announce
 */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => error(400, t('errors.page-refused')))
  const fields = new FormData()
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.append(name, value.replaceAll('\0', ''))
  }
  return fields
}
