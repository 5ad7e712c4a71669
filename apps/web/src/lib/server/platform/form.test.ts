import { expect, test } from 'vitest'
import { readForm } from './form.ts'

function posted(body: string, type: string): Request {
  return new Request('http://x/', { method: 'POST', body, headers: { 'content-type': type } })
}

test('gives the fields, without the character that no database takes', async () => {
  const form = await readForm(
    posted('email=awa%00%40exemple.org&help=a&help=b', 'application/x-www-form-urlencoded'),
  )
  expect(form.get('email')).toBe('awa@exemple.org')
  expect(form.getAll('help')).toEqual(['a', 'b'])
})

test('leaves files out', async () => {
  const body = '--x\r\nContent-Disposition: form-data; name="a"; filename="b.txt"\r\n\r\nhello\r\n--x--\r\n'
  expect([...(await readForm(posted(body, 'multipart/form-data; boundary=x')))]).toEqual([])
})

test.each([
  ['without its boundary', 'multipart/form-data'],
  ['cut short', 'multipart/form-data; boundary=x'],
  ['of another kind', 'application/json'],
])('refuses a form %s as the sender’s fault', async (_what, type) => {
  await expect(readForm(posted('{}', type))).rejects.toMatchObject({ status: 400 })
})
