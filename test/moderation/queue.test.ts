import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answers } from '../../src/answers/schema.ts'
import { auditEntries } from '../../src/audit/schema.ts'
import { reports } from '../../src/moderation/schema.ts'
import { audited } from '../settings/audited.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask } from '../threads/write.ts'
import { erase, everythingIn, idOf, publish, report, tell } from './posts.ts'

function titlesIn(page: Page): string[] {
  return [...page.html.matchAll(/class="entry-title"[^>]*>([^<]*)</g)].map(match => match[1] ?? '')
}

test('texts wait with how many reports, on what grounds and how long: client data first, then the oldest', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const [nella, hilla] = [await forum.as('nella'), await forum.as('hilla')]
  const old = await publish(aino, 'thread', { title: 'Vanhin' })
  const urgent = await publish(aino, 'practice', { title: 'Asiakkaasta' })
  const newer = await publish(aino, 'event', { title: 'Uudempi' })
  await report(nella, 'thread', old.id)
  forum.later({ days: 1 })
  await report(nella, 'event', newer.id, { ground: 'wrong' })
  forum.later({ days: 2 })
  await report(hilla, 'thread', old.id, { ground: 'wrong' })
  await report(forum.visitor(), 'practice', urgent.id, { ground: 'client_data' })
  const page = await (await forum.as('kaisa')).get('/fi/reports')
  expect(titlesIn(page)).toEqual(['Asiakkaasta', 'Vanhin', 'Uudempi'])
  const entries = page.html.split('class="entry"').map(each => each.replace(/<[^>]+>/g, ' '))
  expect(entries[1]).toMatch(/Asiakkaan tietoja[\s\S]*juuri nyt[\s\S]*1 ilmoitus/)
  expect(page.html).toContain('status--warning')
  expect(entries[2]).toMatch(/3 päivää sitten[\s\S]*2 ilmoitusta[\s\S]*Loukkaava[\s\S]*Virheellinen/)
  expect(entries[3]).toMatch(/2 päivää sitten[\s\S]*1 ilmoitus/)
})

test('the queue goes on over pages without losing or repeating a text', async () => {
  const forum = await openForum()
  const thread = idOf(await ask(await forum.as('aino')))
  const ids = Array.from({ length: 65 }, (_, number) => `answer${String(number).padStart(2, '0')}`)
  await forum.db.writeTogether(
    ids.flatMap((id, number) => {
      const at = new Date(forum.services.now().getTime() + Math.ceil(number / 2) * 60_000)
      const ground = number % 10 === 7 ? 'client_data' : 'other'
      return [
        forum.db.insert(answers).values({
          ...{ id, subjectKind: 'thread', subjectId: thread, authorId: 'nella', body: id, bodyHtml: `<p>${id}</p>` },
          ...{ language: 'fi', answeredAt: at },
        }),
        forum.db.insert(reports).values({ id, kind: 'answer', itemId: id, ground, reason: 'Syy', reportedAt: at }),
      ]
    }),
  )
  const kaisa = await forum.as('kaisa')
  const seen: string[] = []
  let next: string | undefined = '/fi/reports'
  for (let pages = 0; next && pages < 5; pages++) {
    const page: Page = await kaisa.get(next)
    seen.push(...[...page.html.matchAll(/\/fi\/reports\/answer\/([^"]+)"/g)].map(match => match[1] ?? ''))
    next = /class="pager-older" href="([^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(seen.slice(0, 6)).toEqual([7, 17, 27, 37, 47, 57].map(number => ids[number]))
  expect([...seen].sort()).toEqual([...ids].sort())
  expect((await kaisa.get('/fi/reports?from=nonsense')).status).toBe(200)
})

test('the coordinator reads a reported text in full, who reported it and why', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'practice', { watch_out: 'Viimeinen kohta.' })
  await report(await forum.as('nella'), 'practice', id, { reason: 'Viimeisessä kohdassa on nimi.' })
  await report(forum.visitor(), 'practice', id)
  const page = await (await forum.as('kaisa')).get(`/fi/reports/practice/${id}`)
  for (const text of ['Viimeinen kohta.', 'Viimeisessä kohdassa on nimi.', 'Nella Naapuri', 'Kirjautumaton kävijä'])
    expect(page.text).toContain(text)
  expect(page.text).toContain('Kaikille, myös kirjautumattomille')
})

test('keeping a text closes what was read and leaves what came since', async () => {
  const forum = await openForum()
  const { id, path } = await publish(await forum.as('aino'), 'thread')
  await report(await forum.as('nella'), 'thread', id)
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.get(`/fi/reports/thread/${id}`)
  const until = /name="until" value="(\d+)"/.exec(page.html)?.[1] ?? ''
  forum.later({ minutes: 5 })
  await report(await forum.as('hilla'), 'thread', id)
  const keep = () => kaisa.post(`/fi/reports/thread/${id}/keeping`, { until })
  const [first] = await Promise.all([keep(), keep()])
  expect((await kaisa.follow(first as Page)).text).toContain('Teksti jäi näkyviin.')
  expect((await forum.visitor().get(path)).status).toBe(200)
  const kept = await forum.db.select().from(reports)
  expect(kept.map(row => [row.reportedBy, row.outcome]).sort()).toEqual([
    ['hilla', null],
    ['nella', 'kept'],
  ])
  expect((await forum.db.select().from(auditEntries)).filter(each => each.action === 'report_kept').length).toBe(1)
  expect(titlesIn(await kaisa.get('/fi/reports')).length).toBe(1)
  const handled = await kaisa.get('/fi/reports?tab=handled')
  expect(handled.text).toContain('Jätettiin näkyviin')
  expect((await kaisa.post(`/fi/reports/thread/${id}/keeping`)).status).toBe(422)
  expect((await kaisa.get(`/fi/reports/thread/${id}/keeping`)).location).toBe(`/fi/reports/thread/${id}`)
})

test('handled reports are listed by what became of them, the latest first, over pages', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const gone = await publish(await forum.as('aino'), 'thread', { title: 'Poistettava' })
  await report(forum.visitor(), 'thread', gone.id)
  await erase(kaisa, 'thread', gone.id)
  await forum.db.writeTogether(
    Array.from({ length: 31 }, (_, number) => {
      const at = new Date(forum.services.now().getTime() + (number + 1) * 60_000)
      return forum.db.insert(reports).values({
        ...{ id: `kept${number}`, kind: 'practice', itemId: 'any', ground: 'other', reason: 'Syy', reportedAt: at },
        ...{ handledAt: at, handledBy: 'kaisa', outcome: 'kept' },
      })
    }),
  )
  forum.later({ days: 1 })
  await forum.db.all(sql`UPDATE reports SET item_id = (SELECT id FROM practices LIMIT 1) WHERE kind = 'practice'`)
  const page = await kaisa.get('/fi/reports?tab=handled')
  expect(titlesIn(page).length).toBe(30)
  const next = /class="pager-older" href="([^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const last = await kaisa.get(next)
  expect(titlesIn(last)).toEqual([expect.any(String), 'Poistettu teksti'])
  expect(last.text).toContain('Poistettiin')
})

test('a text addressed past the coordinator is shown to them once it is reported, and not before', async () => {
  const forum = await openForum()
  await forum.db.all(sql`DELETE FROM role_capabilities WHERE role_id = 'coordinator' AND capability = 'see_everything'`)
  const aino = await forum.as('aino')
  const thread = await publish(aino, 'thread', { title: 'Oman verkoston kesken', audience: 'own' })
  const comment = idOf(await answer(aino, thread.path, 'Vain meille.'))
  const practice = await tell(aino, { title: 'Omille tarkoitettu', audience: 'own' })
  const kaisa = await forum.as('kaisa')
  for (const address of [`thread/${thread.id}`, `answer/${comment}`, `practice/${idOf(practice)}`]) {
    expect((await kaisa.get(`/fi/reports/${address}`)).status).toBe(404)
    expect((await kaisa.get(`/fi/reports/${address}/erasure`)).status).toBe(404)
  }
  await erase(kaisa, 'thread', thread.id)
  expect((await aino.get(thread.path)).status).toBe(200)
  const arttu = await forum.as('arttu')
  await report(arttu, 'thread', thread.id)
  await report(arttu, 'answer', comment)
  expect((await kaisa.get(`/fi/reports/thread/${thread.id}`)).text).toContain('Oman verkoston kesken')
  expect((await kaisa.get(`/fi/reports/answer/${comment}`)).text).toContain('Vain meille.')
  expect((await kaisa.get('/fi/reports')).text).toContain('Oman verkoston kesken')
  expect((await kaisa.get(thread.path)).status).toBe(404)
  expect((await kaisa.get(`/fi/reports/practice/${idOf(practice)}`)).status).toBe(404)
})

test('what its author took back is shown to the coordinator only when it was reported, and can be erased either way', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const kaisa = await forum.as('kaisa')
  const reported = await publish(aino, 'practice', { title: 'Ilmoitettu ja perääntynyt' })
  const other = await publish(aino, 'practice', { title: 'Itse peruttu' })
  await report(forum.visitor(), 'practice', reported.id)
  for (const { path } of [reported, other]) await aino.post(`${path}/withdrawal`)
  const shown = await kaisa.get(`/fi/reports/practice/${reported.id}`)
  expect(shown.text).toContain('Ilmoitettu ja perääntynyt')
  expect(shown.text).toContain('Kirjoittaja on jo poistanut tämän näkyvistä')
  const hidden = await kaisa.get(`/fi/reports/practice/${other.id}`)
  expect(hidden.text).not.toContain('Itse peruttu')
  expect((await kaisa.get(other.path)).links).toContain(`/fi/reports/practice/${other.id}/erasure`)
  expect((await aino.get(other.path)).links).not.toContain(`/fi/reports/practice/${other.id}/erasure`)
  const page = await kaisa.get(`/fi/reports/practice/${other.id}/erasure`)
  expect(page.text).not.toContain('Itse peruttu')
  await erase(kaisa, 'practice', other.id)
  expect((await aino.get(other.path)).text).toContain('Poistettu ti 24.11.2026')
})

test('nobody but the coordinator sees reports, and reporters see nobody else’s', async () => {
  const forum = await openForum()
  const { id, path } = await publish(await forum.as('aino'), 'practice')
  await report(await forum.as('nella'), 'practice', id, { reason: 'Salainen perustelu.' })
  for (const who of ['aino', 'nella', 'eero', 'siiri'] as const) {
    const member = await forum.as(who)
    expect((await member.get('/fi/reports')).status).toBe(403)
    expect((await member.get(`/fi/reports/practice/${id}`)).status).toBe(403)
    expect((await erase(member, 'practice', id)).status).toBe(403)
    expect((await member.get(path)).text).not.toContain('Salainen perustelu.')
    expect((await member.get(path)).links).not.toContain(`/fi/reports/practice/${id}/erasure`)
  }
  const [kept] = await forum.db.select().from(reports).where(eq(reports.itemId, id))
  expect(kept?.outcome).toBe(null)
})

test('an empty queue says so', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get('/sv/reports')).text).toContain('Inga öppna anmälningar')
  expect((await kaisa.get('/en/reports?tab=handled')).text).toContain('No handled reports yet')
})

test('a client’s data in what a report says is erased for good; that there was a report stays', async () => {
  const forum = await openForum()
  const { id } = await publish(await forum.as('aino'), 'thread')
  await report(await forum.as('nella'), 'thread', id, { reason: 'Vuorenkilpi on asiakas.' })
  await report(await forum.as('hilla'), 'thread', id, { reason: 'Tämä saa jäädä.' })
  const kaisa = await forum.as('kaisa')
  const address = `/fi/reports/thread/${id}`
  const form = new RegExp(`action="${address}/reason"[\\s\\S]*?name="report" value="([^"]+)"`)
  const page = await kaisa.get(address)
  const ids = [...page.html.matchAll(/name="report" value="([^"]+)"/g)].map(match => match[1] ?? '')
  expect(form.test(page.html)).toBe(true)
  const [row] = await forum.db.all<{ id: string }>(sql`SELECT id FROM reports WHERE reported_by = 'nella'`)
  expect(ids).toContain(row?.id)
  for (const _ of [1, 2]) {
    const done = await kaisa.post(`${address}/reason`, { report: row?.id ?? '' })
    expect((await kaisa.follow(done)).text).toContain('Ilmoituksen perustelu on poistettu pysyvästi.')
  }
  const shown = await kaisa.get(address)
  expect(shown.text).toContain('Tämä saa jäädä.')
  expect(shown.html.match(/name="report"/g)).toHaveLength(1)
  expect(await everythingIn(forum.db)).not.toContain('Vuorenkilpi')
  expect(await forum.db.all(sql`SELECT 1 FROM reports`)).toHaveLength(2)
  expect(await audited(forum, 'reason_erased')).toEqual([`kaisa thread ${id}`])
  // A report of another post is not reached from here.
  const other = await publish(await forum.as('aino'), 'thread')
  const [kept] = ids.filter(each => each !== row?.id)
  expect((await kaisa.post(`/fi/reports/thread/${other.id}/reason`, { report: kept ?? '' })).status).toBe(404)
  expect((await kaisa.get(address)).text).toContain('Tämä saa jäädä.')
})
