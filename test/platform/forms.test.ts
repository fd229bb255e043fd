import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkbox, choice, markdown, optionalLink, someOf, text } from '../../src/platform/form-fields.ts'
import { checkForm, readForm } from '../../src/platform/forms.ts'

const form = z.object({
  title: text(20),
  body: markdown(200),
  'needs[]': someOf(['1', '2', '3'], 2),
  kind: choice(['good', 'pitfall']),
  link: optionalLink(100),
  hide: checkbox(),
})

const right = { title: 'Otsikko', body: 'Teksti', 'needs[]': ['1'], kind: 'good' }

function problems(fields: Record<string, string | string[]>) {
  const read = checkForm({ ...right, ...fields }, form)
  return read.ok ? [] : read.issues.map(({ field, problem }) => [field, problem])
}

function post(body: BodyInit, headers: Record<string, string> = {}) {
  return new Request('http://forum.test/', { method: 'POST', body, headers })
}

test('a right form gives typed data', async () => {
  const body = new URLSearchParams([...Object.entries({ ...right, 'needs[]': '2', hide: '1' })])
  const read = await readForm(post(body), form)
  expect(read).toMatchObject({ ok: true, data: { title: 'Otsikko', 'needs[]': ['2'], hide: true, link: '' } })
})

test('each wrong field is named once with its reason', () => {
  expect(problems({ title: '   ' })).toEqual([['title', 'missing']])
  expect(problems({ title: 'x'.repeat(21) })).toEqual([['title', 'too_long']])
  expect(problems({ title: ['a', 'b'] })).toEqual([['title', 'wrong']])
  expect(problems({ title: 'a\u0000b' })).toEqual([['title', 'characters']])
  expect(problems({ title: 'a\ud800b' })).toEqual([['title', 'characters']])
  expect(problems({ kind: 'other' })).toEqual([['kind', 'unknown']])
  expect(problems({ kind: '' })).toEqual([['kind', 'missing']])
  expect(problems({ 'needs[]': ['9'] })).toEqual([['needs[]', 'unknown']])
  expect(problems({ 'needs[]': ['1', '2', '3'] })).toEqual([['needs[]', 'too_many']])
  expect(problems({ link: 'javascript:alert(1)' })).toEqual([['link', 'link']])
  expect(problems({ body: '![kuva](https://example.org/a.png)' })).toEqual([['body', 'image']])
  expect(problems({ hide: 'yes' })).toEqual([['hide', 'unknown']])
})

test('a personal identity code refuses the form and comes back masked', () => {
  const read = checkForm({ ...right, body: 'Asiakas 150862-9315 tuli.' }, form)
  expect(read.ok).toBe(false)
  expect(read.submitted.body).not.toContain('9315')
  expect(read.submitted.body).toContain('Asiakas')
  expect(read.submitted.body).toContain('tuli.')
})

test('a code is found in a field the form does not know, in a list and in a hidden one', () => {
  expect(problems({ extra: '150862-9315' })).toEqual([['extra', 'identity_code']])
  expect(problems({ 'needs[]': ['150862-9315'] })[0]).toEqual(['needs[]', 'identity_code'])
})

test('what only looks like a code is asked about, and passes once confirmed', () => {
  expect(problems({ body: 'Tunnus 131052-308S' })).toEqual([['body', 'maybe_identity_code']])
  expect(problems({ body: 'Tunnus 131052-308S', not_identity_code: '1' })).toEqual([])
})

test('confirming does not let a valid code through', () => {
  expect(problems({ body: '150862-9315', not_identity_code: '1' })).toEqual([['body', 'identity_code']])
})

test('a body that is no form is an empty form', async () => {
  const read = await readForm(post('{"title":1}', { 'content-type': 'application/json' }), form)
  expect(read.ok).toBe(false)
})

test('field names that are no names are left out', async () => {
  const body = new URLSearchParams([
    ['__proto__', 'x'],
    ['constructor', 'y'],
    ...Object.entries({ ...right, 'needs[]': '1' }),
  ])
  const read = await readForm(post(body), form)
  expect(read.ok).toBe(true)
  expect(Object.keys(read.submitted)).not.toContain('__proto__')
})

test('a file where a text belongs is a wrong text, not a fault', async () => {
  const body = new FormData()
  for (const [name, value] of Object.entries(right)) body.append(name, String(value))
  body.set('kind', new File(['x'], '150862-9315.txt'))
  const read = await readForm(post(body), form)
  expect(read.ok ? [] : read.issues).toContainEqual({ field: 'kind', problem: 'unknown' })
})

test('a field sent a hundred thousand times is read at once, and refused', async () => {
  const read = await readForm(post(new URLSearchParams(`title=a${'&title='.repeat(36_000)}${'&x'.repeat(1000)}`)), form)
  expect(read.ok ? [] : read.issues).toContainEqual({ field: 'title', problem: 'wrong' })
  const many = new URLSearchParams(Array.from({ length: 120_000 }, (): [string, string] => ['needs[]', '']))
  const list = await readForm(post(many), form)
  expect(list.ok ? [] : list.issues).toContainEqual({ field: 'needs[]', problem: 'too_many', limit: 2 })
})
