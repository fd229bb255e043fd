import { beforeEach, expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'
import { changesIn, revisionOf } from './edits.ts'

let forum: Forum
let aino: Visitor
let thread: string
beforeEach(async () => {
  forum = await openForum()
  aino = await forum.as('aino')
  thread = await ask(aino, { 'needs[]': ['6'] })
})

const question = {
  ...{ title: 'Kuka kutsuu koolle?', body: 'Meillä **jokainen** odottaa toista.', audience: 'all', language: 'fi' },
  'needs[]': ['6'],
}

async function edit(changes: Record<string, string | string[]>) {
  const form = await aino.get(`${thread}/edit`)
  return aino.post(`${thread}/edit`, { ...question, revision: revisionOf(form), ...changes })
}

test('a new thread is put right without a mark while nobody has answered', async () => {
  const form = await aino.get(`${thread}/edit`)
  expect(form.heading).toBe('Muokkaa keskustelun aloitusta')
  expect(form.html).toContain('value="Kuka kutsuu koolle?"')
  expect(form.html).toMatch(/value="6" checked/)
  expect(form.text).toContain('asti, ellei kukaan vastaa sitä ennen')
  expect(form.text).toContain('Jos laajennat näkyvyyttä, uudet lukijat näkevät myös jo kirjoitetut vastaukset')
  const saved = await edit({ title: 'Kuka kutsuu ja milloin?', 'needs[]': ['1', '2'], perspective: 'kela' })
  expect(saved.location).toBe(`${thread}?done=edited`)
  const page = await aino.follow(saved)
  expect(page.heading).toBe('Kuka kutsuu ja milloin?')
  expect(page.text).toContain('Muutokset on tallennettu.')
  expect(page.text).toContain('Toivottu näkökulma: Kela')
  expect(page.text).toContain('Yhteinen asiakasprosessi')
  expect(page.text).not.toMatch(/Selkeä vastuunjako|muokattu/)
  expect((await aino.get(`${thread}/history`)).text).toContain('Tätä tekstiä ei ole muokattu.')
})

test('once somebody has answered, an edit is marked and the question they answered can be read', async () => {
  await answer(await forum.as('nella'), thread, 'Meillä tiimin vetäjä.')
  expect((await aino.get(`${thread}/edit`)).text).toContain('Keskusteluun tulee merkintä muokkauksesta')
  forum.later({ minutes: 5 })
  await edit({ body: 'Meillä **kukaan** ei kutsu.', 'needs[]': ['6', '7'], perspective: 'kela', audience: 'own' })
  const page = await aino.get(thread)
  expect(page.text).toContain('muokattu ti 24.11.2026 klo 9.05')
  expect(page.links).toContain(`${thread}/history`)
  const history = await aino.get(`${thread}/history`)
  expect(history.heading).toBe('Muutokset')
  expect(changesIn(history)).toEqual([
    'Meillä **[-jokainen** odottaa toista-]{+kukaan** ei kutsu+}.',
    '[-Kaikkien-] → {+Kela+}',
    '[-6. Selkeä vastuunjako-] → {+6. Selkeä vastuunjako, 7. TYPin tunnettuus+}',
    '[-Kaikki verkostot-] → {+Oma verkosto+}',
  ])
  expect(history.text).toMatch(/Teksti .*Toivottu näkökulma .*Kehittämistarve .*Kenelle/)
  expect(history.html).toContain('<strong>jokainen</strong>')
})

test('an answer that comes while the question is edited leaves its mark', async () => {
  const form = await aino.get(`${thread}/edit`)
  await answer(await forum.as('nella'), thread, 'Meillä tiimin vetäjä.')
  await aino.post(`${thread}/edit`, { ...question, title: 'Aivan muuta', revision: revisionOf(form) })
  expect((await aino.get(thread)).text).toContain('muokattu ti 24.11.2026')
  expect(changesIn(await aino.get(`${thread}/history`))).toEqual(['[-Kuka kutsuu koolle?-]{+Aivan muuta+}'])
})

test('half an hour later an edit is marked though nobody has answered', async () => {
  forum.later({ minutes: 31 })
  await edit({ title: 'Kuka kutsuu?' })
  expect((await forum.visitor().get(thread)).text).toContain('muokattu ti 24.11.2026 klo 9.31')
  expect((await aino.get('/fi/threads')).text).toContain('Kuka kutsuu?')
})

test('who may not see a thread any more does not see what it said either', async () => {
  const nella = await forum.as('nella')
  await answer(nella, thread, 'Meillä tiimin vetäjä.')
  await edit({ audience: 'own', title: 'Vain meille' })
  for (const address of [thread, `${thread}/history`]) {
    expect((await nella.get(address)).status).toBe(404)
    expect((await forum.visitor().get(address)).status).toBe(404)
    expect((await (await forum.as('arttu')).get(address)).status).toBe(200)
  }
  await edit({ audience: 'all' })
  expect((await nella.get(`${thread}/history`)).text).toContain('Kuka kutsuu koolle?')
})

test('only who asked edits, and not after withdrawing', async () => {
  for (const person of ['arttu', 'kaisa'] as const) {
    const other = await forum.as(person)
    expect((await other.get(thread)).links).not.toContain(`${thread}/edit`)
    const posted = await other.post(`${thread}/edit`, { ...question, title: 'Kaapattu', revision: '1' })
    for (const page of [await other.get(`${thread}/edit`), posted])
      expect([page.status, page.heading]).toEqual([403, 'Tätä voi muokata vain kirjoittaja'])
  }
  const refused = await edit({ title: '', network: 'lappi' })
  expect([refused.status, revisionOf(refused)]).toEqual([422, '1'])
  await aino.post(`${thread}/withdrawal`)
  for (const act of ['edit', 'history']) expect((await aino.get(`${thread}/${act}`)).status).toBe(410)
  expect((await aino.post(`${thread}/edit`, { ...question, revision: '1' })).status).toBe(410)
  expect((await aino.get('/fi/threads/missing/edit')).status).toBe(404)
  expect((await aino.get('/fi/threads/missing/history')).status).toBe(404)
})

test('a question that was asked of its own network is not told by the history when it is opened to all', async () => {
  thread = await ask(aino, { body: 'Kätköteksti.', audience: 'role:supervisor' })
  await answer(aino, thread, 'Lisään tähän.')
  forum.later({ minutes: 5 })
  expect((await edit({ body: 'Kaikille sopiva.', audience: 'all' })).status).toBe(303)
  for (const who of [forum.visitor(), await forum.as('arttu')]) {
    const history = await who.get(`${thread}/history`)
    expect(history.text).toContain('joka oli tarkoitettu rajatulle joukolle')
    expect(history.html).not.toContain('Kätköteksti')
  }
  for (const who of ['aino', 'hilla', 'kaisa'] as const)
    expect((await (await forum.as(who)).get(`${thread}/history`)).html).toContain('Kätköteksti')
})
