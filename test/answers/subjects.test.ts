import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events } from '../../src/calendar/schema.ts'
import { practices } from '../../src/practices/schema.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'

/** One subject of each kind, all of Aino in Kainuu; the need is everybody's. */
async function openSubjects(forum: Forum, audience: 'all' | 'own') {
  const at = forum.services.now().getTime()
  await forum.db.writeTogether([
    forum.db.insert(practices).values({
      ...{ id: 'tapa', kind: 'good', title: 'Tapa', summary: 'Näin', networkId: 'kainuu', authorId: 'aino' },
      ...{ language: 'fi', audience, publishedAt: new Date(at) },
    }),
    forum.db.insert(events).values({
      ...{ id: 'tapahtuma', title: 'Tapahtuma', description: 'Tule', descriptionHtml: '<p>Tule</p>', kind: 'training' },
      ...{
        wholeDay: false,
        startsAt: new Date(at),
        endsAt: new Date(at),
        startDay: '2026-11-24',
        endDay: '2026-11-24',
      },
      ...{ language: 'fi', networkId: 'kainuu', authorId: 'aino', audience, publishedAt: new Date(at) },
      updatedAt: new Date(at),
    }),
  ])
  const thread = await ask(await forum.as('aino'), { audience })
  return [thread, '/fi/practices/tapa', '/fi/calendar/tapahtuma', '/fi/needs/6']
}

const counts = sql`
  SELECT (SELECT answer_count FROM threads) + (SELECT comment_count FROM practices WHERE id = 'tapa')
    + (SELECT comment_count FROM events WHERE id = 'tapahtuma') + (SELECT comment_count FROM needs WHERE number = 6) AS count`

test('the same discussion stands under threads, practices, events and needs', async () => {
  const forum = await openForum()
  const subjects = await openSubjects(forum, 'all')
  const nella = await forum.as('nella')
  for (const subject of subjects) {
    const posted = await nella.post(`${subject}/answers`, { body: 'Meillä **näin**.', language: 'fi' })
    expect(posted.status, subject).toBe(303)
    const there = await nella.follow(posted)
    expect(there.location, subject).toContain(`${subject}#answer-`)
    const page = await nella.follow(there)
    expect(page.html, subject).toContain('<strong>näin</strong>')
    expect(page.text, subject).toContain('Nella Naapuri')
    const visitor = forum.visitor()
    expect((await visitor.get(subject)).html, subject).not.toContain('Nella Naapuri')
    expect((await visitor.get(subject)).text, subject).toContain('Meillä näin')
    expect((await nella.post(`${subject}/answers`, { body: '', language: 'fi' })).status, subject).toBe(422)
    expect((await visitor.post(`${subject}/answers`, { body: 'Hei', language: 'fi' })).status, subject).toBe(401)
  }
  expect(await forum.db.all(counts)).toEqual([{ count: 4 }])
  for (const subject of subjects) {
    const [id] = /answers\/(\w+)\/withdrawal/.exec((await nella.get(subject)).html)?.slice(1) ?? []
    expect((await (await forum.as('aino')).post(`${subject}/answers/${id}/withdrawal`)).status, subject).toBe(404)
    expect((await nella.post(`${subject}/answers/${id}/withdrawal`)).status, subject).toBe(303)
    const page = await nella.get(subject)
    expect(page.text, subject).toContain('Kirjoittaja on poistanut tämän')
    expect(page.text, subject).not.toContain('Meillä näin')
  }
  expect(await forum.db.all(counts)).toEqual([{ count: 0 }])
})

test('a discussion is as hidden as what it stands under', async () => {
  const forum = await openForum()
  const [thread, practice, event] = await openSubjects(forum, 'own')
  const nella = await forum.as('nella')
  for (const subject of [thread, practice, event]) {
    expect((await nella.get(subject ?? '')).status, subject).toBe(404)
    expect((await nella.get(`${subject}/answers`)).status, subject).toBe(404)
    expect((await nella.post(`${subject}/answers`, { body: 'Hei', language: 'fi' })).status, subject).toBe(404)
  }
  expect(await forum.db.all(sql`SELECT id FROM answers`)).toEqual([])
})

test('an answer is found only under its own subject', async () => {
  const forum = await openForum()
  const [thread, practice] = await openSubjects(forum, 'all')
  const nella = await forum.as('nella')
  const posted = await nella.post(`${thread}/answers`, { body: 'Täällä', language: 'fi' })
  const id = posted.location?.split('/').at(-1)
  expect((await nella.get(`${practice}/answers/${id}`)).status).toBe(404)
  expect((await nella.post(`${practice}/answers/${id}/withdrawal`)).status).toBe(404)
  expect((await nella.get(`${thread}`)).text).toContain('Täällä')
})
