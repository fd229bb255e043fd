import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditEntries } from '../../src/audit/schema.ts'
import { postKinds } from '../../src/moderation/grounds.ts'
import { reports } from '../../src/moderation/schema.ts'
import { openForum } from '../support/forum.ts'
import { answer } from '../threads/write.ts'
import { erase, idOf, publish, report, reportPath, tokenOf } from './posts.ts'

test('a visitor reports any text they can read, and is thanked with the way back', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const visitor = forum.visitor()
  for (const kind of postKinds) {
    const { id, path } = await publish(aino, kind, { title: `Otsikko ${kind}`, body: 'Vastauksen alku.' })
    const shown = await visitor.follow(await visitor.get(path))
    const page = shown.status === 200 ? shown : await visitor.get(path)
    expect({ kind, links: page.links }).toEqual({ kind, links: expect.arrayContaining([reportPath(kind, id)]) })
    const form = await visitor.get(reportPath(kind, id))
    expect(form.text).toContain(kind === 'answer' ? 'Vastauksen alku.' : `Otsikko ${kind}`)
    expect(form.links).toContain(path)
    const sent = await report(visitor, kind, id)
    expect(sent.status).toBe(303)
    const thanks = await visitor.follow(sent)
    expect(thanks.heading).toBe('Kiitos ilmoituksesta')
    expect(thanks.links).toContain(path)
    expect(thanks.html).toContain('data-focus')
  }
  const kept = await forum.db.select().from(reports)
  expect(kept.map(row => row.kind).sort()).toEqual([...postKinds].sort())
  expect(kept.every(row => row.reportedBy === null && row.handledAt === null)).toBe(true)
  const log = await forum.db.select().from(auditEntries)
  expect(log.filter(entry => entry.action === 'post_reported').length).toBe(4)
})

test('comments under a practice, a need and an event are reported too', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const practice = (await publish(aino, 'practice')).path
  const event = (await publish(aino, 'event')).path
  for (const subject of [practice, event, '/fi/needs/6']) {
    const comment = await answer(aino, subject, 'Kommentti tästä.')
    const sent = await report(forum.visitor(), 'answer', idOf(comment))
    expect({ subject, status: sent.status }).toEqual({ subject, status: 303 })
    expect((await forum.visitor().get(subject)).links).toContain(reportPath('answer', idOf(comment)))
  }
})

test('nobody learns of a text by reporting it', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const narrow = await publish(aino, 'thread', { title: 'Vain omille', audience: 'own' })
  const under = idOf(await answer(aino, narrow.path, 'Vain omien vastaus.'))
  const withdrawn = await publish(aino, 'practice')
  await aino.post(`${withdrawn.path}/withdrawal`)
  const hilla = await forum.as('hilla')
  for (const who of [forum.visitor(), hilla])
    for (const [kind, id] of [
      ['thread', narrow.id],
      ['answer', under],
      ['practice', withdrawn.id],
      ['event', 'nowhere'],
    ] as const) {
      expect({ kind, status: (await who.get(reportPath(kind, id))).status }).toEqual({ kind, status: 404 })
      const sent = await who.post(reportPath(kind, id), { ground: 'other', reason: 'Näen tämän.' })
      expect({ kind, status: sent.status }).toEqual({ kind, status: 404 })
    }
  expect(await forum.db.select().from(reports)).toEqual([])
  expect((await report(await forum.as('arttu'), 'answer', under)).status).toBe(303)
})

test('an empty report comes back with what is missing, and what was typed', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'practice')
  const page = await forum.visitor().post(reportPath('practice', id), { reason: 'Puhelinnumero lopussa.' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Mitä vikaa tekstissä on?')
  expect(page.html).toContain('Puhelinnumero lopussa.')
  expect(page.html).toContain('href="#ground"')
})

test('whoever copies the client’s identity code into a report is stopped', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'practice')
  const page = await report(forum.visitor(), 'practice', id, { reason: 'Siinä lukee 131052-308T.' })
  expect(page.status).toBe(422)
  expect(page.html).not.toContain('131052-308T')
  expect(page.html).toContain('●')
  expect(await forum.db.select().from(reports)).toEqual([])
})

test('a form sent twice, at once and later, is one report', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'event')
  for (const who of [forum.visitor(), await forum.as('nella')]) {
    await forum.db.all(sql`DELETE FROM reports`)
    const token = tokenOf(await who.get(reportPath('event', id)))
    const fields = { token, ground: 'wrong', reason: 'Päivä on väärä.' }
    const send = () => who.post(reportPath('event', id), fields)
    const sent = [...(await Promise.all([send(), send()])), await send()]
    expect(sent.map(page => page.status)).toEqual([303, 303, 303])
    expect((await forum.db.select().from(reports)).length).toBe(1)
  }
})

test('a token somebody else has used makes a report of its own', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'event')
  const token = '0123456789ab'
  await report(await forum.as('nella'), 'event', id, { token })
  await report(await forum.as('hilla'), 'event', id, { token })
  await report(forum.visitor(), 'event', id, { token })
  const kept = await forum.db.select().from(reports)
  expect(kept.map(row => row.reportedBy).sort()).toEqual(['hilla', 'nella', null].sort())
})

test('who reports a text again while their report waits adds nothing and is thanked', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'thread')
  const nella = await forum.as('nella')
  await report(nella, 'thread', id)
  const again = await report(nella, 'thread', id, { reason: 'Vieläkin rumasti.' })
  expect(again.status).toBe(303)
  expect((await forum.db.select().from(reports)).length).toBe(1)
  expect((await forum.db.select().from(auditEntries)).filter(each => each.action === 'post_reported').length).toBe(1)
  const kaisa = await forum.as('kaisa')
  await kaisa.post(`/fi/reports/thread/${id}/keeping`, { until: String(forum.services.now().getTime()) })
  await report(nella, 'thread', id, { reason: 'Nyt toisesta syystä.' })
  expect((await forum.db.select().from(reports)).length).toBe(2)
})

test('visitors of one network address report ten times an hour, members as often as they must', async () => {
  const forum = await openForum({ clientAddress: '192.0.2.7' })
  const { id } = await publish(await forum.as('aino'), 'thread')
  for (let time = 1; time <= 10; time++) expect((await report(forum.visitor(), 'thread', id)).status).toBe(303)
  const refused = await report(forum.visitor(), 'thread', id, { reason: 'Yhdestoista ilmoitus.' })
  expect(refused.status).toBe(429)
  expect(refused.headers.get('Retry-After')).toBe('3600')
  expect(refused.html).toContain('Yhdestoista ilmoitus.')
  expect(refused.text).toContain('Odota tunti')
  expect((await report(await forum.as('nella'), 'thread', id)).status).toBe(303)
  expect((await forum.db.select().from(reports)).length).toBe(11)
  forum.later({ minutes: 61 })
  expect((await report(forum.visitor(), 'thread', id)).status).toBe(303)
})

test('a report that arrives after the text was erased keeps nothing of it', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'thread')
  const nella = await forum.as('nella')
  const token = tokenOf(await nella.get(reportPath('thread', id)))
  await erase(await forum.as('kaisa'), 'thread', id)
  const late = await nella.post(reportPath('thread', id), { token, ground: 'client_data', reason: 'Nimi näkyy.' })
  expect(late.status).toBe(404)
  await expect(
    forum.db.insert(reports).values({
      ...{ id: 'late', kind: 'thread', itemId: id, ground: 'other', reason: 'Nimi', reportedAt: forum.services.now() },
    }),
  ).rejects.toThrow()
})
