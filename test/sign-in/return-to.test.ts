import { expect, test } from 'vitest'
import { safeReturn } from '../../src/paths.ts'
import { openForum } from '../support/forum.ts'
import { linkFor } from './link-of.ts'

const elsewhere = [
  'https://paha.example/fi',
  '//paha.example/fi',
  '/\\paha.example',
  '/fi\\..\\..//paha.example',
  '/fi/..//paha.example',
  '/fi//paha.example',
  '/\t/paha.example',
  'javascript:alert(1)',
  '/admin',
  '/fi/sign-in/link/abc',
  `/fi/${'a'.repeat(600)}`,
  '/de',
  'fi',
  '',
]

test.each(elsewhere)('nobody is sent to %j', address => {
  expect(safeReturn(address, '/fi')).toBe('/fi')
})

test('one comes back to where one was going, query and all, with nothing in it that breaks a header', () => {
  expect(safeReturn('/sv/practices?need=6&kind=pitfall', '/fi')).toBe('/sv/practices?need=6&kind=pitfall')
  expect(safeReturn('/en', '/fi')).toBe('/en')
  expect(safeReturn('/fi/people?q=äiti', '/fi')).toBe('/fi/people?q=%C3%A4iti')
  expect(safeReturn('/fi/needs\r\nSet-Cookie: a=b', '/fi')).not.toMatch(/[\r\n]/)
})

test('a visitor who needs to sign in is taken back there after it', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const asked = await visitor.get('/sv/people/aino?done=role')
  expect(asked.location).toBe('/sv/sign-in?to=%2Fsv%2Fpeople%2Faino%3Fdone%3Drole')
  expect((await visitor.follow(asked)).html).toContain('name="to" value="/sv/people/aino?done=role"')
  const link = (await linkFor(forum, 'aino@esimerkki.fi', '/sv/people/aino')) ?? ''
  expect((await visitor.post(link)).location).toBe('/sv/people/aino')
  expect((await visitor.get('/fi/sign-in?to=//paha.example')).location).toBe('/fi')
  expect((await visitor.get('/fi/sign-in?to=/fi/needs')).location).toBe('/fi/needs')
})

test('an identity code in the address one was going to is not shown again', async () => {
  const forum = await openForum()
  const to = encodeURIComponent('/fi/people?q=131052-308T')
  const page = await forum.visitor().get(`/fi/sign-in?to=${to}`)
  expect(page.status).toBe(200)
  expect(page.html).not.toContain('308T')
})

test('a link never leads to another site, whatever the form said', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'aino@esimerkki.fi', '//paha.example')) ?? ''
  expect((await forum.visitor().post(link)).location).toBe('/fi')
})
