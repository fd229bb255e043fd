import { expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'
import { practiceFields } from './practice-fields.ts'

async function publish(forum: Forum, changes: Record<string, string | string[]> = {}) {
  const aino = await forum.as('aino')
  const answer = await aino.post('/fi/practices', practiceFields(changes))
  return { aino, path: (answer.location ?? '').replace(/\?.*/, '') }
}

test('one edits what one has published, and readers see that it was edited', async () => {
  const forum = await openForum()
  const { aino, path } = await publish(forum, { 'needs[]': ['6', '7'], audience: 'near' })
  const form = await aino.get(`${path}/edit`)
  expect(form.html).toContain('value="Aamukahvi yhdessä"')
  expect(form.html).toMatch(/value="near" checked/)
  forum.later({ days: 1 })
  const fields = practiceFields({ title: 'Iltapäiväkahvi', 'needs[]': ['1'], done: '', revision: '1' })
  const page = await aino.follow(await aino.post(`${path}/edit`, fields))
  expect(page.heading).toBe('Iltapäiväkahvi')
  expect(page.text).toContain('Muutokset on tallennettu.')
  expect(page.text).toContain('muokattu ke 25.11.2026')
  expect(page.text).toContain('1. Yhteinen asiakasprosessi')
  expect(page.text).not.toContain('6. Selkeä vastuunjako')
  expect(page.html).not.toContain('Mitä tehtiin</h2>')
})

test('an edit that is refused changes nothing', async () => {
  const forum = await openForum()
  const { aino, path } = await publish(forum)
  const page = await aino.post(`${path}/edit`, practiceFields({ title: '', summary: 'Toinen' }))
  expect(page.status).toBe(422)
  expect(page.html).toContain('Toinen</textarea>')
  expect((await aino.get(path)).text).toContain('Varttitunti joka maanantai')
})

test('nobody changes or withdraws what somebody else has published, nor learns of what is not addressed to them', async () => {
  const forum = await openForum()
  const open = await publish(forum)
  const inner = await publish(forum, { audience: 'own' })
  for (const person of ['arttu', 'kaisa', 'siiri'] as const) {
    const visitor = await forum.as(person)
    expect((await visitor.get(`${open.path}/edit`)).status).toBe(403)
    expect((await visitor.post(`${open.path}/edit`, practiceFields({ title: 'Kaapattu' }))).status).toBe(403)
    expect((await visitor.post(`${open.path}/withdrawal`)).status).toBe(403)
  }
  const nella = await forum.as('nella')
  expect((await nella.get(`${inner.path}/edit`)).status).toBe(404)
  expect((await nella.post(`${inner.path}/edit`, practiceFields())).status).toBe(404)
  expect((await nella.post(`${inner.path}/withdrawal`)).status).toBe(404)
  expect((await nella.post('/fi/practices/G01/withdrawal')).status).toBe(403)
  expect((await open.aino.get(open.path)).heading).toBe('Aamukahvi yhdessä')
})

test('a withdrawn practice leaves a note at its address and nothing anywhere else', async () => {
  const forum = await openForum()
  const { aino, path } = await publish(forum)
  await aino.post(`${path}/answers`, { body: 'Kokeilkaa!', language: 'fi' })
  expect((await aino.get(path)).text).toContain('1 kommentti')
  expect((await aino.get(path)).links).toContain(`${path}/withdrawal`)
  forum.later({ days: 2 })
  const note = await aino.follow(await aino.post(`${path}/withdrawal`))
  expect(note.status).toBe(410)
  expect(note.text).toContain('to 26.11.2026')

  const visitor = forum.visitor()
  const gone = await visitor.get(path)
  expect(gone.status).toBe(410)
  expect(gone.html).not.toMatch(/Aamukahvi|Varttitunti|Kokeilkaa/)
  expect((await visitor.get('/fi/practices')).text).not.toContain('Aamukahvi')
  for (const act of ['edit', 'withdrawal'])
    expect((await aino.post(`${path}/${act}`, practiceFields())).status).toBe(410)
  expect((await aino.post(`${path}/answers`, { body: 'Vielä', language: 'fi' })).status).toBe(410)
})

test('a comment stands under the practice, and a refused one comes back beneath it', async () => {
  const forum = await openForum()
  const { path } = await publish(forum)
  const nella = await forum.as('nella')
  const empty = await nella.post(`${path}/answers`, { body: ' ', language: 'fi' })
  expect(empty.status).toBe(422)
  expect(empty.heading).toBe('Aamukahvi yhdessä')
  const page = await nella.follow(
    await nella.follow(await nella.post(`${path}/answers`, { body: 'Toimii', language: 'fi' })),
  )
  expect(page.text).toContain('Nella Naapuri')
  expect((await forum.visitor().get(path)).text).not.toContain('Nella')
})
