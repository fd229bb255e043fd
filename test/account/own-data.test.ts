import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { ballotOf, castAll, castNetworks, closesAt, openTestRound } from '../rounds/round-support.ts'
import { openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'

async function dataOf(visitor: Visitor) {
  const page = await visitor.get('/fi/account/data.json')
  expect(page.status).toBe(200)
  return { page, data: JSON.parse(page.html) }
}

const parts = [
  ...['service', 'format', 'madeAt', 'person', 'memberships', 'sessions', 'visits', 'readings', 'calendarFeeds'],
  ...['savedSearches', 'savedFinds'],
  ...['practices', 'threads', 'answers', 'events', 'versions', 'drafts'],
  ...['participations', 'personalBallots', 'networkBallots', 'roundsOpened'],
  ...['log', 'deputyOf', 'deputiesNamed', 'reviews', 'decisionsEdited', 'followUps', 'mails'],
  ...['invitationsSent', 'reports', 'feedback'],
]

test('the file has the same parts for everybody, a name that tells what it is, and no secret', async () => {
  const forum = await openForum()
  const pauli = await forum.as('pauli')
  const { page, data } = await dataOf(pauli)
  expect(Object.keys(data)).toEqual(parts)
  expect(page.headers.get('Content-Disposition')).toBe('attachment; filename="omat-tiedot-2026-11-24.json"')
  expect(page.headers.get('Content-Type')).toContain('application/json')
  expect(data.person).toEqual({
    ...{ id: 'pauli', name: 'Pauli Keksitty', email: 'pauli@esimerkki.fi', language: 'fi', roleId: 'partner' },
    ...{ organisationTypeId: 'other', homeNetworkId: 'helsinki', joinedAt: '2026-11-24T07:00:00.000Z' },
    roundMails: true,
  })
  expect(data.memberships).toEqual([{ networkId: 'kainuu' }])
  expect(data.sessions).toMatchObject([{ device: 'Test browser', openedAt: '2026-11-24T07:00:00.000Z' }])
  const [session] = await forum.db.all<{ id: string }>(sql`SELECT id FROM sessions WHERE person_id = 'pauli'`)
  expect(page.html).not.toContain(session?.id)
})

test('it holds what one wrote, withdrawn texts too, and nothing of others', async () => {
  const forum = await openForum()
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  const thread = await ask(aino, { title: 'Ainon kysymys?', 'needs[]': ['6'] })
  await answer(arttu, thread, 'Artun vastaus')
  const own = await answer(aino, thread, 'Ainon vastaus')
  await aino.post(`${own}/withdrawal`)
  await aino.post('/fi/practices', practiceFields({ title: 'Ainon käytäntö', audience: 'own' }))
  await added(aino, { title: 'Ainon koulutus' })
  await forum.db.all(
    sql`INSERT INTO drafts (id, person_id, kind, place, fields, saved_at) VALUES ('draft1', 'aino', 'thread', '/threads/new', '{"title":"Kesken"}', 0)`,
  )
  const { page, data } = await dataOf(aino)
  expect(data.threads).toMatchObject([
    { title: 'Ainon kysymys?', body: 'Meillä **jokainen** odottaa toista.', needs: [6] },
  ])
  expect(data.answers).toMatchObject([{ body: 'Ainon vastaus', withdrawnAt: '2026-11-24T07:00:00.000Z' }])
  expect(data.practices).toMatchObject([{ title: 'Ainon käytäntö', audience: 'own', withdrawnAt: null }])
  expect(data.events).toMatchObject([{ title: 'Ainon koulutus' }])
  expect(data.drafts).toMatchObject([{ id: 'draft1', fields: { title: 'Kesken' } }])
  expect(page.html).not.toContain('Artun')
})

test('ballots are there while they can be told whose they are: one’s own, until the round is sealed', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castAll(forum.services, id, { eero: ballotOf('own'), aino: ballotOf('all') })
  await castNetworks(forum.services, id, { kainuu: ballotOf('near') })
  const caster = await forum.db.all<{ id: string }>(sql`SELECT cast_by AS id FROM network_ballots`)
  expect(caster).toHaveLength(1)
  const before = (await dataOf(await forum.as('eero'))).data
  expect(before.participations).toMatchObject([{ roundId: id }])
  expect(before.personalBallots).toMatchObject([{ roundId: id, choices: { levels: ballotOf('own') } }])
  expect(JSON.stringify(before.personalBallots)).not.toContain('"all"')
  forum.at(closesAt)
  const eero = await forum.as('eero')
  await eero.get(`/fi/rounds/${id}/results`)
  const after = (await dataOf(eero)).data
  expect(after.participations).toMatchObject([{ roundId: id }])
  expect(after.personalBallots).toEqual([])
})

test('invitations, reports and feedback of one’s own are there, and downloading is told in the log', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', { email: 'uusi@muualta.fi', role: 'worker', network: 'lappi' })
  await forum.db.all(sql`INSERT INTO reports (id, kind, item_id, ground, reason, reported_by, reported_at)
    VALUES ('r1', 'thread', 't1', 'other', 'Outo', 'kaisa', 0), ('r2', 'thread', 't1', 'other', 'Muu', 'aino', 0)`)
  await forum.db.all(sql`INSERT INTO feedback (id, subject, body, email, language, sent_at, due_at)
    VALUES ('f1', 'other', 'Hyvä', 'kaisa@esimerkki.fi', 'fi', 0, 1), ('f2', 'other', 'Nimetön', '', 'fi', 0, 1)`)
  const { data } = await dataOf(kaisa)
  expect(data.invitationsSent).toMatchObject([{ email: 'uusi@muualta.fi', roleId: 'worker' }])
  expect(data.reports).toMatchObject([{ reason: 'Outo' }])
  expect(data.feedback).toMatchObject([{ body: 'Hyvä' }])
  expect(await forum.db.all(sql`SELECT actor_id AS actor FROM audit_entries WHERE action = 'data_downloaded'`)).toEqual(
    [{ actor: 'kaisa' }],
  )
})

test('it holds what the log tells of one, done and undergone, without anybody else’s id', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/eero/successor', { way: 'person', successor: 'aino', role: 'worker' })
  await forum.db.all(sql`INSERT INTO deputies VALUES ('kainuu', 'arttu', 'aino', 0)`)
  await forum.db.all(sql`INSERT INTO outbox (key, kind, person_id, about_id, written_at, due_at)
    VALUES ('k', 'week_left', 'aino', 'round', 0, 0), ('l', 'week_left', 'arttu', 'round', 0, 0)`)
  const { page, data } = await dataOf(await forum.as('aino'))
  expect(data.log).toEqual([
    {
      ...{ at: '2026-11-24T07:00:00.000Z', action: 'leader_handed_over', how: 'to_me' },
      details: { network: 'kainuu', to: 'aino', role: 'worker' },
    },
  ])
  expect(data.mails).toMatchObject([{ kind: 'week_left', outcome: null }])
  expect(data.deputiesNamed).toEqual([{ networkId: 'kainuu', namedAt: '1970-01-01T00:00:00.000Z' }])
  expect(data.deputyOf).toEqual([])
  expect(page.html).not.toMatch(/eero|kaisa|arttu/)
  expect((await dataOf(await forum.as('arttu'))).data.deputyOf).toHaveLength(1)
  expect((await dataOf(kaisa)).data.log.map((line: { how: string }) => line.how)).toEqual(['by_me', 'by_me'])
})

test('a visitor gets no data', async () => {
  const forum = await openForum()
  expect((await forum.visitor().get('/fi/account/data.json')).location).toContain('/fi/sign-in')
})
