import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import { answer, ask } from './write.ts'

const idIn = (address: string) => address.split('/').at(-1) ?? ''

async function openThread() {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const nella = await forum.as('nella')
  const thread = await ask(aino)
  const given = await answer(nella, thread, 'Aloitteentekijä kutsuu.')
  return { forum, aino, nella, thread, given }
}

test('the asker marks the answer that helped, and takes the mark away', async () => {
  const { aino, nella, thread, given } = await openThread()
  expect((await aino.get(thread)).links).toContain(`${thread}/helped`)
  expect((await nella.get(thread)).links).not.toContain(`${thread}/helped`)
  const marked = await aino.post(`${thread}/helped`, { answer: idIn(given) })
  expect(marked.location).toBe(given)
  expect((await nella.get(thread)).text).toContain('Tämä auttoi kysyjää')
  expect((await nella.get('/fi/threads')).text).toContain('Vastaus auttoi')
  expect((await aino.post(`${thread}/helped`, { answer: '' })).status).toBe(303)
  expect((await nella.get(thread)).text).not.toContain('Tämä auttoi kysyjää')
})

test('only the asker marks, and only an answer that stands under the thread', async () => {
  const { forum, aino, nella, thread, given } = await openThread()
  const stranger = await nella.post(`${thread}/helped`, { answer: idIn(given) })
  expect(stranger.status).toBe(409)
  expect(stranger.text).toContain('Vain kysyjä voi merkitä')
  const other = await ask(nella, { title: 'Toinen' })
  const elsewhere = await answer(aino, other, 'Toisaalla annettu.')
  for (const id of [idIn(elsewhere), 'missing']) {
    const refused = await aino.post(`${thread}/helped`, { answer: id })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('merkintää ei muutettu')
  }
  await nella.post(`${given}/withdrawal`)
  expect((await aino.post(`${thread}/helped`, { answer: idIn(given) })).status).toBe(409)
  expect((await forum.visitor().post(`${thread}/helped`, { answer: '' })).status).toBe(401)
  expect((await aino.get(thread)).text).not.toContain('Tämä auttoi kysyjää')
})

test('withdrawing the answer that helped takes its mark away', async () => {
  const { aino, nella, thread, given } = await openThread()
  await aino.post(`${thread}/helped`, { answer: idIn(given) })
  await nella.post(`${given}/withdrawal`)
  const page = await aino.get(thread)
  expect(page.text).not.toContain('auttoi kysyjää')
  expect((await aino.get('/fi/threads')).text).not.toContain('Vastaus auttoi')
})

test('a withdrawn thread leaves a note without its text and takes nothing more', async () => {
  const { forum, aino, nella, thread, given } = await openThread()
  expect((await nella.post(`${thread}/withdrawal`)).status).toBe(404)
  expect((await nella.get(thread)).text).not.toContain('Poista keskustelu')
  const withdrawn = await aino.post(`${thread}/withdrawal`)
  expect(withdrawn.status).toBe(303)
  const note = await nella.follow(withdrawn)
  expect(note.status).toBe(410)
  expect(note.text).toContain('Keskustelu on poistettu')
  expect(note.html).not.toMatch(/koolle|odottaa|Aloitteentekijä/)
  expect((await nella.get(given)).status).toBe(404)
  expect((await nella.post(`${thread}/answers`, { body: 'Myöhässä', language: 'fi' })).status).toBe(410)
  expect((await aino.post(`${thread}/helped`, { answer: idIn(given) })).status).toBe(404)
  expect((await aino.post(`${thread}/withdrawal`)).status).toBe(303)
  expect((await nella.get('/fi/threads')).text).not.toContain('koolle')
  expect((await forum.visitor().get(thread)).status).toBe(410)
})

test('a hidden thread looks like a missing one also when it is withdrawn', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const nella = await forum.as('nella')
  const thread = await ask(aino, { audience: 'own' })
  const missing = await nella.get('/fi/threads/missing')
  const attempts = async () => [
    await nella.get(thread),
    await nella.post(`${thread}/answers`, { body: 'Hei', language: 'fi' }),
    await nella.get(`${thread}/answers`),
    await nella.post(`${thread}/helped`, { answer: '' }),
    await forum.visitor().get(thread),
  ]
  for (const page of await attempts()) expect([page.status, page.heading]).toEqual([404, missing.heading])
  await aino.post(`${thread}/withdrawal`)
  for (const page of await attempts()) expect([page.status, page.heading]).toEqual([404, missing.heading])
})
