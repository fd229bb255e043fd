import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditEntry } from '../../src/audit/audit-entry.ts'
import { forgetOldEntries } from '../../src/audit/forget-old-entries.ts'
import { linkFor } from '../sign-in/link-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'

const lines = (page: Page) =>
  [...page.html.matchAll(/<li class="entry"><p>(.*?)<\/p>/g)].map(match => (match[1] ?? '').replace(/<[^>]+>/g, ''))

async function actions(forum: Forum) {
  const rows = await forum.db.all<{ line: string }>(sql`
    SELECT coalesce(actor_id, '-') || ' ' || action || ' ' || coalesce(subject_id, '-') AS line
    FROM audit_entries ORDER BY id`)
  return rows.map(row => row.line)
}

test('coming and going is told: by link, by joining, by the demonstration, by signing out', async () => {
  const forum = await openForum({ demoCast: ['nella'] })
  const aino = forum.visitor()
  await aino.post((await linkFor(forum, 'aino@esimerkki.fi')) ?? '')
  await aino.post('/fi/sign-in/end')
  const link = (await linkFor(forum, 'uusi@esimerkki.fi')) ?? ''
  await forum.visitor().post(link, { name: 'Uuno Uusi', network: 'lappi', organisation: 'kela' })
  const nella = forum.visitor()
  await nella.post('/fi/sign-in/demo', { person: 'nella' })
  await forum.visitor().post('/fi/sign-in/end')
  const [newcomer] = await forum.db.all<{ id: string }>(sql`SELECT id FROM people WHERE name = 'Uuno Uusi'`)
  expect(await actions(forum)).toEqual([
    ...['aino signed_in -', 'aino signed_out -', `${newcomer?.id} joined -`, 'nella signed_in -'],
  ])
})

test('what the coordinator does to people is told once, and what was refused or changed nothing is not', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await forum.as('arttu')
  await kaisa.post('/fi/people/arttu/role', { role: 'supervisor' })
  await kaisa.post('/fi/people/arttu/role', { role: 'supervisor' })
  await kaisa.post('/fi/people/arttu/role', { role: 'leader' })
  await kaisa.post('/fi/people/kaisa/role', { role: 'worker' })
  await kaisa.post('/fi/people/arttu/networks', { home: 'lappi', 'others[]': ['kainuu'] })
  await kaisa.post('/fi/people/arttu/networks', { home: 'lappi', 'others[]': ['kainuu'] })
  await kaisa.post('/fi/people/arttu/details', { name: 'Arttu Uudennimi', organisation: 'county' })
  await kaisa.post('/fi/people/arttu/details', { name: 'Arttu Uudennimi', organisation: 'county' })
  await kaisa.post('/fi/people/arttu/sessions/end')
  await forum.as('arttu')
  await kaisa.post('/fi/people/arttu/sessions/end')
  await kaisa.post('/fi/people/arttu/activity', { active: 'no' })
  await kaisa.post('/fi/people/arttu/activity', { active: 'yes' })
  await kaisa.post('/fi/people/eero/successor', { way: 'person', successor: 'aino', role: 'worker' })
  await kaisa.post('/fi/people/pauli/anonymising', { sure: '1' })
  expect(await actions(forum)).toEqual([
    ...['kaisa role_changed arttu', 'kaisa networks_changed arttu', 'kaisa person_changed arttu'],
    ...['kaisa sessions_ended arttu', 'kaisa deactivated arttu', 'kaisa activated arttu'],
    ...['kaisa role_changed eero', 'kaisa leader_handed_over aino', 'kaisa anonymised pauli'],
  ])
  const stored = await forum.db.all(sql`SELECT * FROM audit_entries`)
  expect(JSON.stringify(stored)).not.toMatch(/Arttu|Pauli|@/)
})

test('each line is a sentence with names, and anonymised people are named by their role', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/arttu/role', { role: 'supervisor' })
  await kaisa.post('/fi/people/invitation', { email: 'uusi@muualta.fi', role: 'leader', network: 'lappi' })
  forum.later({ minutes: 5 })
  await kaisa.post('/fi/people/arttu/anonymising', { sure: '1' })
  const page = await kaisa.get('/fi/audit')
  expect(lines(page)).toEqual([
    'Kaisa Koordinaatto anonymisoi tilin: Anonymisoitu tili (Asiakastyön esihenkilö)',
    'Kaisa Koordinaatto lähetti kutsun (Verkoston johtaja, Lappi)',
    'Kaisa Koordinaatto vaihtoi roolin: Anonymisoitu tili (Asiakastyön esihenkilö) (Asiakastyön asiantuntija → Asiakastyön esihenkilö)',
  ])
  expect(page.text).toContain('ti 24.11.2026 klo 9.05')
  expect(page.text).toContain('ne säilyvät 730 päivää')
  expect(lines(await kaisa.get('/sv/audit'))[1]).toBe(
    'Kaisa Koordinaatto skickade en inbjudan (Nätverksledare, Lappland)',
  )
})

test('the log is read by whoever manages people, and by nobody else', async () => {
  const forum = await openForum()
  for (const person of ['aino', 'eero', 'siiri'] as const)
    expect((await (await forum.as(person)).get('/fi/audit')).status).toBe(403)
  expect((await forum.visitor().get('/fi/audit')).status).toBe(303)
})

test('the log is narrowed by subject and by person, who is found by name', async () => {
  const forum = await openForum({ demoCast: ['aino', 'eero'] })
  const kaisa = await forum.as('kaisa')
  const aino = forum.visitor()
  await aino.post('/fi/sign-in/demo', { person: 'aino' })
  await kaisa.post('/fi/people/eero/role', { role: 'worker' })
  await kaisa.post('/fi/people/aino/role', { role: 'supervisor' })
  expect(lines(await kaisa.get('/fi/audit?area=sign_in'))).toEqual(['Aino Esimerkki kirjautui sisään'])
  expect(lines(await kaisa.get('/fi/audit?person=aino')).length).toBe(2)
  expect(lines(await kaisa.get('/fi/audit?person=aino&area=people')).length).toBe(1)
  expect((await kaisa.get('/fi/audit?q=esimerkki@')).status).toBe(200)
  expect((await kaisa.get('/fi/audit?area=people&q=aino')).location).toBe('/fi/audit?area=people&person=aino')
  const many = await kaisa.get('/fi/audit?q=a')
  expect(many.text).toContain('Löytyi useita.')
  expect(many.links).toContain('/fi/audit?person=arttu')
  expect((await kaisa.get('/fi/audit?q=zzz')).text).toContain('Ketään ei löytynyt.')
  for (const odd of ['area=outo', 'person=olematon', 'before=outo', 'before=99999999999999999-1'])
    expect((await kaisa.get(`/fi/audit?${odd}`)).status).toBe(200)
})

test('many entries are read in pages, newest first, each once, also of one person', async () => {
  const forum = await openForum()
  const at = forum.services.now().getTime()
  await forum.db.all(sql`
    INSERT INTO audit_entries (at, actor_id, action, area, subject_kind, subject_id)
    SELECT ${at} + value / 7, 'kaisa', 'sessions_ended', 'sign_in', 'person', iif(value % 2, 'kaisa', 'aino')
    FROM json_each(${JSON.stringify(Array.from({ length: 120 }, (_, index) => index))})`)
  const kaisa = await forum.as('kaisa')
  for (const query of ['', '?person=kaisa', '?area=sign_in']) {
    let path: string | undefined = `/fi/audit${query}`
    let count = 0
    for (let turn = 0; path && turn < 5; turn++) {
      const page: Page = await kaisa.get(path)
      count += lines(page).length
      path = /href="([^"]+)" rel="next"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect({ query, count }).toEqual({ query, count: 120 })
  }
})

test('nobody changes or removes an entry, not even by writing over it', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/arttu/role', { role: 'supervisor' })
  const [before] = await forum.db.all<{ id: number }>(sql`SELECT * FROM audit_entries`)
  for (const act of [
    sql`UPDATE audit_entries SET actor_id = 'aino'`,
    sql`DELETE FROM audit_entries`,
    sql`INSERT OR REPLACE INTO audit_entries (id, at, action, area) VALUES (${before?.id}, 0, 'signed_in', 'sign_in')`,
  ])
    await expect(forum.db.all(act)).rejects.toThrow()
  expect(await forum.db.all(sql`SELECT * FROM audit_entries`)).toEqual([before])
})

test('entries are forgotten once their time is over, as many days as are set', async () => {
  const forum = await openForum()
  const day = 86_400_000
  const now = forum.services.now().getTime()
  const left = async () =>
    (
      await forum.db.all<{ days: number }>(sql`SELECT (${now} - at) / ${day} AS days FROM audit_entries ORDER BY at`)
    ).map(row => row.days)
  for (const days of [800, 731, 729, 200, 91, 89, 0])
    await forum.db.all(
      sql`INSERT INTO audit_entries (at, action, area) VALUES (${now - days * day}, 'signed_in', 'sign_in')`,
    )
  await forgetOldEntries(forum.services)
  expect(await left()).toEqual([729, 200, 91, 89, 0])
  await forum.db.all(sql`INSERT INTO settings VALUES ('audit_days', '90', 0)`)
  await forgetOldEntries(forum.services)
  expect(await left()).toEqual([89, 0])
  await forum.db.all(sql`UPDATE settings SET value = '1'`)
  await forgetOldEntries(forum.services)
  await expect(forum.db.all(sql`DELETE FROM audit_entries`)).rejects.toThrow()
  expect(await left()).toEqual([89, 0])
})

test('an entry written by a clock gone wrong makes no other old', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/arttu/role', { role: 'supervisor' })
  const wrong = { ...forum.services, now: () => new Date('2126-01-01T00:00:00Z') }
  await forum.db.writeTogether([auditEntry(wrong, { actorId: 'kaisa', action: 'signed_out' })])
  await forgetOldEntries(forum.services)
  expect(await actions(forum)).toEqual(['kaisa role_changed arttu', 'kaisa signed_out -'])
  await kaisa.post('/fi/people/arttu/role', { role: 'worker' })
  await forgetOldEntries(wrong)
  expect(await actions(forum)).toHaveLength(3)
  await expect(forum.db.all(sql`DELETE FROM audit_entries WHERE id = 1`)).rejects.toThrow()
})
