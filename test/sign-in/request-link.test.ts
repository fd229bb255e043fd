import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'

test('a person signs in with a link pressed on a page, once', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const sent = await visitor.post('/fi/sign-in', { email: 'Aino@esimerkki.fi', to: '/fi/networks' })
  expect(sent.status).toBe(200)
  await forum.settled()
  const link = /http:\/\/forum\.test(\S+)/.exec(forum.mails[0]?.text ?? '')?.[1] ?? ''
  expect((await visitor.get(link)).text).toContain('Aino Esimerkki')
  const entered = await visitor.post(link)
  expect(entered.status).toBe(303)
  expect(entered.location).toBe('/fi/networks')
  expect((await forum.visitor().post(link)).status).toBe(410)
})
