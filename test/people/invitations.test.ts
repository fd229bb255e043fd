import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Mail } from '../../src/platform/mail/mailer.ts'
import { mailInvitations } from '../../src/sign-in/mail-invitations.ts'
import { linkFor } from '../sign-in/link-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'

const invitation = { email: 'uusi@muualta.fi', role: 'worker', network: 'lappi' }
const idsOn = (page: Page) => [...page.html.matchAll(/name="id" value="([^"]+)"/g)].map(match => match[1] ?? '')

async function mailsTo(forum: Forum, email: string) {
  await forum.settled()
  return forum.mails.filter(mail => mail.to === email)
}

test('a form sent twice mails once; other terms, or the same later, are mailed again', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const sent = await Promise.all([1, 2, 3].map(() => kaisa.post('/fi/people/invitation', invitation)))
  expect(sent.map(page => page.status)).toEqual([303, 303, 303])
  expect((await mailsTo(forum, 'uusi@muualta.fi')).length).toBe(1)
  await kaisa.post('/fi/people/invitation', { ...invitation, role: 'supervisor' })
  expect((await mailsTo(forum, 'uusi@muualta.fi')).length).toBe(2)
  forum.later({ minutes: 5 })
  await kaisa.post('/fi/people/invitation', { ...invitation, role: 'supervisor' })
  expect((await mailsTo(forum, 'uusi@muualta.fi')).length).toBe(3)
})

test('the mail comes in the language chosen, else in the inviter’s', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/en/people/invitation', invitation)
  await kaisa.post('/fi/people/invitation', { ...invitation, email: 'ny@annat.fi', language: 'sv' })
  expect((await mailsTo(forum, 'uusi@muualta.fi'))[0]?.text).toContain('kutsuu sinut')
  const [swedish] = await mailsTo(forum, 'ny@annat.fi')
  expect(swedish?.text).toContain('Din roll: Sakkunnig inom klientarbete')
  expect(swedish?.text).toContain('/sv/sign-in')
})

test('an open invitation is sent again, once however often it is pressed, and lives from then on', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', invitation)
  forum.later({ days: 20 })
  const again = await forum.as('kaisa')
  const [id = ''] = idsOn(await again.get('/fi/people/invitations'))
  const sent = await Promise.all([1, 2].map(() => again.post('/fi/people/invitations/sending', { id })))
  expect(sent.map(page => page.location).sort()).toEqual([
    '/fi/people/invitations?done=gone',
    '/fi/people/invitations?done=resent',
  ])
  expect((await mailsTo(forum, 'uusi@muualta.fi')).length).toBe(2)
  forum.later({ days: 20 })
  expect((await (await forum.as('kaisa')).get('/fi/people/invitations')).text).toContain('uusi@muualta.fi')
})

test('a withdrawn invitation lets nobody in, with a link asked for before neither', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', invitation)
  const link = (await linkFor(forum, 'uusi@muualta.fi')) ?? ''
  const [id = ''] = idsOn(await kaisa.get('/fi/people/invitations'))
  const done = await kaisa.post('/fi/people/invitations/withdrawal', { id })
  const page = await kaisa.follow(done)
  expect(page.text).toContain('Kutsu on peruttu.')
  expect(page.text).toContain('Avoimia kutsuja ei ole')
  const newcomer = { name: 'Uuno Uusi', network: 'lappi', organisation: 'kela' }
  expect((await forum.visitor().post(link, newcomer)).status).toBe(410)
  expect((await kaisa.post('/fi/people/invitations/withdrawal', { id })).status).toBe(303)
  const told = await forum.db.all(sql`SELECT 1 FROM audit_entries WHERE action = 'invitation_withdrawn'`)
  expect(told).toHaveLength(1)
})

test('many open invitations are read in pages, none twice', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const lines = Array.from({ length: 120 }, (_, at) => `u${at}@muualta.fi;worker;lappi`)
  const csv = ['email;role;network', ...lines].join('\n')
  const preview = await kaisa.post('/fi/people/invitations/import', { csv })
  const seen = /name="seen" value="([^"]+)"/.exec(preview.html)?.[1] ?? ''
  expect((await kaisa.post('/fi/people/invitations/import', { csv, seen })).status).toBe(303)
  const found: string[] = []
  let path: string | undefined = '/fi/people/invitations'
  for (let turn = 0; path && turn < 5; turn++) {
    const page: Page = await kaisa.get(path)
    expect(page.text).toContain('120 avointa kutsua')
    found.push(...(page.text.match(/u\d+@muualta\.fi/g) ?? []))
    path = /href="([^"]+)" rel="next"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(new Set(found).size).toBe(120)
})

test('a page without open invitations does not say that somebody was invited', async () => {
  const forum = await openForum()
  const page = await (await forum.as('kaisa')).get('/fi/people/invitations')
  expect(page.text).toContain('Kun kutsut jonkun, kutsu näkyy tässä, kunnes hän liittyy tai kutsu vanhenee.')
})

test('open invitations stand the newest first, and those sent at once by address', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const csv = 'email;role;network\nc@muualta.fi;worker;lappi\na@muualta.fi;worker;lappi\nb@muualta.fi;worker;lappi'
  const preview = await kaisa.post('/fi/people/invitations/import', { csv })
  const seen = /name="seen" value="([^"]+)"/.exec(preview.html)?.[1] ?? ''
  await kaisa.post('/fi/people/invitations/import', { csv, seen })
  forum.later({ minutes: 5 })
  await kaisa.post('/fi/people/invitation', { ...invitation, email: 'z@muualta.fi' })
  const page = await kaisa.get('/fi/people/invitations')
  expect([...page.html.matchAll(/<strong>(\w)@/g)].map(match => match[1])).toEqual(['z', 'a', 'b', 'c'])
})

test('an invitation whose mail does not leave is said to wait, and is mailed when it can be', async () => {
  const mails: Mail[] = []
  const carrier = { broken: true }
  const send = async (mail: Mail) => {
    if (carrier.broken) throw new Error('no carrier')
    mails.push(mail)
  }
  const forum = await openForum({ mailer: { send }, report: () => {} })
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', invitation)
  await forum.settled()
  expect((await kaisa.get('/fi/people/invitations')).text).toContain('Viesti ei ole vielä lähtenyt.')
  carrier.broken = false
  forum.later({ minutes: 11 })
  await Promise.all([mailInvitations(forum.services), mailInvitations(forum.services)])
  expect(mails.map(mail => mail.to)).toEqual(['uusi@muualta.fi'])
  expect((await kaisa.get('/fi/people/invitations')).text).not.toContain('Viesti ei ole vielä lähtenyt.')
  forum.later({ days: 1 })
  await mailInvitations(forum.services)
  expect(mails).toHaveLength(1)
})
