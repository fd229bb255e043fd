import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'
import { changesIn, revisionOf } from './edits.ts'

let forum: Forum
let nella: Visitor
let thread: string
let given: string
beforeEach(async () => {
  forum = await openForum()
  nella = await forum.as('nella')
  thread = await ask(await forum.as('aino'))
  given = await answer(nella, thread, 'Palaveri on maanantaina.')
})

async function edit(body: string, changes: Record<string, string> = {}) {
  const form = await nella.get(`${given}/edit`)
  return nella.post(`${given}/edit`, { body, language: 'fi', revision: revisionOf(form), ...changes })
}

const stored = () => forum.db.all<{ body: string }>(sql`SELECT json_extract(fields, '$.body') AS body FROM versions`)

test('half an hour after publishing an answer is put right without a mark', async () => {
  forum.later({ minutes: 29.9 })
  const form = await nella.get(`${given}/edit`)
  expect([form.heading, form.text]).toEqual([
    'Muokkaa vastausta',
    expect.stringContaining('ilman merkintää ti 24.11.2026 klo 9.30 asti'),
  ])
  expect(form.html).toContain('Palaveri on maanantaina.</textarea>')
  const saved = await edit('Palaveri on **tiistaina**.')
  expect([saved.status, saved.location]).toEqual([303, given])
  const page = await nella.get(thread)
  expect(page.html).toContain('<strong>tiistaina</strong>')
  expect(page.text).not.toMatch(/muokattu|maanantaina/)
  expect(await stored()).toEqual([])
  expect((await nella.get(`${given}/history`)).text).toContain('Tätä tekstiä ei ole muokattu.')
})

test('later the answer says that and when it was edited, and what it said before can be read', async () => {
  forum.later({ minutes: 10 })
  await edit('Palaveri on tiistaina.')
  forum.later({ minutes: 20 })
  expect((await nella.get(`${given}/edit`)).text).toContain('Vastaukseen tulee merkintä muokkauksesta')
  await edit('Palaveri on keskiviikkona.')
  forum.later({ days: 1 })
  await edit('Palaveri on keskiviikkona kello 9.')
  const page = await forum.visitor().get(thread)
  expect(page.text).toContain('muokattu ke 25.11.2026 klo 9.30')
  expect(page.links).toContain(`${given}/history`)
  const history = await forum.visitor().get(`${given}/history`)
  expect(history.heading).toBe('Vastauksen muutokset')
  expect(history.text).toMatch(/Muokattu ke 25.11.2026 klo 9.30.*Muokattu ti 24.11.2026 klo 9.30/)
  expect(changesIn(history)).toEqual([
    'Palaveri on keskiviikkona{+ kello 9+}.',
    'Palaveri on [-tiistaina-]{+keskiviikkona+}.',
  ])
  expect(history.text).toContain('[poistettu: tiistaina ]')
  expect(history.html).toContain('<p>Palaveri on tiistaina.</p>')
  expect(history.html).not.toMatch(/maanantaina|Nella/)
  expect(await stored()).toEqual([{ body: 'Palaveri on tiistaina.' }, { body: 'Palaveri on keskiviikkona.' }])
})

test('a form with a fault changes nothing and keeps what was typed', async () => {
  for (const [body, said] of [
    [' ', 'Täytä tämä kohta'],
    ['![kuva](https://a.fi/b.png)', 'Kuvia ei voi'],
    ['Asiakas 131052-308T', 'Tekstissä oli henkilötunnus'],
  ] as const) {
    const refused = await edit(body)
    expect([refused.status, refused.heading, refused.text]).toEqual([
      ...[422, 'Muokkaa vastausta', expect.stringContaining(said)],
    ])
    expect(refused.html).not.toContain('308T')
    expect(revisionOf(refused)).toBe('1')
  }
  expect((await nella.get(thread)).text).toContain('maanantaina')
})

test('what is saved without a change leaves no mark', async () => {
  forum.later({ days: 1 })
  expect((await edit('Palaveri on maanantaina.')).status).toBe(303)
  expect((await nella.get(thread)).text).not.toContain('muokattu')
  expect(await stored()).toEqual([])
})

test('nobody edits somebody else’s answer', async () => {
  const fields = { body: 'Kaapattu', language: 'fi', revision: '1' }
  for (const person of ['aino', 'kaisa', 'siiri'] as const) {
    const other = await forum.as(person)
    expect((await other.get(thread)).links).not.toContain(`${given}/edit`)
    for (const page of [await other.get(`${given}/edit`), await other.post(`${given}/edit`, fields)])
      expect([page.status, page.heading]).toEqual([403, 'Tätä voi muokata vain kirjoittaja'])
  }
  expect((await nella.get(thread)).links).toContain(`${given}/edit`)
  expect((await nella.get(`${thread}/answers/missing/edit`)).status).toBe(404)
  expect((await nella.get(`${thread}/answers/missing/history`)).status).toBe(404)
  expect((await nella.get(thread)).text).toContain('maanantaina')
})

test('a withdrawn answer is not edited, not by a form opened before either, and its earlier texts are gone', async () => {
  forum.later({ days: 1 })
  await edit('Palaveri on tiistaina.')
  const open = revisionOf(await nella.get(`${given}/edit`))
  await nella.post(`${given}/withdrawal`)
  for (const page of [
    await nella.get(`${given}/edit`),
    await nella.post(`${given}/edit`, { body: 'Takaisin', language: 'fi', revision: open }),
    await nella.get(`${given}/history`),
    await forum.visitor().get(`${given}/history`),
  ]) {
    expect([page.status, page.heading]).toEqual([410, 'Tekstiä ei enää ole'])
    expect(page.html).not.toMatch(/maanantaina|tiistaina/)
  }
  const late = sql`UPDATE answers SET body = 'Takaisin', revision = revision + 1`
  await expect(forum.db.all(late)).rejects.toThrow()
})

test('the history of an answer is as hidden as what it stands under', async () => {
  const hidden = await ask(await forum.as('aino'), { audience: 'own' })
  const arttu = await forum.as('arttu')
  const reply = await answer(arttu, hidden, 'Vain meille.')
  for (const act of ['history', 'edit']) expect((await nella.get(`${reply}/${act}`)).status).toBe(404)
  expect((await arttu.get(`${reply}/history`)).status).toBe(200)
  expect((await forum.visitor().get(`${reply}/history`)).status).toBe(404)
})

test('comments are edited under practices, needs and events too', async () => {
  forum.later({ minutes: 1 })
  for (const subject of ['/fi/practices/G01', '/fi/needs/6']) {
    const posted = await nella.post(`${subject}/answers`, { body: 'Meillä näin.', language: 'fi' })
    const comment = posted.location ?? ''
    expect((await nella.get(`${comment}/edit`)).heading).toBe('Muokkaa kommenttia')
    forum.later({ minutes: 31 })
    const saved = await nella.post(`${comment}/edit`, { body: 'Meillä toisin.', language: 'sv', revision: '1' })
    expect([saved.status, saved.location]).toEqual([303, comment])
    expect((await nella.get(subject)).text).toContain('Meillä toisin.')
    const history = await nella.get(`${comment}/history`)
    expect(history.heading).toBe('Kommentin muutokset')
    expect(changesIn(history)).toEqual(['Meillä [-näin-]{+toisin+}.', '[-suomi-] → {+ruotsi+}'])
  }
})
